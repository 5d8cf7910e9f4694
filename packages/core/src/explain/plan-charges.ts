import { mondayOf } from "../calendar/day.ts";
import { civilOf } from "../calendar/zone.ts";
import type { Placed } from "../placement/placed.ts";
import { type Charge, chargesOf, type Entered } from "./ledger.ts";

/** Every charge of a placed plan, with those for announced starts that it leaves empty. */
export function planCharges(placed: Placed, entered: readonly Entered[]): Charge[] {
  return [...chargesOf(placed.book, placed.weeks, entered), ...unkept(placed, entered)];
}

/**
 * P14 charges an announced start left empty; the ledger credits the kept ones. Together they are what is left empty, so
 * the sum is charged here once and entered under the week of each start. What stands there without a price keeps it too.
 */
function unkept(placed: Placed, entered: readonly Entered[]): Charge[] {
  const kept = new Map(entered.map((session) => [session.start, session]));
  return [...placed.around.announced].flatMap(([start, cost]) => {
    const session = kept.get(start);
    if (session?.slot === null) return [];
    const monday = mondayOf(civilOf(placed.frame.zone, start).day);
    return [{ rule: "stability", cost, monday, start: session ? start : null, facts: null }];
  });
}
