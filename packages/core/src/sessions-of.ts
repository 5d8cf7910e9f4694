import { parseDay } from "./calendar/day.ts";
import { advice } from "./explain/advice.ts";
import { enteredOf } from "./explain/entered.ts";
import { planCharges } from "./explain/plan-charges.ts";
import { sessionList } from "./explain/session-list.ts";
import type { Entry } from "./journal/entry.ts";
import { type PlanOptions, placedSeason } from "./placed-season.ts";
import type { PlannedSession } from "./plan-schema.ts";
import { contentsOf } from "./session/fill.ts";

/**
 * The sessions of `plan` whose start is on the dates `from` to `to`, both included, whole. What is done in a session looks back
 * to those before it: the work grows with the sessions from `today` to `to`.
 */
export function sessionsOf(
  entries: readonly Entry[],
  today: string,
  { from, to }: { readonly from: string; readonly to: string },
  options: PlanOptions = {},
): PlannedSession[] {
  const days = { from: dayNamed("from", from), to: dayNamed("to", to) };
  const { placed } = placedSeason(entries, today, options);
  const charges = planCharges(placed, enteredOf(placed, placed.solution.chosen));
  return sessionList(placed, charges, { filling: contentsOf, advice, days });
}

function dayNamed(name: string, date: string) {
  const day = parseDay(date);
  if (day === undefined) throw new Error(`${name} is "${date}", which is no date of the form YYYY-MM-DD`);
  return day;
}
