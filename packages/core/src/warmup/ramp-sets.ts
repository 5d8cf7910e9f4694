import type { Values } from "../evidence/parameter.ts";
import type { Exercise } from "../library/exercise.ts";
import { exerciseOf } from "../library/exercises.ts";
import type { PlannedSession } from "../plan-schema.ts";
import type { warmUpParameters } from "./warm-up-parameters.ts";

type Item = PlannedSession["warmup"][number];
type Numbers = Values<typeof warmUpParameters>;

/** A lift that is ramped up to, with the work set that follows. */
export interface RampLift {
  readonly exercise: Exercise;
  /** Of the first work set, as the product counts it; null: not known yet, or no load to choose. */
  readonly loadKg: number | null;
  /** Reps of the last work set; ramp sets have no more. Null: counted otherwise. */
  readonly lastReps: number | null;
}

/** A line of the warm-up and the whole seconds that it takes. */
export interface TimedItem {
  readonly item: Item;
  readonly takesS: number;
}

/** What ramp sets depend on besides the lift. */
export interface RampMeans {
  readonly equipment: readonly string[];
  /** The heaviest load that the runner can put together for the exercise and that is no more than `kg`; null: none. */
  readonly roundDown: (kg: number, exercise: Exercise) => number | null;
  readonly straightSpine: boolean;
}

/**
 * The ramp sets of a lift, light to heavy: 40, 60 and 75 % of the work load for 5, 3 and 2 reps (W1). Loads that cannot be
 * put together, or equal one before, fall away. A lift without kilograms, or too light for any of them, has one easy set.
 */
export function rampSetsOf(lift: RampLift, means: RampMeans, p: Numbers): TimedItem[] {
  const setup = lift.exercise.setups.find(({ equipment }) => equipment.every((one) => means.equipment.includes(one)));
  const weighable = setup !== undefined && setup.load !== "body" && setup.load !== "band";
  if (!weighable || lift.exercise.measure !== "reps" || lift.loadKg === 0) return [easySet(lift.exercise, means, p)];
  const steps: readonly [percent: number, reps: number][] = [
    [p.rampFirstPercent, p.rampFirstReps],
    [p.rampSecondPercent, p.rampSecondReps],
    [p.rampThirdPercent, p.rampThirdReps],
  ];
  const sets: TimedItem[] = [];
  let beforeKg = 0;
  for (const [percent, wanted] of steps) {
    const reps = Math.min(wanted, lift.lastReps ?? wanted);
    if (lift.loadKg === null) {
      sets.push(
        rampSet(
          lift.exercise,
          reps,
          UNKNOWN[steps.findIndex(([one]) => one === percent)] ?? `about ${percent} %`,
          percent,
          p,
        ),
      );
      continue;
    }
    const kg = means.roundDown((lift.loadKg * percent) / 100, lift.exercise);
    if (kg === null || kg <= beforeKg) continue;
    beforeKg = kg;
    sets.push(rampSet(lift.exercise, reps, `${Math.round(kg * 100) / 100} kg`, percent, p));
  }
  return sets.length > 0 ? sets : [easySet(lift.exercise, means, p)];
}

/** How heavy the ramp is where today’s load is still to be found. */
const UNKNOWN = ["very light", "light", "nearly what you will use"] as const;

/** As many of the sets as asked for, at least one: of three the middle one, or the first and the last. */
export function fewer(sets: readonly TimedItem[], count: number): readonly TimedItem[] {
  if (count >= sets.length) return sets;
  if (count <= 1) return sets.slice(Math.floor(sets.length / 2), Math.floor(sets.length / 2) + 1);
  return [...sets.slice(0, count - 1), ...sets.slice(-1)];
}

function rampSet(exercise: Exercise, reps: number, load: string, percent: number, p: Numbers): TimedItem {
  return {
    item: {
      ...frame(exercise),
      name: `${exercise.name}, ${reps} ${load.endsWith("kg") ? "at " : ""}${load}`,
      reps,
      why: `${percent} % of the work load, so that the first work set is no surprise.`,
    },
    takesS: takes(exercise, reps, p),
  };
}

/* Of the next easier one where the runner can do it, slowly. */
function easySet(exercise: Exercise, means: RampMeans, p: Numbers): TimedItem {
  const easier = exercise.regression === undefined ? undefined : exerciseOf(exercise.regression);
  const can =
    easier?.setups.some(({ equipment }) => equipment.every((one) => means.equipment.includes(one))) &&
    !(means.straightSpine && easier.spine !== undefined);
  const lift = easier && can ? easier : exercise;
  const held = lift.measure === "seconds" || lift.measure === "metres";
  const amount = held ? p.easyHoldS : p.easyReps;
  const words = lift.measure === "seconds" ? `${amount} s` : held ? `${amount} s, easy` : `${amount} slowly`;
  return {
    item: {
      ...frame(lift),
      name: `${lift.name}, ${lift.measure === "contacts" ? `${amount} small ones` : words}`,
      ...(held ? { seconds: amount } : { reps: amount }),
      why: `An easy set before ${exercise.name}.`,
    },
    takesS: takes(lift, amount, p),
  };
}

const frame = (exercise: Exercise) =>
  ({ drill: exercise.id, kind: "potentiate", areas: [] as string[], perSide: exercise.sides === "each" }) as const;

function takes({ sides, repS, measure }: Exercise, amount: number, p: Numbers): number {
  const oneSideS = measure === "metres" ? amount : amount * repS;
  const withRestS = Math.ceil(oneSideS * (sides === "each" ? 2 : 1)) + p.rampRestS;
  return Math.ceil(Math.min(p.rampSetLongestS, Math.max(p.rampSetShortestS, withRestS)));
}
