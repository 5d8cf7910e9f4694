import type { Day } from "../calendar/day.ts";
import type { Exercise, Measure } from "../library/exercise.ts";
import type { Lift, LoggedWork, WorkSet } from "./lift.ts";
import { liftsOf } from "./lifts.ts";

/** An exercise with everything that loads do not ask for left plain. */
export function exerciseWith(part: Partial<Exercise> = {}): Exercise {
  return {
    id: "squat",
    name: "Squat",
    pattern: "squat",
    sides: "both",
    setups: [{ equipment: ["barbell"], load: "barbell" }],
    household: [],
    measure: "reps",
    repS: 3,
    muscles: { main: ["quadriceps"], also: [] },
    loads: ["knee"],
    level: "new",
    reach: "heavy",
    strain: 2,
    cue: "",
    feel: "",
    avoid: "",
    fit: null,
    ...part,
  };
}

/** An exercise with the body alone, in a measure. */
export function bodyExercise(measure: Measure): Exercise {
  return exerciseWith({ setups: [{ equipment: [], load: "body" }], measure, reach: "light" });
}

/** The same set so many times. */
export function times(count: number, set: WorkSet): WorkSet[] {
  return Array.from({ length: count }, () => set);
}

export function workOn(
  day: Day,
  asked: readonly WorkSet[],
  sets: readonly WorkSet[],
  pain: number | null = null,
): LoggedWork {
  return { day, exercise: "squat", asked, sets, pain };
}

/** What the log of this one exercise says. */
export function liftAfter(
  work: readonly LoggedWork[],
  {
    level = "some",
    exercise = exerciseWith(),
    owned = {},
  }: Partial<{
    level: Exercise["level"];
    exercise: Exercise;
    owned: Parameters<typeof liftsOf>[3];
  }> = {},
): Lift {
  const lift = liftsOf(work, () => exercise, level, owned).get("squat");
  if (lift === undefined) throw new Error("nothing was logged");
  return lift;
}

/** A lift with a history that nothing is the matter with. */
export function liftWith(part: Partial<Lift> = {}): Lift {
  return {
    exercise: "squat",
    e1RM: null,
    workingMaxKg: 100,
    lastDay: 0,
    lastLoadKg: null,
    misses: 0,
    lastAmount: null,
    chain: "stay",
    ...part,
  };
}
