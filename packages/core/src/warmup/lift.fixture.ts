import type { Exercise } from "../library/exercise.ts";
import type { Pattern } from "../library/pattern.ts";

/** An exercise of a pattern with nothing special about it. */
export function liftOf(pattern: Pattern, more: Partial<Exercise> = {}): Exercise {
  return {
    id: `any-${pattern}`,
    name: `Any ${pattern}`,
    pattern,
    sides: "both",
    setups: [{ equipment: ["barbell"], load: "barbell" }],
    household: [],
    measure: "reps",
    repS: 3,
    muscles: { main: [], also: [] },
    loads: [],
    level: "new",
    reach: "heavy",
    strain: 2,
    cue: "",
    feel: "",
    avoid: "",
    fit: null,
    ...more,
  };
}
