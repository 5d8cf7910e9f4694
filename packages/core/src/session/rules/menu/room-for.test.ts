import { menuCases } from "../rule-cases.fixture.ts";
import { roomFor } from "./room-for.ts";

menuCases(roomFor, [
  {
    name: "X5 45 minutes with a lunge and a carry",
    has: ["lunge", "carry"],
    expect: "kept",
    says: "From 45 minutes on",
  },
  { name: "X5 45 minutes with a hinge on one leg and a carry", has: ["single-hinge", "carry"], expect: "kept" },
  { name: "X5 45 minutes with neither", has: [], session: { minutes: 45 }, expect: 1200, says: "single-leg work" },
  { name: "X5 44 minutes with neither", has: [], session: { minutes: 44 }, expect: "kept", says: null },
  {
    name: "X5 45 minutes without a carry",
    has: ["lunge"],
    expect: 600,
    says: "has a carry",
    facts: { what: "a carry" },
  },
  { name: "X5 an upper session without a single leg", has: ["carry"], session: { focus: "upper" }, expect: "kept" },
  { name: "X5 an upper session without a carry", has: [], session: { focus: "upper" }, expect: 600 },
  { name: "X5 an hour asked for, 45 minutes given", has: [], p: { fromMin: 60 }, expect: "kept" },
]);
