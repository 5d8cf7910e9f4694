import { mondayOf, weekdayOf } from "../../packages/core/src/calendar/day.ts";
import type { Plan } from "../../packages/core/src/plan-schema.ts";
import { dayOfText, minuteOf, momentOf } from "../checker/clock.ts";
import type { DoneSession, Facts, Focuses, RunFact, SessionFact } from "../checker/facts.ts";
import { targetBefore } from "./earlier-weeks.ts";

/*
 * The soft costs of the law, P6 to P14, written from the law alone: the numbers here are its defaults, by hand.
 */

/** What the law asks of the runner that the plan's JSON does not carry. Starts are texts with offset, days are dates. */
export interface Extra {
  readonly announced?: readonly string[];
  readonly preferences?: readonly {
    weekday: number;
    from?: string | undefined;
    to?: string | undefined;
    cost: number;
  }[];
  readonly preferredDays?: readonly string[];
  readonly crossDays?: readonly string[];
  readonly done?: readonly DoneSession[];
  readonly focuses?: Focuses;
}

export type ByRule = Record<string, number>;

const HOUR = 60;

/** What a session costs wherever the others are. */
export function unaryCost(facts: Facts, extra: Extra, s: SessionFact): ByRule {
  const { plan } = facts;
  const runs = facts.runs.filter((r) => r.start.day === s.start.day);
  return {
    P7: { full: 0, light: 120, upper: 260 }[s.focus],
    ...(plan.policy === "separate-days"
      ? { P8: separateDays(plan.priority, runs, s) }
      : { P9: hardDaysHard(plan.priority, runs, s) }),
    P10: s.focus === "full" ? freshness(facts.runs, s) : 0,
    P13: habit(plan, extra, s),
  };
}

function separateDays(priority: Plan["priority"], runs: readonly RunFact[], s: SessionFact): number {
  if (runs.length === 0) return 0;
  const gap = gapTo(runs, s);
  return (gap >= 6 * HOUR ? 100 : gap >= 3 * HOUR ? 200 : 300) + orderOf(priority, runs, s);
}

function hardDaysHard(priority: Plan["priority"], runs: readonly RunFact[], s: SessionFact): number {
  if (runs.length === 0) return 80;
  const gap = gapTo(runs, s);
  const base = hardestOf(runs).demand === "hard" ? 0 : 120;
  return base + (gap >= 6 * HOUR ? 0 : gap >= 3 * HOUR ? 100 : 200) + orderOf(priority, runs, s);
}

function gapTo(runs: readonly RunFact[], s: SessionFact): number {
  return Math.min(...runs.map((r) => (s.start.at < r.start.at ? r.start.at - s.end : s.start.at - r.end)));
}

const STRAIN = { easy: 0, medium: 1, hard: 2 } as const;

function hardestOf(runs: readonly RunFact[]): RunFact {
  const ranked = [...runs].sort((a, b) => STRAIN[b.demand] - STRAIN[a.demand] || a.start.at - b.start.at);
  return ranked[0] as RunFact;
}

function orderOf(priority: Plan["priority"], runs: readonly RunFact[], s: SessionFact): number {
  const hardest = hardestOf(runs);
  const liftFirst = s.start.at < hardest.start.at;
  const wrong = priority === "endurance" ? liftFirst : !liftFirst;
  const easyAfter = runs.some((r) => r !== hardest && r.demand === "easy" && r.start.at >= s.end);
  return (wrong ? 150 : 0) + (easyAfter ? 40 : 0);
}

function freshness(runs: readonly RunFact[], s: SessionFact): number {
  const until = (demand: string) =>
    runs.filter((r) => r.demand === demand && r.start.at >= s.end).map((r) => r.start.at - s.end);
  const hard = until("hard").map((gap) => (gap < 24 * HOUR ? 0 : gap < 36 * HOUR ? 80 : gap < 48 * HOUR ? 30 : 0));
  const medium = until("medium").some((gap) => gap < 24 * HOUR) ? 30 : 0;
  const long = runs.filter((r) => r.kind === "long" || r.kind === "long-quality");
  const yesterday = long.filter((r) => r.start.day === s.start.day - 1);
  const twice = long.some((r) => r.start.day === s.start.day - 2);
  const after = yesterday.map((r) => (twice || r.end - r.start.at >= 150 ? 100 : 20));
  return Math.max(0, ...hard) + medium + Math.max(0, ...after);
}

function habit(plan: Plan, extra: Extra, s: SessionFact): number {
  const { minute, day } = s.start;
  const hours = Math.floor(Math.abs(minute - minuteOf(plan.inputs.preferredStart ?? "18:00")) / 60);
  const round = minute % 60 === 0 ? 0 : minute % 30 === 0 ? 1 : 2;
  const liked = (extra.preferences ?? [])
    .filter(
      (p) =>
        p.weekday === weekdayOf(day) && minute >= minuteOf(p.from ?? "00:00") && minute < minuteOf(p.to ?? "24:00"),
    )
    .reduce((sum, p) => sum + p.cost, 0);
  const preferred = (extra.preferredDays ?? []).some((date) => dayOfText(date) === day) ? -20 : 0;
  return 3 * hours + round + liked + preferred;
}

/** What two consecutive sessions cost together (P11). `a` starts first. */
export function pairCost(facts: Facts, a: SessionFact, b: SessionFact): number {
  if (a.role === "fact" && b.role === "fact") return 0;
  const gap = b.start.at - a.start.at;
  const apart =
    b.start.day - a.start.day > 5 && targetOf(facts, a.start.day) >= 2 && targetOf(facts, b.start.day) >= 2 ? 40 : 0;
  if (a.focus === "upper" || b.focus === "upper" || (a.focus === "light" && b.focus === "light")) return apart;
  if (a.focus === "full" && b.focus === "full") return apart + (gap < 48 * HOUR ? 150 : gap < 72 * HOUR ? 20 : 0);
  return apart + (gap < 48 * HOUR ? 100 : 0);
}

export function targetOf(facts: Facts, day: number): number {
  const monday = mondayOf(day);
  const week = facts.plan.weeks.find((w) => dayOfText(w.monday) === monday);
  return week?.dose.target ?? (monday < facts.from ? targetBefore(facts, monday) : 0);
}

/** A week of the plan as P6 and P12 count it. */
export interface Week {
  readonly monday: number;
  readonly min: number;
  readonly target: number;
  readonly max: number;
  /** Days without run and cross-training. */
  readonly freeDays: ReadonlySet<number>;
  /** How many of them stay free of all training. */
  readonly keep: number;
}

export function weeksOf(facts: Facts, extra: Extra): Week[] {
  const trained = new Set([...facts.runs.map((r) => r.start.day), ...(extra.crossDays ?? []).map(dayOfText)]);
  return facts.plan.weeks.map((w) => {
    const monday = dayOfText(w.monday);
    const freeDays = new Set([0, 1, 2, 3, 4, 5, 6].map((i) => monday + i).filter((day) => !trained.has(day)));
    return { monday, ...w.dose, freeDays, keep: Math.min(facts.plan.inputs.keepFree ?? 1, freeDays.size) };
  });
}

export function doseCost(week: Week, placed: number): number {
  const belowMin = Math.max(0, week.min - placed);
  return 1000 * belowMin + 400 * Math.max(0, week.target - placed - belowMin);
}

export function restCost(week: Week, used: number): number {
  return 300 * Math.max(0, week.keep - (week.freeDays.size - used));
}

/** What it costs to have no session at each start that was announced from today on (P14). */
export function announcedCosts(facts: Facts, extra: Extra): { at: number; cost: number }[] {
  return (extra.announced ?? [])
    .map(momentOf)
    .filter((m) => m.day >= facts.today)
    .map((m) => ({ at: m.at, cost: m.day < facts.today + 14 ? 60 : 10 }));
}
