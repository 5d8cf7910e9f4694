import type { ExerciseCase } from "../rule-cases.fixture.ts";
import { exerciseCases } from "../rule-cases.fixture.ts";
import { landing } from "./landing.ts";

type Told = Pick<ExerciseCase<typeof landing.parameters>, "station" | "exercise" | "with">;

const jump = (
  impact: "low" | "medium" | "high",
  phase: "adaptation" | "strength" | "power" | "sharpen" | "taper",
  level: "new" | "some" | "trained" = "some",
  sides: "both" | "each" = "both",
): Told => ({ station: "jump", exercise: { impact, sides }, with: { phase, level } });

exerciseCases(landing, [
  { name: "X9 low hops in adaptation", ...jump("low", "adaptation"), expect: "kept", says: "Low, quiet hops" },
  { name: "X9 a medium landing in adaptation", ...jump("medium", "adaptation"), expect: "never" },
  { name: "X9 a hard landing in adaptation", ...jump("high", "adaptation"), expect: "never" },
  { name: "X9 low hops in strength", ...jump("low", "strength"), expect: "kept" },
  { name: "X9 a medium landing in strength", ...jump("medium", "strength"), expect: 25, says: "soft landing" },
  { name: "X9 a hard landing in strength", ...jump("high", "strength"), expect: 50, says: "hard landing" },
  { name: "X9 a medium landing in power", ...jump("medium", "power"), expect: "kept" },
  { name: "X9 a medium landing in power for a new lifter", ...jump("medium", "power", "new"), expect: "kept" },
  { name: "X9 a hard landing in power, some experience", ...jump("high", "power"), expect: 25 },
  { name: "X9 a hard landing in power, trained", ...jump("high", "power", "trained"), expect: "kept" },
  { name: "X9 a hard landing in sharpen, trained", ...jump("high", "sharpen", "trained"), expect: 25 },
  { name: "X9 a medium landing in sharpen", ...jump("medium", "sharpen"), expect: "kept" },
  { name: "X9 low hops in taper", ...jump("low", "taper"), expect: "kept" },
  { name: "X9 low hops on one leg", ...jump("low", "strength", "some", "each"), expect: 8 },
  { name: "X9 a jump whose landing is not said is a low one", station: "jump", expect: "kept", says: "Low, quiet" },
  {
    name: "X9 a lift has no landing",
    exercise: { impact: "high", sides: "each" },
    expect: "kept",
    says: null,
  },
]);
