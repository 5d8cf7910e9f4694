import type { Day } from "../calendar/day.ts";
import { ASSUMED_DAY } from "../placement/frame.ts";
import { slotsBetween } from "../placement/frame-problem.ts";
import type { Nearby } from "../placement/nearby.ts";
import { solveNearby } from "../placement/nearby.ts";
import type { Placed } from "../placement/placed.ts";
import type { Fact, PlanWeek } from "../placement/problem.ts";
import { type Held, RULES, type RuleBook } from "../rules/registry.ts";
import { FOCUSES, type Slot } from "../rules/slot.ts";
import { dose } from "../rules/week/dose.ts";
import { type Charge, chargesOf, decidingRule, type Entered } from "./ledger.ts";

/** A week with fewer sessions than its target, and the rule that decided it (P18). */
export interface Shortfall {
  readonly rule: string;
  readonly text: string;
}

/** A session more is forced by making its lack dearer than anything else could be. */
const FORCED_COST = 200_000;

/** What stands in the way where no rule does: the runner’s windows, and the days that are gone. */
const OTHER_WAYS: Readonly<Record<string, string>> = {
  available: "find no room in your windows",
  past: "have to stand on a day that has passed",
};

/**
 * Why week `w` has `placed` of `target`. If one more is possible, the soft rule whose cost outweighs it; if none is, the
 * hard rule without which it would be. Found by solving the week again, not by guessing.
 */
export function shortfallOf(placed: Placed, w: number, has: number): Shortfall {
  const { target } = (placed.weeks[w] as PlanWeek).dose;
  const { stop } = placed.frame;
  if (stop !== null) return { rule: stop.code, text: `${has} of ${target} this week. ${stop.message}` };
  const forced = solveNearby(placed, w, { book: forcing(placed.book) });
  const rule = forced.placed > has ? outweighedBy(placed, w, forced) : forbiddenBy(placed, w, has);
  const way = OTHER_WAYS[rule] ?? RULES.find((known) => known.id === rule)?.inTheWay ?? "not fit";
  const which = has === 0 ? "A session" : has === 1 ? "A second session" : "A third session";
  return { rule, text: `${has} of ${target} this week. ${which} would ${way}.` };
}

function forcing(book: RuleBook): RuleBook {
  return { ...book, dose: { ...book.dose, belowMin: FORCED_COST, belowTarget: FORCED_COST } };
}

function outweighedBy(placed: Placed, w: number, forced: Nearby): string {
  const otherThanDose = (nearby: Nearby) => chargesIn(placed, nearby).filter(({ rule }) => rule !== dose.id);
  return decidingRule(otherThanDose(solveNearby(placed, w)), otherThanDose(forced))?.rule ?? "focus";
}

/** The charges of a part solved again, by the plan’s own numbers. */
export function chargesIn(placed: Placed, { solution, weeks }: Nearby): Charge[] {
  const { slots, facts } = solution.problem;
  const targetOf = (day: Day) => weeks.find((week) => day >= week.monday && day < week.monday + 7)?.dose.target ?? 0;
  const sessions = solution.chosen.map(({ of, focus }): Entered => {
    if (of < 0) {
      const fact = facts[-1 - of] as Fact;
      return { ...fact, slot: null, fact: true };
    }
    const slot = slots[of] as Slot;
    const { day, free } = slot.on;
    return {
      start: slot.start,
      day,
      focus: FOCUSES[focus] as Entered["focus"],
      onFree: free,
      target: targetOf(day),
      slot,
      fact: false,
    };
  });
  return chargesOf(placed.book, weeks, sessions);
}

/** The hard rule without which the week would have one more: of several the one that gives the cheapest plan. */
function forbiddenBy(placed: Placed, w: number, has: number): string {
  const book = forcing(placed.book);
  const open = { ...placed.around, windows: () => [ASSUMED_DAY] };
  const monday = (placed.weeks[w] as PlanWeek).monday;
  const ways = [
    { rule: "available", change: { book, around: open } },
    ...[...placed.book.slot, ...placed.book.gap]
      .filter(({ rule }) => rule.level === "hard")
      .map(({ rule }) => ({ rule: rule.id, change: { book: without(book, rule.id) } })),
    ...(monday < placed.frame.today ? [{ rule: "past", change: { book, around: placed.around, from: monday } }] : []),
  ];
  const mending = ways
    .map(({ rule, change }) => ({ rule, nearby: solveNearby(placed, w, change) }))
    .filter(({ nearby }) => nearby.placed > has)
    .sort((a, b) => a.nearby.solution.cost - b.nearby.solution.cost);
  return mending[0]?.rule ?? mostRefused(placed, w);
}

function without(book: RuleBook, id: string): RuleBook {
  const kept = <R extends { id: string }>(held: readonly Held<R>[]) => held.filter(({ rule }) => rule.id !== id);
  return { ...book, slot: kept(book.slot), gap: kept(book.gap) };
}

/** Where only several rules together stand in the way: the one that refuses most of the week’s slots, or the windows. */
function mostRefused(placed: Placed, w: number): string {
  const { monday } = placed.weeks[w] as PlanWeek;
  const slots = slotsBetween(placed.slots, monday, monday + 6);
  const refused = placed.book.slot
    .filter(({ rule }) => rule.level === "hard")
    .map(({ rule, p }) => ({ rule: rule.id, count: slots.filter((slot) => rule.cost(slot, "upper", p) !== 0).length }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
  return refused[0]?.rule ?? "available";
}
