import { mondayOf } from "../../packages/core/src/calendar/day.ts";
import type { SessionFact } from "../checker/facts.ts";
import { type Choices, together } from "./choices.ts";
import { priceOf } from "./price.ts";

/** The least soft cost over every subset of the candidates that the hard rules allow. For a dozen candidates. */
export function bruteOptimum(choices: Choices): { cost: number; sessions: SessionFact[] } {
  const { facts, extra, candidates, forced } = choices;
  const pinned = forced.filter((s) => s.role === "pinned");
  let best = { cost: Number.POSITIVE_INFINITY, sessions: [] as SessionFact[] };
  for (let set = 0; set < 2 ** candidates.length; set++) {
    const chosen = candidates.filter((_, i) => (set >> i) & 1);
    if (!chosen.every((a, i) => chosen.slice(i + 1).every((b) => together(facts, a, b)))) continue;
    if (!fitsWeeks(choices, chosen)) continue;
    const sessions = [...pinned, ...chosen];
    const { total } = priceOf(facts, extra, sessions);
    if (total < best.cost) best = { cost: total, sessions };
  }
  return best;
}

function fitsWeeks({ weeks, forced }: Choices, chosen: readonly SessionFact[]): boolean {
  return weeks.every((week) => {
    const count = (list: readonly SessionFact[]) => list.filter((s) => mondayOf(s.start.day) === week.monday).length;
    return count(chosen) <= Math.max(0, week.max - count(forced));
  });
}
