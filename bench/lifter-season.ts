import type { Setup } from "../packages/core/src/library/exercise.ts";
import { exerciseOf } from "../packages/core/src/library/exercises.ts";
import { loadAfterFirstSet } from "../packages/core/src/progression/after-first-set.ts";
import type { Lift, LoggedWork, WorkSet } from "../packages/core/src/progression/lift.ts";
import { liftsOf } from "../packages/core/src/progression/lifts.ts";
import { type LoadGiven, loadFor } from "../packages/core/src/progression/load-for.ts";
import { type Lifter, lifterOf, possibleReps, saidReserve, searchedSets, type TrueLift } from "./lifter.ts";
import type { Random } from "./random.ts";

export const SEASON_PHASES = [
  { phase: "adaptation", weeks: 4 },
  { phase: "strength", weeks: 8 },
  { phase: "power", weeks: 5 },
  { phase: "sharpen", weeks: 3 },
  { phase: "taper", weeks: 2 },
] as const;
export type SeasonPhase = (typeof SEASON_PHASES)[number]["phase"];

/** A set with a load, as it was asked, and what came of it. */
export interface LiftedSet {
  readonly phase: SeasonPhase;
  readonly askedRir: number;
  /** Reps that were truly left; negative: missing. */
  readonly reserve: number;
  /** Whole reps of those asked that could not be done. */
  readonly shortBy: number;
  /** % of the maximum at the season’s start. */
  readonly percentOfStart: number;
}

export interface LiftedSeason {
  readonly sets: readonly LiftedSet[];
  /** Of each lift, its estimate against the truth after so many sessions, in %; negative: too low. */
  readonly errorsAfterSix: readonly number[];
  readonly errorsAfterTwenty: readonly number[];
}

interface Moment {
  readonly phase: SeasonPhase;
  readonly sets: number;
  readonly reps: number;
  readonly rir: number;
  readonly day: number;
  readonly form: number;
  /** In the weeks of an episode of pain: it is logged, and loads are held. */
  readonly hurt: boolean;
}

const SHARE_MISSED = 0.06;
const SHARE_HURT = 0.03;
const HURT_WEEKS = 2;
const FORM_SPREAD = 0.025;
const SESSION_DAYS = [1, 4];
const OWNED = {};

/** What the main lifts ask: evidence §2.6, week by week; every fourth week lighter. */
function askedIn(
  phase: SeasonPhase,
  week: number,
  weeks: number,
  nthWeek: number,
): Pick<Moment, "sets" | "reps" | "rir"> {
  const through = week / (weeks - 1);
  const deload = nthWeek % 4 === 3;
  const [fewer, more] = deload ? [1, 2] : [0, 0];
  switch (phase) {
    case "adaptation":
      return { sets: 3 - fewer, reps: through < 0.5 ? 12 : 10, rir: (through < 0.5 ? 4 : 3) + more };
    case "strength":
      return { sets: 3 - fewer, reps: Math.round(6 - 3 * through), rir: 2 + more };
    case "power":
      return { sets: 2 - fewer, reps: 3, rir: 4 + more };
    case "sharpen":
      return { sets: 2 - fewer, reps: 4, rir: 3 + more };
    case "taper":
      return { sets: 1, reps: 3, rir: 6 };
  }
}

/** One made-up lifter through 22 weeks of two sessions; weeks are missed whole, strength does not grow in them. */
export function liftedSeason(random: Random): LiftedSeason {
  const lifter = lifterOf(random);
  const work: LoggedWork[] = [];
  const sets: LiftedSet[] = [];
  const errors = new Map<number, readonly number[]>();
  let sessions = 0;
  for (const { days, ...week } of weeksOf(random)) {
    const grows = week.phase === "sharpen" || week.phase === "taper" ? 0 : lifter.gainAWeek;
    for (const lift of lifter.lifts) lift.kg *= 1 + grows;
    for (const day of days) {
      const now = { ...week, day, form: FORM_SPREAD * random.normal() };
      const known = liftsOf(work, exerciseOf, lifter.level, OWNED);
      for (const lift of lifter.lifts) {
        const done = sessionOf(lift, lifter, now, known.get(lift.exercise.id), random);
        work.push(done.work);
        sets.push(...done.sets);
      }
      sessions++;
      if (sessions === 6 || sessions === 20) errors.set(sessions, errorsOf(lifter, work));
    }
  }
  return { sets, errorsAfterSix: errors.get(6) ?? [], errorsAfterTwenty: errors.get(20) ?? [] };
}

function* weeksOf(random: Random): Generator<Omit<Moment, "day" | "form"> & { readonly days: readonly number[] }> {
  let nthWeek = 0;
  let hurtFor = 0;
  for (const { phase, weeks } of SEASON_PHASES) {
    for (let week = 0; week < weeks; week++, nthWeek++) {
      hurtFor = hurtFor > 0 ? hurtFor - 1 : random.uniform() < SHARE_HURT ? HURT_WEEKS : 0;
      if (random.uniform() < SHARE_MISSED) continue;
      const days = SESSION_DAYS.map((day) => 7 * nthWeek + day);
      yield { phase, ...askedIn(phase, week, weeks, nthWeek), hurt: hurtFor > 0, days };
    }
  }
}

function errorsOf(lifter: Lifter, work: readonly LoggedWork[]): number[] {
  const known = liftsOf(work, exerciseOf, lifter.level, OWNED);
  return lifter.lifts.flatMap(({ exercise, kg }) => {
    const estimate = known.get(exercise.id)?.e1RM;
    return estimate ? [(100 * (estimate.kg - kg)) / kg] : [];
  });
}

interface Done {
  readonly work: LoggedWork;
  /** Empty where the load was still to be found. */
  readonly sets: readonly LiftedSet[];
}

function sessionOf(lift: TrueLift, lifter: Lifter, now: Moment, known: Lift | undefined, random: Random): Done {
  const { exercise } = lift;
  const setup = exercise.setups[0] as Setup;
  const { reps, rir, day, hurt } = now;
  const limits = { holdLoad: hurt };
  const { level } = lifter;
  const given = loadFor({ lift: known, exercise, setup, reps, rir, percent: null, owned: OWNED, limits, level, day });
  const base = { day, exercise: exercise.id, pain: hurt ? 4 : 0 };
  if (given.loadKg !== null) return liftedSets(lift, lifter, now, { ...given, loadKg: given.loadKg }, base, random);
  const goal = { reps, rir, form: now.form, fromKg: known?.lastLoadKg ?? null };
  const asked = Array.from({ length: now.sets }, () => ({ reps, rir }));
  return { work: { ...base, sets: searchedSets(lift, lifter, goal, random), asked }, sets: [] };
}

function liftedSets(
  lift: TrueLift,
  lifter: Lifter,
  now: Moment,
  given: LoadGiven & { readonly loadKg: number },
  base: Pick<LoggedWork, "day" | "exercise" | "pain">,
  random: Random,
): Done {
  const { reps } = given;
  const rir = given.rir ?? 0;
  const load = (lift.exercise.setups[0] as Setup).load;
  const sets: LiftedSet[] = [];
  const done: WorkSet[] = [];
  let loadKg = given.loadKg;
  for (let n = 0; n < now.sets; n++) {
    const able = possibleReps(lift, loadKg, now.form, n, random);
    const shortBy = Math.max(0, reps - Math.floor(able));
    sets.push({
      phase: now.phase,
      askedRir: rir,
      reserve: able - reps,
      shortBy,
      percentOfStart: (100 * loadKg) / lift.startKg,
    });
    const left = shortBy > 0 ? 0 : saidReserve(able - reps, lifter, random);
    done.push({ reps: Math.max(0, reps - shortBy), rir: left, loadKg });
    if (n === 0) loadKg = loadAfterFirstSet(loadKg, { askedRir: rir, leftRir: left - shortBy }, { load, owned: OWNED });
  }
  const asked = Array.from({ length: now.sets }, () => ({ reps, rir, loadKg: given.loadKg }));
  return { work: { ...base, sets: done, asked }, sets };
}
