import { mondayOf } from "../../packages/core/src/calendar/day.ts";
import type { Phase } from "../../packages/core/src/plan-schema.ts";
import { dayOfText } from "../checker/clock.ts";
import type { Facts } from "../checker/facts.ts";

/** Target and most sessions of a week by its phase (S6). */
const DOSES: Record<Phase, { target: number; max: number }> = {
  adaptation: { target: 2, max: 3 },
  strength: { target: 2, max: 3 },
  power: { target: 2, max: 3 },
  sharpen: { target: 2, max: 2 },
  taper: { target: 1, max: 2 },
  transition: { target: 1, max: 2 },
};
const RACE_WEEK = { target: 1, max: 1 };

/** What a week before the plan's first wanted, which its JSON does not say: P11 asks for it where a fact lies there. */
export function targetBefore(facts: Facts, monday: number): number {
  const start = dayOfText(facts.plan.inputs.start);
  if (start > monday + 6) return 0;
  const own = facts.plan.inputs.dose;
  const phase = doseBefore(facts, monday);
  const target = own ? Math.min(own.target, own.max, phase.max) : phase.target;
  return start > monday ? Math.floor((target * (monday + 7 - start)) / 7) : target;
}

function doseBefore(facts: Facts, monday: number): { target: number; max: number } {
  if (facts.races.some((r) => r.priority !== "C" && mondayOf(r.day) === monday)) return RACE_WEEK;
  const { season } = facts.plan;
  const phase = season.find((p) => dayOfText(p.from) <= monday && monday <= dayOfText(p.to))?.phase;
  const hardRuns = facts.runs.filter((r) => r.demand === "hard" && mondayOf(r.start.day) === monday).length;
  if (phase === "sharpen" && hardRuns >= 3) return { target: 1, max: 2 };
  return DOSES[phase ?? (season[0]?.phase === "adaptation" ? "transition" : "strength")];
}
