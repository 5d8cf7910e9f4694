import { exerciseCases } from "../rule-cases.fixture.ts";
import { stays } from "./stays.ts";

const OTHER = { id: "other", name: "Other squat" };

exerciseCases(stays, [
  { name: "X7 nothing stood here before", expect: "kept", says: null },
  { name: "X7 the same exercise", before: {}, with: { steps: 0 }, expect: "kept", says: "Stays from the phase before" },
  {
    name: "X7 a step up its own chain",
    before: OTHER,
    with: { steps: 1 },
    expect: 3,
    says: "next step from other squat",
  },
  { name: "X7 two steps up", before: OTHER, with: { steps: 2 }, expect: 6, facts: { steps: 2 } },
  { name: "X7 a step back costs as much", before: OTHER, with: { steps: -1 }, expect: 3 },
  { name: "X7 another chain", before: OTHER, expect: 30, says: null },
  { name: "X7 another chain where change is dear", before: OTHER, p: { change: 200 }, expect: 200 },
]);
