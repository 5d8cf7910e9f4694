import { formatDay } from "../calendar/day.ts";
import { formatInstant } from "../calendar/zone.ts";
import { ASSUMED } from "../journal/settings.ts";
import type { PlacedSeason } from "../placed-season.ts";
import { takenBy } from "../placement/frame.ts";
import type { Placed } from "../placement/placed.ts";
import type { PlanWeek } from "../placement/problem.ts";
import type { Plan } from "../plan-schema.ts";
import { usualWeekOn } from "../runs/usual-week.ts";
import type { Advice } from "./advice.ts";
import { enteredOf } from "./entered.ts";
import { byRule, type Charge, type Entered, sumOf } from "./ledger.ts";
import { planCharges } from "./plan-charges.ts";
import { type Depth, sessionList } from "./session-list.ts";

/** The whole plan as the public contract has it; as deep as is asked. */
export function planJson({ placed, races, problems }: PlacedSeason, depth: Depth): Plan {
  const entered = enteredOf(placed, placed.solution.chosen);
  const charges = planCharges(placed, entered);
  const { settings, zone, season, today } = placed.frame;
  const adviceFor = depth.advice?.forWeeks(placed) ?? (() => ({ shortfalls: [], suggestions: [] }));
  return {
    schema: "stridelift/plan@1",
    today: formatDay(today),
    timeZone: zone.name,
    policy: settings.policy,
    priority: settings.priority,
    inputs: inputsOf(placed),
    season: season.blocks.map(({ from, to, deloadWeeks, why, ...block }) => ({
      ...block,
      from: formatDay(from),
      to: formatDay(to),
      deloadWeeks: deloadWeeks.map(formatDay),
      why: why as Plan["season"][number]["why"],
    })),
    races: races.map(({ id, date, distanceM, priority, name }) => ({ id, date, distanceM, priority, name })),
    runs: runsOf(placed),
    own: placed.frame.calendar.own.map(({ id, start, end, title, source }) => ({
      id,
      start: formatInstant(zone, start),
      end: formatInstant(zone, end),
      title,
      source: { ...source },
    })),
    weeks: placed.weeks.map((week, w) => weekJson(placed, week, w, entered, charges, adviceFor)),
    sessions: sessionList(placed, charges, depth),
    cost: { hard: 0, soft: sumOf(charges), byRule: byRule(charges) },
    problems: [...problems],
  };
}

function inputsOf({ frame }: Placed): Plan["inputs"] {
  const { settings, state, zone, today } = frame;
  const { start, minutes, dose, level, born, keepFree, preferredStart } = settings;
  const usualWeek = usualWeekOn(state.usualWeeks, today);
  const days = [...state.dayAvailable].map(([date, windows]) => ({ date, windows: windows.map((w) => ({ ...w })) }));
  return {
    start,
    available: settings.available.map((window) => ({ ...window })),
    busy: takenBy({ ...frame, calendar: { ...frame.calendar, own: [] } }).map((span) => ({
      start: formatInstant(zone, span.start),
      end: formatInstant(zone, span.end),
      title: span.title,
    })),
    minutes,
    dose: dose === null ? null : { ...dose },
    level,
    equipment: [...settings.equipment],
    runTime: settings.runTime.all,
    assumed: [...settings.assumed],
    ...(days.length > 0 ? { dayAvailable: days } : {}),
    ...(born !== null ? { born } : {}),
    ...(keepFree !== ASSUMED.keepFree ? { keepFree } : {}),
    ...(usualWeek === undefined
      ? {}
      : { usualWeek: { since: usualWeek.since, runs: usualWeek.runs.map((run) => ({ ...run })) } }),
    ...(preferredStart !== ASSUMED.preferredStart ? { preferredStart } : {}),
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
    ...(run.movedFrom === undefined ? {} : { movedFrom: run.movedFrom }),
  }));
}

function weekJson(
  placed: Placed,
  week: PlanWeek,
  w: number,
  entered: readonly Entered[],
  charges: readonly Charge[],
  adviceFor: ReturnType<Advice["forWeeks"]>,
): Plan["weeks"][number] {
  const count = entered.filter(({ day }) => day >= week.monday && day < week.monday + 7).length;
  return {
    monday: formatDay(week.monday),
    phase: placed.frame.season.phaseOf(week.monday),
    dose: { ...week.dose, placed: count },
    cost: sumOf(charges.filter(({ monday }) => monday === week.monday)),
    ...adviceFor(w, count),
  };
}
