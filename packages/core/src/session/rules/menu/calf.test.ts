import { allBut, menuCases } from "../rule-cases.fixture.ts";
import { calf } from "./calf.ts";

menuCases(calf, [
  { name: "X2 a full session with a straight-knee raise", has: ["calf"], expect: "kept", says: "straight knee first" },
  { name: "X2 a full session without any", has: [], expect: 8000 },
  { name: "X2 a bent-knee raise is half of it", has: allBut("calf"), expect: 4000 },
  { name: "X2 a light session without any", has: [], session: { focus: "light" }, expect: 8000 },
  { name: "X2 an upper session needs none", has: [], session: { focus: "upper" }, expect: "kept", says: null },
  {
    name: "X2 one in transition too",
    has: [],
    session: { phase: "transition" },
    expect: 8000,
    facts: { knee: "straight" },
  },
]);
