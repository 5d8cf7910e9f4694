import type { RuleBook } from "../rules/registry.ts";
import { FOCUSES, type Focus, type Slot } from "../rules/slot.ts";
import { FORBIDDEN } from "./problem.ts";

/** The cost of every slot and focus by the rules on one session, `3 * slot + focus`; FORBIDDEN where a hard one is broken. */
export function pricesOf(book: RuleBook, slots: readonly Slot[]): Float64Array {
  const costs = new Float64Array(slots.length * 3);
  for (let i = 0; i < slots.length; i++)
    for (let f = 0; f < 3; f++) costs[i * 3 + f] = priceOf(book, slots[i] as Slot, FOCUSES[f] as Focus);
  return costs;
}

/** The cost of one slot and focus, FORBIDDEN where a hard rule is broken. */
export function priceOf(book: RuleBook, slot: Slot, focus: Focus): number {
  let sum = 0;
  for (const { rule, p } of book.slot) {
    const cost = rule.cost(slot, focus, p);
    if (rule.level === "soft") sum += cost;
    else if (cost !== 0) return FORBIDDEN;
  }
  return sum;
}

/** The first hard rule that a slot and focus break, undefined where all hold. */
export function brokenBy(book: RuleBook, slot: Slot, focus: Focus): string | undefined {
  return book.slot.find(({ rule, p }) => rule.level === "hard" && rule.cost(slot, focus, p) !== 0)?.rule.id;
}
