import type { Plan } from "../../packages/core/src/plan-schema.ts";
import { type Facts, type Focus, factsOf, type SessionFact } from "../checker/facts.ts";
import { brokenAlone, brokenTogether } from "../checker/hard.ts";
import { type Extra, type Week, weeksOf } from "./costs.ts";

const FOCUSES: readonly Focus[] = ["full", "light", "upper"];

/** The placement problem of a plan: what may be chosen, what stands, and what the weeks ask. */
export interface Choices {
  readonly facts: Facts;
  readonly extra: Extra;
  readonly weeks: readonly Week[];
  /** Every start and focus that the hard rules allow beside what stands, by start, then focus. */
  readonly candidates: readonly SessionFact[];
  /** Own, done and pinned sessions, by start. */
  readonly forced: readonly SessionFact[];
}

/** Starts are the local minutes of the day that `gridMin` divides. */
export function choicesOf(plan: Plan, extra: Extra = {}, gridMin = 15): Choices {
  const facts = factsOf(plan, extra);
  const pinned = facts.placed.filter((s) => s.role === "pinned");
  const forced = [...facts.stands, ...pinned].sort((a, b) => a.start.at - b.start.at);
  const days = new Set(forced.map((s) => s.start.day));
  const candidates: SessionFact[] = [];
  for (let day = Math.max(facts.from, facts.today); day < facts.to; day++) {
    if (days.has(day)) continue;
    for (const at of startsOn(facts, day, gridMin)) candidates.push(...focusesAt(facts, at, forced));
  }
  return { facts, extra, weeks: weeksOf(facts, extra), candidates, forced };
}

function startsOn(facts: Facts, day: number, gridMin: number): number[] {
  const starts: number[] = [];
  for (const window of facts.windows(day)) {
    const minute = facts.clock.moment(window.from).minute;
    for (let at = window.from + ((15 - (minute % 15)) % 15); at + facts.minutes <= window.to; at += 15) {
      const local = facts.clock.moment(at);
      if (local.day === day && local.minute % gridMin === 0) starts.push(at);
    }
  }
  return starts;
}

function focusesAt(facts: Facts, at: number, forced: readonly SessionFact[]): SessionFact[] {
  const start = facts.clock.moment(at);
  return FOCUSES.map((focus) => ({
    name: "",
    start,
    end: at + facts.minutes,
    focus,
    role: "free" as const,
    told: false,
  })).filter((s) => brokenAlone(facts, s).length === 0 && forced.every((f) => together(facts, f, s)));
}

/** Two sessions keep the hard rules; from 50 an upper one leaves 24 h, so that what it lies between is 48 h apart. */
export function together(facts: Facts, a: SessionFact, b: SessionFact): boolean {
  if (brokenTogether(facts, a, b).length > 0) return false;
  const mixed = (a.focus === "upper") !== (b.focus === "upper");
  return !(facts.age >= 50 && mixed && Math.abs(a.start.at - b.start.at) < 24 * 60);
}
