import type { ExerciseCase } from "../rule-cases.fixture.ts";
import { exerciseCases } from "../rule-cases.fixture.ts";
import { landing } from "./landing.ts";

type Told = Pick<ExerciseCase<typeof landing.parameters>, "station" | "exercise" | "with">;

const at = (
  station: "jump" | "leap",
  impact: "low" | "medium" | "high",
  level: "new" | "some" | "trained" = "some",
  sides: "both" | "each" = "both",
): Told => ({ station, exercise: { impact, sides }, with: { level } });

exerciseCases(landing, [
  { name: "X9 low hops for the spring of the calf", ...at("jump", "low"), expect: "kept", says: "Low, quiet hops" },
  { name: "X9 low hops of a trained lifter", ...at("jump", "low", "trained"), expect: "kept" },
  { name: "X9 low hops on one leg", ...at("jump", "low", "some", "each"), expect: 8 },
  { name: "X9 a medium landing where hops should stand", ...at("jump", "medium"), expect: 25 },
  { name: "X9 a leap with a soft landing", ...at("leap", "medium"), expect: "kept", says: "soft landing" },
  { name: "X9 a leap with a soft landing, trained", ...at("leap", "medium", "trained"), expect: 25 },
  { name: "X9 a hard landing, some experience", ...at("leap", "high"), expect: 25, says: "hard landing" },
  { name: "X9 a hard landing, trained", ...at("leap", "high", "trained"), expect: "kept" },
  { name: "X9 a leap that lands low, trained", ...at("leap", "low", "trained"), expect: 50 },
  { name: "X9 a jump whose landing is not said is a low one", station: "jump", expect: "kept", says: "Low, quiet" },
  {
    name: "X9 a lift has no landing",
    exercise: { impact: "high", sides: "each" },
    expect: "kept",
    says: null,
  },
]);
