import { type Day, mondayOf } from "../calendar/day.ts";
import type { Reason } from "../explain/reason.ts";
import type { Dose } from "../journal/entry.ts";
import type { Phase } from "../plan-schema.ts";
import type { Level } from "./count-back.ts";
import { type Deload, deloadsOf } from "./deload.ts";
import { daysLeftIn, doseOf } from "./dose.ts";
import { type SeasonValues, seasonDefaults } from "./parameters/season-parameters.ts";
import { inRaceOrder, type SeasonRace, seasonRace } from "./season-race.ts";
import { type Segment, segmentsOf } from "./segment.ts";
import { whyDeload, whyDose, whyInSeason } from "./why.ts";
import { whyPhase, whyRaceTaper } from "./why-phase.ts";

export interface SeasonInput {
  /** The runner's start entry; the season begins on its Monday (S8). */
  readonly start: Day;
  /** The last day to be covered. It only cuts the end: what is before does not depend on it. */
  readonly lastDay: Day;
  /** In any order; before the start and after the last day, too. */
  readonly races: readonly SeasonRace[];
  readonly level: Level;
  /** Running of the week of a Monday; asked up to three weeks past the last day, and for the week before the first. */
  readonly runMinutes: (monday: Day) => number;
  readonly hardRuns: (monday: Day) => number;
  /** The runner's own limits. */
  readonly dose: Dose | null;
  readonly ageYears: number | null;
}

export interface SeasonWeek {
  readonly monday: Day;
  readonly phase: Phase;
  readonly inSeason: boolean;
  readonly deload: boolean;
  readonly dose: Dose;
  readonly why: readonly Reason[];
}

/** Weeks of one phase, all in season or all off season. */
export interface SeasonBlock {
  readonly phase: Phase;
  readonly inSeason: boolean;
  /** A Monday. */
  readonly from: Day;
  /** A Sunday, included. */
  readonly to: Day;
  /** Mondays. */
  readonly deloadWeeks: Day[];
  readonly why: Reason[];
}

/** A week of the horizon before dose and deload: its place in the count, and the B race that takes it. */
interface CountedWeek {
  readonly monday: Day;
  readonly phase: Phase;
  readonly place: number;
  readonly taperFor: SeasonRace | undefined;
}

/** Weeks past the end that a deload inside it may depend on. */
const WEEKS_BEYOND = 3;

/**
 * The season (S1–S6): the weeks from the Monday of `start` to the week of `lastDay`, without gaps, and the same weeks as blocks.
 * Nothing depends on the current day (S8), and races in another order give the same.
 * A B race makes its own week a taper and shifts nothing; a C race changes no phase.
 */
export function seasonOf(
  input: SeasonInput,
  v: SeasonValues = seasonDefaults,
): { weeks: readonly SeasonWeek[]; blocks: readonly SeasonBlock[] } {
  const lastMonday = mondayOf(input.lastDay);
  const segments = segmentsOf(input.start, lastMonday + 7 * WEEKS_BEYOND, input.races, input.level, v);
  const counted = countedWeeks(segments, input.races).filter(({ monday }) => monday <= lastMonday + 7 * WEEKS_BEYOND);
  const deloads = new Map(deloadsOf(counted, input.runMinutes, v.S5).map((deload) => [deload.monday, deload]));
  const shown = counted.filter(({ monday }) => monday <= lastMonday);
  const weeks = shown.map((week) => seasonWeek(week, segments, deloads.get(week.monday), input, v));
  return { weeks, blocks: blocksOf(shown, weeks) };
}

function countedWeeks(segments: readonly Segment[], races: readonly SeasonRace[]): readonly CountedWeek[] {
  const raceOfWeek = new Map(
    inRaceOrder(races)
      .filter(({ priority }) => priority === "B")
      .map((race) => [mondayOf(race.day), race]),
  );
  return segments.flatMap(({ from, weeks, phase }, place) =>
    Array.from({ length: weeks }, (_, i) => {
      const monday = from + 7 * i;
      const taperFor = phase === "taper" ? undefined : raceOfWeek.get(monday);
      return { monday, phase: taperFor ? ("taper" as const) : phase, place, taperFor };
    }),
  );
}

function seasonWeek(
  { monday, phase, place, taperFor }: CountedWeek,
  segments: readonly Segment[],
  deload: Deload | undefined,
  input: SeasonInput,
  v: SeasonValues,
): SeasonWeek {
  const season = seasonRace(monday, input.races, v.S1);
  const raceWeek = input.races.some((race) => race.priority !== "C" && mondayOf(race.day) === monday);
  const daysLeft = daysLeftIn(monday, input.start);
  const week = { phase, raceWeek, hardRuns: input.hardRuns(monday), daysLeft };
  const dosed = doseOf(week, { level: input.level, ageYears: input.ageYears, limits: input.dose }, v.S6);
  const segment = { segment: segments[place] as Segment, before: segments[place - 1], next: segments[place + 1] };
  const why = [
    ...(taperFor ? [whyRaceTaper(taperFor)] : whyPhase(segment, v)),
    ...(season ? [whyInSeason(season, v.S1)] : []),
    ...(deload ? [whyDeload(deload)] : []),
    ...whyDose(dosed, daysLeft),
  ];
  return { monday, phase, inSeason: season !== undefined, deload: deload !== undefined, dose: dosed.dose, why };
}

function blocksOf(counted: readonly CountedWeek[], weeks: readonly SeasonWeek[]): readonly SeasonBlock[] {
  const blocks: SeasonBlock[] = [];
  weeks.forEach((week, i) => {
    const [now, before] = [counted[i], counted[i - 1]];
    const goesOn =
      now?.place === before?.place && now?.taperFor === before?.taperFor && week.inSeason === weeks[i - 1]?.inSeason;
    const open = goesOn ? blocks.pop() : undefined;
    blocks.push({
      phase: week.phase,
      inSeason: week.inSeason,
      from: open?.from ?? week.monday,
      to: week.monday + 6,
      deloadWeeks: [...(open?.deloadWeeks ?? []), ...(week.deload ? [week.monday] : [])],
      why: distinct([...(open?.why ?? []), ...week.why]),
    });
  });
  return blocks;
}

function distinct(reasons: readonly Reason[]): Reason[] {
  const byText = new Map(reasons.map((reason) => [`${reason.rule} ${reason.text}`, reason]));
  return [...byText.values()];
}
