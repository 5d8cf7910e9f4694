import type { Focus, Phase, Plan, PlannedSession } from "@stridelift/core";
import { dateOf, dayNumber, minutesBetween, mondayBefore, plusDays } from "../clock.ts";

/** The season as a strip: one column a week, from its beginning or the first session to its end. */
export interface Strip {
  readonly weeks: readonly StripWeek[];
  readonly phases: readonly StripPhase[];
  readonly races: readonly StripRace[];
  /** Where today is, in weeks from the left. */
  readonly todayAt: number;
}

export interface StripWeek {
  readonly monday: string;
  readonly phase: Phase | null;
  readonly deload: boolean;
  readonly sessions: readonly { readonly focus: Focus; readonly status: PlannedSession["status"] }[];
  /** Sessions that are wanted and find no place. Past weeks have none: what is over is not reckoned up. */
  readonly lacking: number;
  /** What the runs take: minutes × effort. */
  readonly load: number;
  readonly runMinutes: number;
}

export interface StripPhase {
  readonly phase: Phase;
  /** The block of the season; null in weeks that are over, of which only the sessions tell. */
  readonly block: Plan["season"][number] | null;
  /** First week, and the one after the last. */
  readonly from: number;
  readonly to: number;
}

export interface StripRace {
  readonly race: Plan["races"][number];
  /** In weeks from the left. */
  readonly at: number;
}

/** Effort of a minute by demand, the same as in the totals of progress: easy 3, medium 5, hard 7 of 10. */
const EFFORT = { easy: 3, medium: 5, hard: 7 } as const;

export function stripOf(plan: Plan): Strip {
  const mondays = mondaysOf(plan);
  const first = dayNumber(mondays[0] as string);
  const at = (date: string) => (dayNumber(date) - first) / 7;
  const weeks = weeksOf(plan, mondays);
  const blocks = plan.season.map((block) => ({
    phase: block.phase,
    block,
    from: Math.max(0, at(block.from)),
    to: Math.min(weeks.length, at(plusDays(block.to, 1))),
  }));
  return {
    weeks,
    phases: [...pastPhases(weeks.slice(0, blocks[0]?.from ?? 0)), ...blocks.filter(({ from, to }) => to > from)],
    races: plan.races
      .map((race) => ({ race, at: at(race.date) + 0.5 / 7 }))
      .filter((race) => race.at >= 0 && race.at < weeks.length),
    todayAt: at(plan.today) + 0.5 / 7,
  };
}

/** Weeks of one phase in a row. */
function pastPhases(weeks: readonly StripWeek[]): StripPhase[] {
  const phases: { phase: Phase; block: null; from: number; to: number }[] = [];
  for (const [i, { phase }] of weeks.entries()) {
    const last = phases.at(-1);
    if (last !== undefined && last.to === i && last.phase === phase) last.to = i + 1;
    else if (phase !== null) phases.push({ phase, block: null, from: i, to: i + 1 });
  }
  return phases;
}

function mondaysOf({ today, season, sessions, weeks }: Plan): string[] {
  const firsts = [today, season[0]?.from, sessions[0]?.start].flatMap((date) => (date ? [mondayBefore(date)] : []));
  const lasts = [today, season.at(-1)?.to, weeks.at(-1)?.monday].flatMap((date) => (date ? [mondayBefore(date)] : []));
  const from = firsts.sort()[0] as string;
  const to = lasts.sort().at(-1) as string;
  return Array.from({ length: (dayNumber(to) - dayNumber(from)) / 7 + 1 }, (_, i) => plusDays(from, 7 * i));
}

function weeksOf(plan: Plan, mondays: readonly string[]): StripWeek[] {
  const sessions = Map.groupBy(plan.sessions, ({ start }) => mondayBefore(start));
  const runs = Map.groupBy(plan.runs, ({ start }) => mondayBefore(start));
  const weeks = new Map(plan.weeks.map((week) => [week.monday, week]));
  return mondays.map((monday) => {
    const block = plan.season.find(({ from, to }) => from <= monday && monday <= to);
    const dose = weeks.get(monday)?.dose;
    const run = (runs.get(monday) ?? []).map(({ start, end, demand }) => ({
      minutes: minutesBetween(start, end),
      effort: EFFORT[demand],
    }));
    return {
      monday,
      phase: block?.phase ?? sessions.get(monday)?.[0]?.phase ?? null,
      deload: block?.deloadWeeks.includes(monday) ?? false,
      sessions: (sessions.get(monday) ?? []).map(({ focus, status }) => ({ focus, status })),
      lacking: dose === undefined ? 0 : Math.max(0, dose.target - dose.placed),
      load: run.reduce((sum, { minutes, effort }) => sum + minutes * effort, 0),
      runMinutes: run.reduce((sum, { minutes }) => sum + minutes, 0),
    };
  });
}

/**
 * The outline of a load over weeks, in a box of one unit a week and `height`: through the middle of each week, rising and falling
 * without waves of its own (a monotone curve), from the left edge to the right.
 */
export function loadCurve(loads: readonly number[], height: number): string {
  const most = Math.max(...loads, 1);
  const ys = loads.map((load) => height - (load / most) * height);
  const points = [ys[0] ?? height, ...ys, ys.at(-1) ?? height];
  const xs = [0, ...loads.map((_, i) => i + 0.5), loads.length];
  const steps = points.slice(1).map((y, i) => {
    const [x0, x1] = [xs[i] as number, xs[i + 1] as number];
    const third = (x1 - x0) / 3;
    const [before, after] = [slopeAt(xs, points, i), slopeAt(xs, points, i + 1)];
    return `C${round(x0 + third)} ${round((points[i] as number) + before * third)} ${round(x1 - third)} ${round(y - after * third)} ${round(x1)} ${round(y)}`;
  });
  return `M0 ${round(points[0] as number)}${steps.join("")}`;
}

/** Flat at ends, tops and bottoms; else the gentler of the two slopes beside, so that the curve stays between its points. */
function slopeAt(xs: readonly number[], ys: readonly number[], i: number): number {
  if (i === 0 || i === ys.length - 1) return 0;
  const slope = (a: number, b: number) =>
    ((ys[b] as number) - (ys[a] as number)) / ((xs[b] as number) - (xs[a] as number));
  const [left, right] = [slope(i - 1, i), slope(i, i + 1)];
  return left * right <= 0 ? 0 : Math.sign(left) * Math.min(Math.abs(left), Math.abs(right));
}

const round = (n: number): number => Math.round(n * 100) / 100;

/** Where names of races stand so that none lies on another: a line for each, 0 the lowest; null where there is no room. */
export function raceLines(
  races: readonly StripRace[],
  widthOf: (race: StripRace) => number,
  lines: number,
): (number | null)[] {
  const ends = new Array<number>(lines).fill(Number.NEGATIVE_INFINITY);
  return races.map((race) => {
    const line = ends.findIndex((end) => end <= race.at);
    if (line === -1) return null;
    ends[line] = race.at + widthOf(race);
    return line;
  });
}

/** Months by the first week that begins in them. */
export function monthsOf(weeks: readonly StripWeek[]): { readonly at: number; readonly date: string }[] {
  return weeks.flatMap(({ monday }, at) =>
    at === 0 || monday.slice(0, 7) !== weeks[at - 1]?.monday.slice(0, 7) ? [{ at, date: dateOf(monday) }] : [],
  );
}
