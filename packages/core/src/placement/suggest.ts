import { type Day, weekdayOf } from "../calendar/day.ts";
import { weekdayAfter } from "../calendar/weekday.ts";
import { valuesIn } from "../rules/registry.ts";
import { hardDaysHard } from "../rules/soft/hard-days-hard.ts";
import { runFacts, runWords, weekdayName } from "../rules/words.ts";
import type { Run } from "../runs/run.ts";
import { bookOf, freeDays } from "./frame.ts";
import { type Change, closeTo, costNearby, solveNearby } from "./nearby.ts";
import type { Placed } from "./placed.ts";
import type { PlanWeek } from "./problem.ts";
import type { ClockWindow, Surroundings } from "./surroundings.ts";

/** A change that would mend a week, and what the plan’s cost falls by. */
export interface Suggestion {
  readonly text: string;
  readonly gain: number;
}

/** Half days that a runner can imagine freeing, and how they are called. */
const FREED: readonly { name: string; window: ClockWindow }[] = [
  { name: "evening", window: { from: 17 * 60, to: 21 * 60 } },
  { name: "noon", window: { from: 12 * 60, to: 14 * 60 } },
  { name: "morning", window: { from: 6 * 60, to: 10 * 60 } },
];

const SHOWN = 3;

/**
 * The smallest changes that would give week `w` another session, each found by solving the changed problem with the rest
 * of the plan held still: by gain, the smaller change first among equals, one for a day, a run or the length, at most three.
 */
export function suggestionsFor(placed: Placed, w: number): Suggestion[] {
  const now = solveNearby(placed, w);
  const gaining = [...shorterSessions(placed), ...freedWindows(placed, w), ...movedRuns(placed, w)]
    .map((tried) => ({ ...tried, gain: now.solution.cost - costNearby(placed, w, tried.change) }))
    .filter(({ gain }) => gain > 0)
    .sort((a, b) => b.gain - a.gain || a.worth - b.worth);
  const mending = new Map<string, Suggestion>();
  for (const { text, gain, change, about } of gaining) {
    if (mending.size === SHOWN) break;
    if (!mending.has(about) && solveNearby(placed, w, change).placed > now.placed) mending.set(about, { text, gain });
  }
  return [...mending.values()];
}

interface Tried {
  readonly text: string;
  readonly change: Change;
  /** The day, run or length it is about: of several for one only the best is said. */
  readonly about: string;
  /** Of equal gains the smaller goes first: a shorter session, then an evening before a noon, then a moved run. */
  readonly worth: number;
}

/** Lengths at which a session is still one, longest first. */
const SHORTER_MIN = [30, 20];

function shorterSessions({ around }: Placed): Tried[] {
  return SHORTER_MIN.filter((minutes) => minutes < around.minutes).map((minutes, i) => ({
    text: `Sessions of ${minutes} minutes instead of ${around.minutes} would fit.`,
    change: { around: { ...around, minutes } },
    about: "length",
    worth: i - SHORTER_MIN.length,
  }));
}

function freedWindows({ around, weeks, frame }: Placed, w: number): Tried[] {
  const { monday } = weeks[w] as PlanWeek;
  return [0, 1, 2, 3, 4, 5, 6]
    .map((i) => monday + i)
    .filter((day) => day >= frame.today)
    .flatMap((day) =>
      FREED.filter(
        ({ window }) => !around.windows(day).some(({ from, to }) => from <= window.from && to >= window.to),
      ).map(({ name, window }, n) => ({
        text: `Free ${weekdayName(weekdayOf(day))} ${name}.`,
        change: { around: withWindow(around, day, window) },
        about: `day ${day}`,
        worth: n,
      })),
    );
}

function withWindow(around: Surroundings, freed: Day, window: ClockWindow): Surroundings {
  const windows = (day: Day) =>
    day === freed ? [...around.windows(day), window].sort((a, b) => a.from - b.from) : around.windows(day);
  return { ...around, windows };
}

/** Days that a run may be moved by. */
const MOVES = [-1, 1, -2, 2];

function movedRuns({ around: whole, weeks, frame }: Placed, w: number): Tried[] {
  const week = weeks[w] as PlanWeek;
  // As far as the neighbouring weeks look, and the moves reach.
  const around = closeTo(whole, week.monday - 9, week.monday + 15);
  const inWeek = (day: Day) => day >= week.monday && day < week.monday + 7 && day >= frame.today;
  const movable = around.runs.filter(
    (run) => run.demand === "hard" && run.kind !== "race" && !run.done && inWeek(run.day),
  );
  return movable.flatMap((run) =>
    MOVES.filter(
      (days) =>
        inWeek(run.day + days) && !around.runs.some((other) => other.kind === "race" && other.day === run.day + days),
    ).map((days) => {
      const changed = { ...around, runs: moved(around.runs, run, days) };
      const to = weekdayName(weekdayAfter(weekdayOf(run.day), days));
      const swapped = around.runs.some((other) => other.day === run.day + days);
      return {
        text: `Move ${runWords(runFacts(run, weekdayOf(run.day)))} to ${to}${swapped ? ", in exchange for the run there" : ""}.`,
        change: {
          around: changed,
          weeks: weeks.map((other, i) =>
            i === w ? { ...other, free: freeDays(changed).inWeek(other.monday) } : other,
          ),
        },
        about: run.id,
        worth: 3 + Math.abs(days),
      };
    }),
  );
}

/** The run so many days later, and what stood there on its own day. Whole days, so that the clock time stays near enough. */
function moved(runs: readonly Run[], run: Run, days: number): Run[] {
  const shifted = (other: Run, by: number): Run => ({
    ...other,
    day: other.day + by,
    start: other.start + by * 1440,
    end: other.end + by * 1440,
  });
  const from = run.day;
  return runs
    .map((other) =>
      other.day === from ? shifted(other, days) : other.day === from + days ? shifted(other, -days) : other,
    )
    .sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1));
}

/** Weeks that are asked whether it would gain something: a policy is for the season, not for one odd week of it. */
const WEEKS_TRIED = 4;

/** The policy *hard days hard* as a suggestion for the first week that speaks for it and gains by it; undefined where it holds already. */
export function policySuggestion(placed: Placed): { week: number; suggestion: Suggestion } | undefined {
  const { frame, weeks, around } = placed;
  if (frame.settings.policy !== "separate-days") return undefined;
  const free = freeDays({ runs: around.runs, crossDays: new Set() });
  const freeOfRuns = ({ monday }: PlanWeek) => free.inWeek(monday);
  const hardRuns = (week: PlanWeek) =>
    around.runs.filter((run) => run.demand === "hard" && run.day >= week.monday && run.day < week.monday + 7).length;
  const book = bookOf({ ...frame, settings: { ...frame.settings, policy: "hard-days-hard" } });
  const { suggestFromHardRuns: many, suggestToFreeDays: few } = valuesIn(book, hardDaysHard);
  const speaks = (week: PlanWeek) => week.dose.target > 0 && (hardRuns(week) >= many || freeOfRuns(week) <= few);
  const speaking = weeks.flatMap((week, w) => (speaks(week) ? [w] : [])).slice(0, WEEKS_TRIED);
  for (const w of speaking) {
    const gain = costNearby(placed, w, {}) - costNearby(placed, w, { book });
    const count = hardRuns(weeks[w] as PlanWeek);
    const because = count >= many ? `${count} hard runs a week` : "hardly a day without a run";
    const text = `With ${because}, the policy “hard days hard” keeps your easy days easy: lift some hours after a hard run.`;
    if (gain > 0) return { week: w, suggestion: { text, gain } };
  }
  return undefined;
}
