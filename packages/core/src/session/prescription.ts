import type { Overlays } from "../evidence/parameter.ts";
import type { Exercise, Setup } from "../library/exercise.ts";
import type { Phase } from "../plan-schema.ts";
import type { Held } from "../progression/limits/held.ts";
import { percentOf } from "../progression/percent.ts";
import { rangeOf } from "../progression/range.ts";
import type { SessionNumbers } from "./parameters/numbers.ts";
import { adaptation, type Dose, PHASE_TABLE, type RowParameters } from "./parameters/phase-table.ts";
import { fastLifts, restShorter } from "./parameters/power.ts";
import type { Role, Station } from "./station.ts";

/** One kind of set of an exercise, before loads. Amounts on each side where the exercise is single-sided. */
export interface SetPlan {
  readonly reps?: number;
  readonly seconds?: number;
  readonly metres?: number;
  /** Ground contacts in all, of both legs. */
  readonly contacts?: number;
  readonly percent?: number;
  readonly rir?: number;
  readonly loadKg?: number;
  /** To the next set of the same exercise; the partner of a superset works inside it. */
  readonly restS: number;
}

/** What an exercise asks in one session. */
export interface Prescription {
  /** Work sets: how many are wanted, and how few still make sense. */
  readonly sets: { readonly least: number; readonly most: number };
  readonly work: SetPlan;
  /** Fast sets before the work sets, as many as the work allows; absent: none. */
  readonly fast?: { readonly sets: { readonly least: number; readonly most: number }; readonly work: SetPlan };
  /** Least and most reps that still are what the phase wants, where loads or the log move them. */
  readonly range: readonly [number, number];
  /** The row of the phase table that it comes from; null: jumps. */
  readonly dose: Dose | null;
}

/** Where in its phase a session stands. */
export interface PhaseTime {
  readonly phase: Phase;
  /** 0 in the first week, 1 in the last; deload weeks count as the week before them. */
  readonly through: number;
}

export interface Prescribed {
  readonly station: Station;
  readonly exercise: Exercise;
  readonly setup: Setup;
  readonly time: PhaseTime;
  readonly level: Exercise["level"];
  /** Sets of main lifts that the length of the session gives (X5). */
  readonly mainSets: number;
  readonly held: Held;
  /** Parameter overlays by full name, and the values that come of them. */
  readonly overlays: Overlays;
  readonly numbers: SessionNumbers;
}

/** X4, X9: the sets of an exercise by phase, place in it and what is held back. Null: nothing is left of it today. */
export function prescriptionOf(input: Prescribed): Prescription | null {
  const { station, held, time, overlays } = input;
  if (station.role === "leap") return leapsOf(input);
  if (station.role === "jump") return jumpsOf(input);
  return liftOf({ ...input, held: heldAt(station, held, time.phase, overlays) });
}

/** What is held back at a station: adaptation has a roof, squat, hinge and lunge have ends of their own near a race (S7). */
export function heldAt({ role }: Station, limits: Held, phase: Phase, overlays: Overlays): Held {
  const most = numberOf(overlays, "adaptation.mostPercent", adaptation.mostPercent.value);
  const roof = phase === "adaptation" ? Math.max(most, limits.minPercent) : Number.POSITIVE_INFINITY;
  const held = { ...limits, maxPercent: Math.min(limits.maxPercent, roof) };
  if (role !== "main" && role !== "single") return held;
  return {
    ...held,
    maxSets: Math.min(held.maxSets, held.legMaxSets),
    maxReps: Math.max(Math.min(held.maxReps, held.legMaxReps), held.minReps),
    minRir: Math.max(held.minRir, held.legMinRir),
    minPercent: Math.min(Math.max(held.minPercent, held.legMinPercent), held.legMaxPercent),
    maxPercent: Math.min(held.maxPercent, held.legMaxPercent),
  };
}

function numberOf(overlays: Overlays, name: string, usual: number): number {
  return overlays.get(name) ?? usual;
}

function between(first: number, last: number, through: number): number {
  return Math.round(first + (last - first) * through);
}

function doseOf({ station, exercise }: Prescribed): Dose {
  return exercise.measure === "seconds" ? "hold" : (station.role as Exclude<Role, "jump" | "leap">);
}

function liftOf(input: Prescribed): Prescription {
  const { station, time, held, overlays, mainSets } = input;
  const dose = doseOf(input);
  const row = PHASE_TABLE[dose][time.phase];
  const v = (name: keyof RowParameters) => numberOf(overlays, `${dose}-${time.phase}.${name}`, row[name].value);
  const amount = between(v("first"), v("last"), time.through);
  const asked = between(v("rirFirst"), v("rirLast"), time.through);
  const rir = Math.max(asked + held.moreRir, held.minRir);
  const most = station.role === "main" ? Math.min(v("setsMost"), mainSets) : v("setsMost");
  const sets = capped({ least: Math.min(v("setsLeast"), most), most }, held);
  const fast = fastOf(input);
  // Where the sets of a lift are counted, the fast ones count too, and one stays heavy.
  const heavy =
    fast === undefined ? sets : { least: 1, most: Math.max(1, Math.min(sets.most, held.maxSets - fast.sets.most)) };
  // A hold that stands for a lift rests as long as the lift would.
  const restS =
    dose === "hold" && station.role !== "trunk"
      ? numberOf(
          overlays,
          `${station.role}-${time.phase}.restS`,
          PHASE_TABLE[station.role as Dose][time.phase].restS.value,
        )
      : v("restS");
  const work = workOf(input, amount, rir, restS);
  return {
    sets: heavy,
    work,
    range: rangeIn(dose, time.phase, work.reps ?? 0, input.numbers.reps),
    ...(fast && { fast }),
    dose,
  };
}

/** The rep range that a set belongs to by its phase; one that the day moved out of it is a range of its own. */
function rangeIn(dose: Dose, phase: Phase, reps: number, v: SessionNumbers["reps"]): readonly [number, number] {
  const [least, most] = usualRange(dose, phase, reps, v);
  return [Math.min(least, reps), Math.max(most, reps)];
}

function usualRange(dose: Dose, phase: Phase, reps: number, v: SessionNumbers["reps"]): readonly [number, number] {
  const inSeason = phase === "power" || phase === "sharpen";
  if (phase === "adaptation") return [v.earlyLeast, v.earlyMost];
  if (dose === "single") return [v.singleLeast, v.singleMost];
  if (inSeason && (dose === "calf" || dose === "hip" || dose === "trunk")) return [v.longLeast, v.longMost];
  return dose === "calf" ? [v.calfLeast, v.calfMost] : rangeOf(reps);
}

/** No more sets than the day allows at all; what it takes off them is taken once the session is chosen. */
function capped({ least, most }: { least: number; most: number }, held: Held): { least: number; most: number } {
  const cap = Math.max(1, Math.min(most, held.maxSets));
  return { least: Math.min(least, cap), most: cap };
}

function workOf(input: Prescribed, amount: number, rir: number, usualRestS: number): SetPlan {
  const { station, exercise, setup, time, held, overlays } = input;
  const { phase } = time;
  const restS = restFor(exercise, usualRestS, overlays);
  if (exercise.measure === "seconds") return { seconds: inFives(amount), restS };
  if (exercise.measure === "metres") return { metres: inFives(amount), restS };
  const weighed = setup.load !== "body" && setup.load !== "band";
  const reps = Math.max(held.minReps, Math.min(repsFor(input, amount), held.maxReps));
  if (!weighed || exercise.reach === "light" || !isStrength(station.role, phase)) return { reps, rir, restS };
  return { ...intensity(reps, rir, held, phase), restS };
}

/** The number nearest to one wanted that is easily counted and fits: a multiple of five, else of one. */
function evenly(wanted: number, fits: (number: number) => boolean): number {
  const fives = [5 * Math.round(wanted / 5), 5 * Math.ceil(wanted / 5), 5 * Math.floor(wanted / 5)];
  return [...fives, Math.ceil(wanted)].find((number) => number > 0 && fits(number)) ?? Math.max(1, Math.floor(wanted));
}

/** Nobody counts 32 m or 27 s. */
function inFives(amount: number): number {
  return Math.max(5, 5 * Math.round(amount / 5));
}

/** Work that is counted in shares of a maximum; the rest goes by its reserve alone. */
function isStrength(role: Role, phase: Phase): boolean {
  if (phase === "transition") return false;
  if (role === "calf") return phase === "adaptation" || phase === "strength";
  return role === "main" || role === "single" || role === "upper";
}

/** Three minutes are for heavy sets: what is lighter is done again sooner. */
function restFor({ reach }: Exercise, restS: number, overlays: Overlays): number {
  if (reach === "heavy") return restS;
  const name = reach === "medium" ? "mediumS" : "lightS";
  return Math.min(restS, numberOf(overlays, `rest-shorter.${name}`, restShorter[name].value));
}

/** X4: what cannot be loaded heavily takes more reps, and never over twelve for want of load alone; hard body weight few. */
function repsFor({ exercise, setup, station, time: { phase }, numbers }: Prescribed, amount: number): number {
  const v = numbers.reps;
  const small = station.role === "hip" || station.role === "assistance" || station.role === "trunk";
  if (phase === "transition" || small) return amount;
  if (setup.load === "band") return Math.max(amount, v.band);
  if (station.role === "calf") return setup.load === "body" ? Math.max(amount, v.bodyCalf) : amount;
  if (setup.load === "body" && exercise.reach !== "light") return Math.min(Math.max(amount, v.bodyLeast), v.bodyMost);
  if (exercise.reach === "heavy") return amount;
  return Math.max(amount, exercise.reach === "medium" ? v.medium : v.light);
}

/** Reps, reserve and percentage that agree (evidence §7.3), moved until they keep what is held: fewer reps up, more reserve down. */
function intensity(
  reps: number,
  rir: number,
  held: Held,
  phase: Phase,
): { reps: number; rir: number; percent: number } {
  let r = reps;
  let left = rir;
  const loaded = phase !== "transition" && phase !== "taper";
  while (loaded && percentOf(r, left) < held.minPercent && r > 5) r--;
  while (percentOf(r, left) > held.maxPercent && left < 10) left++;
  return { reps: r, rir: left, percent: Math.round(percentOf(r, left)) };
}

function fastOf({ station, exercise, time, held, overlays, mainSets }: Prescribed): Prescription["fast"] {
  const barred = held.noFastLifts || held.maxSets < 2;
  if (station.role !== "main" || time.phase !== "power" || exercise.reach !== "heavy" || barred) return undefined;
  const v = (name: keyof typeof fastLifts) => numberOf(overlays, `fast-lifts.${name}`, fastLifts[name].value);
  const percent = Math.min(between(v("percentFirst"), v("percentLast"), time.through), held.maxPercent);
  const most = Math.min(v("setsMost"), mainSets, held.maxSets - 1);
  return {
    sets: capped({ least: Math.min(v("setsLeast"), most), most }, held),
    work: { reps: Math.max(held.minReps, Math.min(v("reps"), held.maxReps)), percent, restS: v("restS") },
  };
}

/** X9: low hops. */
function jumpsOf({ time, level, held, numbers }: Prescribed): Prescription | null {
  const v = numbers.hops;
  const key = time.phase === "adaptation" || time.phase === "sharpen" || time.phase === "taper" ? time.phase : level;
  if (time.phase === "transition" || held.noJumps) return null;
  const roof = leapsIn(time.phase)
    ? held.maxContacts - numbers.leaps.setsMost * numbers.leaps.contacts
    : held.maxContacts;
  const least = Math.min(v[`${key}Least`], roof);
  const wanted = Math.min(between(v[`${key}Least`], v[`${key}Most`], time.through), roof);
  const count = Math.max(1, Math.floor(wanted / Math.min(v.setLow, least)));
  const most = Math.max(wanted, Math.min(v[`${key}Most`], roof));
  const contacts = evenly(wanted / count, (each) => each * count >= least && each * count <= most);
  return {
    sets: { least: Math.min(Math.ceil(least / contacts), count), most: count },
    work: { contacts, restS: v.restLowS },
    range: [0, 0],
    dose: null,
  };
}

/** X9, S3: what lands harder, few and fresh, where the phase is for power. */
function leapsOf({ time, held, numbers }: Prescribed): Prescription | null {
  const { setsLeast, setsMost, contacts, restS } = numbers.leaps;
  if (!leapsIn(time.phase) || held.noJumps || held.lowHopsOnly) return null;
  return { sets: { least: setsLeast, most: setsMost }, work: { contacts, restS }, range: [0, 0], dose: null };
}

function leapsIn(phase: Phase): boolean {
  return phase === "power" || phase === "sharpen";
}
