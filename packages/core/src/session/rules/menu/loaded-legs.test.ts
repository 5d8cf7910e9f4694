import { allBut, menuCases } from "../rule-cases.fixture.ts";
import { loadedLegs } from "./loaded-legs.ts";

const NONE = allBut("squat", "hinge", "single-hinge");

menuCases(loadedLegs, [
  { name: "X13 a squat", has: ["squat"], expect: "kept", says: "no promise" },
  { name: "X13 a hinge on one leg", has: ["single-hinge"], expect: "kept" },
  { name: "X13 a lunge is neither", has: NONE, expect: 300, facts: { phase: "strength" } },
  { name: "X13 light sessions too", has: NONE, session: { focus: "light" }, expect: 300 },
  { name: "X13 sharpen too", has: NONE, session: { phase: "sharpen" }, expect: 300 },
  { name: "X13 not in taper", has: NONE, session: { phase: "taper" }, expect: "kept", says: null },
  { name: "X13 not in transition", has: NONE, session: { phase: "transition" }, expect: "kept", says: null },
  { name: "X13 not in an upper session", has: NONE, session: { focus: "upper" }, expect: "kept", says: null },
]);
