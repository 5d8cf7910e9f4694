import type { Reason } from "../explain/reason.ts";
import { loadFor } from "../progression/load-for.ts";
import type { Lifter, SessionFacts } from "./content.ts";
import type { Prescription, SetPlan } from "./prescription.ts";
import type { Placed } from "./programme.ts";

/** A prescription with its loads: reps and reserve move where the runner’s weights ask for it (L4). */
export function withLoads(
  prescription: Prescription,
  placed: Placed,
  session: Pick<SessionFacts, "day" | "held">,
  lifter: Pick<Lifter, "lifts" | "owned" | "level">,
): { prescription: Prescription; why: readonly Reason[] } {
  const work = loaded(prescription.work, placed, session, lifter);
  const fast = prescription.fast && loaded(prescription.fast.work, placed, session, lifter);
  return {
    prescription: {
      ...prescription,
      work: work.set,
      ...(prescription.fast && fast && { fast: { ...prescription.fast, work: fast.set } }),
    },
    why: work.why,
  };
}

function loaded(
  set: SetPlan,
  { exercise, setup }: Placed,
  { day, held }: Pick<SessionFacts, "day" | "held">,
  { lifts, owned, level }: Pick<Lifter, "lifts" | "owned" | "level">,
): { set: SetPlan & { loadKg?: number }; why: readonly Reason[] } {
  if (set.reps === undefined) return { set, why: [] };
  const eased =
    held.easedExercises.includes(exercise.id) || exercise.loads.some((area) => held.easedAreas.includes(area));
  const given = loadFor({
    lift: lifts.get(exercise.id),
    exercise,
    setup,
    reps: set.reps,
    rir: set.rir ?? null,
    percent: set.percent ?? null,
    owned,
    limits: {
      holdLoad: held.holdLoad,
      loadCutPercent: Math.max(held.loadCutPercent, eased ? held.easedCutPercent : 0),
    },
    level,
    day,
  });
  return {
    set: {
      ...set,
      reps: given.reps,
      ...(given.rir !== null && { rir: given.rir }),
      ...(given.loadKg !== null && { loadKg: given.loadKg }),
    },
    why: given.why,
  };
}
