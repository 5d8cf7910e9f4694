import { exerciseCases } from "../rule-cases.fixture.ts";
import { asked } from "./asked.ts";

exerciseCases(asked, [
  {
    name: "X8 what the runner asked for stands",
    with: { asked: true },
    expect: "kept",
    says: "You put it here.",
    facts: { exercise: "Made-up squat" },
  },
  { name: "X8 another exercise than the one asked for", with: { asked: false }, expect: 1000, says: null },
  { name: "X8 a wish that weighs less", with: { asked: false }, p: { other: 50 }, expect: 50 },
]);
