import { exerciseCases } from "../rule-cases.fixture.ts";
import { level } from "./level.ts";

exerciseCases(level, [
  {
    name: "X4 the runner's own level",
    expect: "kept",
    says: "Fits some experience of lifting.",
    facts: { level: "some" },
  },
  { name: "X4 a step below it", exercise: { level: "new" }, expect: 2, says: null },
  { name: "X4 a step above it", exercise: { level: "trained" }, expect: "never", says: null },
  { name: "X4 two steps below it", exercise: { level: "new" }, with: { level: "trained" }, expect: 4 },
  { name: "X4 a step below for a trained lifter", with: { level: "trained" }, expect: 2 },
  {
    name: "X4 a trained lifter's own",
    exercise: { level: "trained" },
    with: { level: "trained" },
    expect: "kept",
    says: "trained lifters",
  },
  {
    name: "X4 a new lifter's own",
    exercise: { level: "new" },
    with: { level: "new" },
    expect: "kept",
    says: "someone new to lifting",
  },
  { name: "X4 some experience is above a new lifter", with: { level: "new" }, expect: "never" },
]);
