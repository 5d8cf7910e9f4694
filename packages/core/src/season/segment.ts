import { type Day, mondayOf } from "../calendar/day.ts";
import type { Phase } from "../plan-schema.ts";
import { adaptationAgain, countBack, type Level, type PhaseLength } from "./count-back.ts";
import type { SeasonValues } from "./parameters/season-parameters.ts";
import { inRaceOrder, raceLength, type SeasonRace } from "./season-race.ts";

/** A phase as it was counted, before a B race takes a week of it and before the horizon cuts it. */
export interface Segment {
  readonly phase: Phase;
  /** A Monday. */
  readonly from: Day;
  readonly weeks: number;
  /** The A race that the segment was counted back from. */
  readonly toward: SeasonRace | null;
  /** The last A race before it. */
  readonly after: SeasonRace | null;
}

/** A week with an A race and the light weeks that are due after it. */
interface RaceWeek {
  readonly monday: Day;
  readonly race: SeasonRace;
  readonly easyWeeks: number;
}

/** Where planning stands: the next Monday to fill, the A race before it, and the light weeks still due after that race. */
interface Standing {
  readonly from: Day;
  readonly after: SeasonRace | null;
  readonly easyWeeks: number;
}

/**
 * The phases from the Monday of `start` until they cover `lastMonday`, in order and without gaps (S3, S4).
 * They follow from start, races and level alone: a later `lastMonday` only adds segments (S8).
 * Where the law is silent: an A race before the start still has what is left of its transition; between two A races the
 * second's taper goes before the first's transition; B and C races count for nothing here.
 */
export function segmentsOf(
  start: Day,
  lastMonday: Day,
  races: readonly SeasonRace[],
  level: Level,
  v: SeasonValues,
): readonly Segment[] {
  const first = mondayOf(start);
  const raceWeeks = raceWeeksOf(races, v);
  const segments: Segment[] = [];
  let standing = standingAt(first, raceWeeks);
  for (const week of raceWeeks.filter(({ monday }) => monday >= first)) {
    const firstDay = segments.length === 0 ? start : standing.from;
    segments.push(...untilRace(standing, week, { level, firstDay, earlier: segments }, v));
    standing = { from: week.monday + 7, after: week.race, easyWeeks: week.easyWeeks };
  }
  return [...segments, ...withoutRace(standing, lastMonday, level, v.S2)];
}

function raceWeeksOf(races: readonly SeasonRace[], v: SeasonValues): readonly RaceWeek[] {
  const easyWeeks = { other: v.S2.transition, marathon: v.S2.transitionMarathon, ultra: v.S2.transitionUltra };
  const weeks = new Map<Day, RaceWeek>();
  for (const race of inRaceOrder(races.filter(({ priority }) => priority === "A"))) {
    const monday = mondayOf(race.day);
    const earlier = weeks.get(monday);
    const due = easyWeeks[raceLength(race, v.S7)];
    weeks.set(monday, { monday, race: earlier?.race ?? race, easyWeeks: Math.max(due, earlier?.easyWeeks ?? 0) });
  }
  return [...weeks.values()];
}

function standingAt(first: Day, raceWeeks: readonly RaceWeek[]): Standing {
  const past = raceWeeks
    .filter(({ monday }) => monday < first)
    .map(({ monday, race, easyWeeks }) => ({ race, left: easyWeeks + 1 - (first - monday) / 7 }))
    .filter(({ left }) => left > 0);
  const longest = past.reduce<(typeof past)[number] | null>((a, b) => (a && a.left > b.left ? a : b), null);
  return { from: first, after: longest?.race ?? null, easyWeeks: longest?.left ?? 0 };
}

/** Light weeks that the taper leaves room for, then the count back. */
function untilRace(
  standing: Standing,
  week: RaceWeek,
  runner: { level: Level; firstDay: Day; earlier: readonly Segment[] },
  v: SeasonValues,
): readonly Segment[] {
  const { after } = standing;
  const weeks = (week.monday - standing.from) / 7 + 1;
  const easyWeeks = Math.min(standing.easyWeeks, Math.max(0, weeks - v.S2.taper));
  const from = standing.from + 7 * easyWeeks;
  const phases = countBack(
    {
      weeks: weeks - easyWeeks,
      days: week.race.day - Math.max(from, runner.firstDay),
      level: runner.level,
      again: after !== null,
      strengthBefore: strengthWeeks(runner.earlier).map((monday) => (from - monday) / 7),
    },
    v,
  );
  return [
    ...inARow(standing.from, [{ phase: "transition", weeks: easyWeeks }], null, after),
    ...inARow(from, phases, week.race, after),
  ];
}

function strengthWeeks(segments: readonly Segment[]): Day[] {
  return segments
    .filter(({ phase }) => phase === "strength")
    .flatMap(({ from, weeks }) => Array.from({ length: weeks }, (_, i) => from + 7 * i));
}

/** S4: what is left of a transition, adaptation once, then strength, power and an easy week in turn. */
function withoutRace(standing: Standing, lastMonday: Day, level: Level, v: SeasonValues["S2"]): readonly Segment[] {
  const { from, after } = standing;
  const cycle: PhaseLength[] = [
    { phase: "strength", weeks: v.strength },
    { phase: "power", weeks: v.power },
    { phase: "transition", weeks: v.easyBetweenCycles },
  ];
  const cycleWeeks = v.strength + v.power + v.easyBetweenCycles;
  const cycles = Math.max(0, Math.ceil(((lastMonday - from) / 7 + 1) / cycleWeeks));
  const phases: PhaseLength[] = [
    { phase: "transition", weeks: standing.easyWeeks },
    { phase: "adaptation", weeks: adaptationAgain(level, v) },
    ...Array.from({ length: cycles }, () => cycle).flat(),
  ];
  return inARow(from, phases, null, after);
}

function inARow(
  from: Day,
  phases: readonly PhaseLength[],
  toward: SeasonRace | null,
  after: SeasonRace | null,
): readonly Segment[] {
  let monday = from;
  return phases
    .filter(({ weeks }) => weeks > 0)
    .map(({ phase, weeks }) => {
      const segment = { phase, from: monday, weeks, toward, after };
      monday += 7 * weeks;
      return segment;
    });
}
