import fc from "fast-check";
import { ruleBook } from "../rules/registry.ts";
import { FOCUSES, type Slot } from "../rules/slot.ts";
import { dose } from "../rules/week/dose.ts";
import { restDays } from "../rules/week/rest-days.ts";
import { costAt, gapTable } from "./pairs.ts";
import { type Fact, FORBIDDEN, type PlanWeek, type Problem } from "./problem.ts";
import type { Chosen } from "./solve.ts";

const MONDAY = 20_003 * 7 + 4;

/** Problems small enough to try every choice: a few slots and facts over one to four weeks, costs of any kind. */
export function tinyProblem(most: { slots: number; facts: number }): fc.Arbitrary<Problem> {
  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.integer({ min: -30, max: 400 }) },
    { weight: 1, arbitrary: fc.constant(FORBIDDEN) },
  );
  return fc
    .record({
      weeks: fc.array(
        fc.record({
          max: fc.integer({ min: 0, max: 4 }),
          target: fc.integer({ min: 0, max: 3 }),
          min: fc.integer({ min: 0, max: 2 }),
          free: fc.integer({ min: 0, max: 7 }),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      quarters: fc.uniqueArray(fc.integer({ min: 0, max: 4 * 7 * 96 - 1 }), { maxLength: most.slots }),
      factQuarters: fc.uniqueArray(fc.integer({ min: -96 * 3, max: 4 * 7 * 96 + 200 }), { maxLength: most.facts }),
      costs: fc.array(cell, { minLength: most.slots * 3, maxLength: most.slots * 3 }),
      freeDays: fc.array(fc.boolean(), { minLength: 28, maxLength: 28 }),
      focuses: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: most.facts, maxLength: most.facts }),
      older: fc.boolean(),
      keepFree: fc.integer({ min: 0, max: 3 }),
    })
    .map((raw) => problemOf(raw));
}

interface Raw {
  weeks: { max: number; target: number; min: number; free: number }[];
  quarters: number[];
  factQuarters: number[];
  costs: number[];
  freeDays: boolean[];
  focuses: number[];
  older: boolean;
  keepFree: number;
}

function problemOf(raw: Raw): Problem {
  const book = ruleBook({
    policy: "separate-days",
    priority: "endurance",
    preferredStart: 1080,
    keepFree: raw.keepFree,
    older: raw.older,
    overlays: new Map(),
  });
  const weeks: PlanWeek[] = raw.weeks.map((week, w) => {
    const target = Math.min(week.target, week.max);
    return {
      monday: MONDAY + 7 * w,
      dose: { max: week.max, target, min: Math.min(week.min, target) },
      free: raw.freeDays.slice(7 * w, 7 * w + 7).filter(Boolean).length,
    };
  });
  const inside = (q: number) => q < raw.weeks.length * 7 * 96;
  const dayOf = (q: number) => MONDAY + Math.floor(q / 96);
  const freeOn = (q: number) => raw.freeDays[Math.floor(q / 96)] ?? false;
  const slots = raw.quarters
    .filter(inside)
    .sort((a, b) => a - b)
    .map((q) => ({ start: MONDAY * 1440 + q * 15, on: { day: dayOf(q), free: freeOn(q) } }) as unknown as Slot);
  const facts: Fact[] = [...raw.factQuarters]
    .sort((a, b) => a - b)
    .map((q, i) => ({
      start: MONDAY * 1440 + q * 15,
      end: MONDAY * 1440 + q * 15 + 45,
      day: dayOf(q),
      focus: FOCUSES[raw.focuses[i] as number] as Fact["focus"],
      onFree: freeOn(q),
      target: weeks[Math.floor(q / (7 * 96))]?.dose.target ?? 2,
      cost: i % 2 === 0 ? 0 : 35,
    }));
  return {
    slots,
    cost: Float64Array.from(raw.costs.slice(0, slots.length * 3)),
    facts,
    weeks,
    gaps: gapTable(book),
    far: { days: book.farApart.days, wanted: book.farApart.wanted, cost: book.farApart.cost },
    weekCost: (week, placed, onFree) =>
      dose.cost(placed, week.dose, book.dose) + restDays.cost(week.free, onFree, book.restDays),
  };
}

/** A choice with its cost, found by trying all. */
export interface Tried {
  readonly chosen: readonly Chosen[];
  readonly cost: number;
}

/** Every choice that the hard rules allow, with its cost, by plain reading of the rules. */
export function everyChoice(problem: Problem): Tried[] {
  const found: Tried[] = [];
  const items = [
    ...problem.facts.map((f, i) => ({ of: -1 - i, start: f.start })),
    ...problem.slots.map((s, i) => ({ of: i, start: s.start })),
  ].sort((a, b) => a.start - b.start || a.of - b.of);
  const go = (i: number, chosen: Chosen[]) => {
    if (i === items.length) {
      const cost = costOf(problem, chosen);
      if (cost < FORBIDDEN) found.push({ chosen: [...chosen], cost });
      return;
    }
    const { of } = items[i] as { of: number };
    const fact = problem.facts[-1 - of];
    if (fact) return go(i + 1, [...chosen, { of, focus: FOCUSES.indexOf(fact.focus) }]);
    for (let focus = 0; focus < 3; focus++) {
      const next = [...chosen, { of, focus }];
      if (costOf(problem, next, true) < FORBIDDEN) go(i + 1, next);
    }
    go(i + 1, chosen);
  };
  go(0, []);
  return found;
}

const at = (problem: Problem, { of }: Chosen) => {
  const fact = problem.facts[-1 - of];
  const slot = problem.slots[of];
  if (fact) return { start: fact.start, day: fact.day, free: fact.onFree, target: fact.target, fact: true };
  const day = slot?.on.day ?? 0;
  const week = problem.weeks.find((w) => day >= w.monday && day < w.monday + 7);
  return { start: slot?.start ?? 0, day, free: slot?.on.free ?? false, target: week?.dose.target ?? 0, fact: false };
};

function costOf(problem: Problem, chosen: readonly Chosen[], partly = false): number {
  let cost = 0;
  for (const [i, c] of chosen.entries()) {
    const own = c.of < 0 ? (problem.facts[-1 - c.of]?.cost ?? 0) : (problem.cost[c.of * 3 + c.focus] as number);
    if (own >= FORBIDDEN) return FORBIDDEN;
    cost += own;
    const before = chosen[i - 1];
    if (before === undefined) continue;
    const [a, b] = [at(problem, before), at(problem, c)];
    if (a.fact && b.fact) continue;
    if (a.day === b.day) return FORBIDDEN;
    const gap = costAt(problem.gaps[before.focus * 3 + c.focus] ?? [], b.start - a.start);
    if (gap >= FORBIDDEN) return FORBIDDEN;
    cost += gap;
    if (b.day - a.day > problem.far.days && a.target >= problem.far.wanted && b.target >= problem.far.wanted)
      cost += problem.far.cost;
  }
  for (const week of partly ? [] : problem.weeks) {
    const inWeek = chosen.filter((c) => at(problem, c).day >= week.monday && at(problem, c).day < week.monday + 7);
    const added = inWeek.filter((c) => c.of >= 0).length;
    if (added > 0 && inWeek.length > week.dose.max) return FORBIDDEN;
    cost += problem.weekCost(week, inWeek.length, inWeek.filter((c) => at(problem, c).free).length);
  }
  return cost;
}
