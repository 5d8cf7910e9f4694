import type { Day } from "../calendar/day.ts";
import type { RuleBook } from "../rules/registry.ts";
import type { Slot } from "../rules/slot.ts";
import { dose } from "../rules/week/dose.ts";
import { restDays } from "../rules/week/rest-days.ts";
import { gapTable } from "./pairs.ts";
import { pricesOf } from "./price.ts";
import type { Fact, PlanWeek, Problem } from "./problem.ts";

/**
 * The problem of some consecutive weeks: their slots, the facts in them, and of the facts outside only the nearest on
 * either side, since only consecutive sessions ask anything of each other. `slots` of those weeks, by start.
 */
export function problemOf(
  book: RuleBook,
  weeks: readonly PlanWeek[],
  slots: readonly Slot[],
  facts: readonly Fact[],
): Problem {
  const [first, last] = [weeks[0]?.monday ?? 0, (weeks.at(-1)?.monday ?? 0) + 6];
  const inside = facts.filter((fact) => fact.day >= first && fact.day <= last);
  const before = facts.filter((fact) => fact.day < first).slice(-1);
  const after = facts.filter((fact) => fact.day > last).slice(0, 1);
  return {
    slots,
    cost: pricesOf(book, slots),
    facts: [...before, ...inside, ...after],
    weeks,
    gaps: gapTable(book),
    far: book.farApart,
    weekCost: (week, placed, onFree) =>
      dose.cost(placed, week.dose, book.dose) + restDays.cost(week.free, onFree, book.restDays),
  };
}

/** Index of the week that holds a day, −1 where none does. */
export function weekOf(weeks: readonly PlanWeek[], day: Day): number {
  const index = Math.floor((day - (weeks[0]?.monday ?? 0)) / 7);
  return index >= 0 && index < weeks.length ? index : -1;
}

/** The slots of the civil days `first` to `last`, of a list by start. */
export function slotsBetween(slots: readonly Slot[], first: Day, last: Day): readonly Slot[] {
  return slots.slice(firstSlotOn(slots, first), firstSlotOn(slots, last + 1));
}

/** Index of the first slot on a day or after it, of a list by start. */
export function firstSlotOn(slots: readonly Slot[], day: Day): number {
  let [low, high] = [0, slots.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((slots[middle] as Slot).on.day < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
