import { formatDay } from "../calendar/day.ts";
import { formatInstant } from "../calendar/zone.ts";
import { takenBy } from "../placement/frame.ts";
import type { Placed } from "../placement/placed.ts";
import type { PlanWeek } from "../placement/problem.ts";
import { suggestionsFor } from "../placement/suggest.ts";
import type { Plan } from "../plan-schema.ts";
import type { Problem } from "../problem.ts";
import type { ListedRace } from "../runs/declared-race.ts";
import type { SeasonBlock } from "../season/season.ts";
import { enteredOf } from "./entered.ts";
import { byRule, type Charge, chargesOf, type Entered, sumOf } from "./ledger.ts";
import { sessionList } from "./session-list.ts";
import { shortfallOf } from "./shortfall.ts";

/** What the plan’s JSON is made of beside the placement. */
export interface Told {
  readonly today: string;
  readonly races: readonly ListedRace[];
  readonly blocks: readonly SeasonBlock[];
  readonly problems: readonly Problem[];
}

/** The whole plan as the public contract has it. */
export function planJson(placed: Placed, told: Told): Plan {
  const entered = enteredOf(placed, placed.solution.chosen);
  const charges = [...chargesOf(placed.book, placed.weeks, entered), ...unkept(placed, entered)];
  const { settings, zone } = placed.frame;
  return {
    schema: "stridelift/plan@1",
    today: told.today,
    timeZone: zone.name,
    policy: settings.policy,
    priority: settings.priority,
    inputs: inputsOf(placed),
    season: told.blocks.map(({ from, to, deloadWeeks, why, ...block }) => ({
      ...block,
      from: formatDay(from),
      to: formatDay(to),
      deloadWeeks: deloadWeeks.map(formatDay),
      why: why as Plan["season"][number]["why"],
    })),
    races: told.races.map(({ id, date, distanceM, priority, name }) => ({ id, date, distanceM, priority, name })),
    runs: runsOf(placed),
    own: placed.frame.calendar.own.map(({ id, start, end, title, source }) => ({
      id,
      start: formatInstant(zone, start),
      end: formatInstant(zone, end),
      title,
      source: { ...source },
    })),
    weeks: placed.weeks.map((week, w) => weekJson(placed, week, w, entered, charges)),
    sessions: sessionList(placed, charges),
    cost: { hard: 0, soft: sumOf(charges), byRule: byRule(charges) },
    problems: [...told.problems],
  };
}

/**
 * P14 charges an announced start left empty; the ledger credits the kept ones. Together they are what is left empty, so
 * the sum is charged here once and entered under the week of each start.
 */
function unkept(placed: Placed, entered: readonly Entered[]): Charge[] {
  const kept = new Set(entered.map(({ start }) => start));
  return [...placed.around.announced].flatMap(([start, cost]) => {
    const monday = mondayOfInstant(placed, start);
    const charge = { rule: "stability", cost, monday, start: kept.has(start) ? start : null, facts: null };
    return [charge];
  });
}

function mondayOfInstant({ weeks, frame }: Placed, start: number): number {
  const date = formatInstant(frame.zone, start).slice(0, 10);
  return (
    weeks.find((week) => formatDay(week.monday) <= date && date <= formatDay(week.monday + 6))?.monday ?? frame.today
  );
}

function inputsOf({ frame }: Placed): Plan["inputs"] {
  const { settings, state, zone } = frame;
  const { start, minutes, dose, level, born, keepFree, preferredStart } = settings;
  return {
    start,
    available: settings.available.map((window) => ({ ...window })),
    busy: takenBy({ ...frame, calendar: { ...frame.calendar, own: [] } }).map((span) => ({
      start: formatInstant(zone, span.start),
      end: formatInstant(zone, span.end),
      title: span.title,
    })),
    dayAvailable: [...state.dayAvailable].map(([date, windows]) => ({ date, windows: windows.map((w) => ({ ...w })) })),
    minutes,
    dose: dose === null ? null : { ...dose },
    level,
    equipment: [...settings.equipment],
    runTime: settings.runTime.all,
    born,
    keepFree,
    preferredStart,
    assumed: [...settings.assumed],
  };
}

function runsOf({ frame }: Placed): Plan["runs"] {
  return frame.calendar.runs.map((run) => ({
    id: run.id,
    start: formatInstant(frame.zone, run.start),
    end: formatInstant(frame.zone, run.end),
    assumedTime: run.assumedTime,
    title: run.title,
    kind: run.kind,
    demand: run.demand,
    optional: run.optional,
    confidence: run.confidence,
    because: run.because,
    source: { ...run.source },
  }));
}

function weekJson(
  placed: Placed,
  week: PlanWeek,
  w: number,
  entered: readonly Entered[],
  charges: readonly Charge[],
): Plan["weeks"][number] {
  const count = entered.filter(({ day }) => day >= week.monday && day < week.monday + 7).length;
  const short = count < week.dose.target;
  return {
    monday: formatDay(week.monday),
    phase: placed.frame.phaseOf(week.monday),
    dose: { ...week.dose, placed: count },
    cost: sumOf(charges.filter(({ monday }) => monday === week.monday)),
    shortfalls: short ? [shortfallOf(placed, w, count)] : [],
    suggestions: short ? suggestionsFor(placed, w) : [],
  };
}
