import { mondayOf } from "../../calendar/day.ts";
import type { Values } from "../../evidence/parameter.ts";
import { gapTable } from "../../placement/pairs.ts";
import type { Problem } from "../../placement/problem.ts";
import { solve } from "../../placement/solve.ts";
import { ruleBook } from "../registry.ts";
import { countCases } from "../rule-cases.fixture.ts";
import { slotOf, WEDNESDAY } from "../slot.fixture.ts";
import { farApart } from "./far-apart.ts";

const EVENING = 18 * 60;

/** What the solver charges for one session, so many days after another that stands already. */
function pauseCost(count: Readonly<Record<string, number>>, p: Values<typeof farApart.parameters>): number {
  const { days = 0, wantedBefore = 0, wanted = 0 } = count;
  const before = WEDNESDAY - days;
  const start = before * 1440 + EVENING;
  const gone = { start, end: start + 45, day: before, focus: "full", onFree: false, target: wantedBefore } as const;
  const problem: Problem = {
    slots: [slotOf({})],
    cost: Float64Array.of(0, 1, 2),
    facts: [{ ...gone, cost: 0 }],
    weeks: [{ monday: mondayOf(WEDNESDAY), dose: { min: 0, target: wanted, max: 7 }, free: 7 }],
    gaps: gapTable({ ...plainBook, gap: [] }),
    far: p,
    weekCost: (_week, placed) => (placed > 0 ? 0 : 10_000),
  };
  return solve(problem).cost;
}

const plainBook = ruleBook({
  policy: "separate-days",
  priority: "endurance",
  preferredStart: EVENING,
  keepFree: 1,
  older: false,
  overlays: new Map(),
});

countCases(farApart, pauseCost, [
  { name: "P11 five days between", count: { days: 5, wantedBefore: 2, wanted: 2 }, expect: "kept" },
  { name: "P11 six days between", count: { days: 6, wantedBefore: 2, wanted: 2 }, expect: 40 },
  {
    name: "P11 six days where the week before wants one",
    count: { days: 6, wantedBefore: 1, wanted: 2 },
    expect: "kept",
  },
  { name: "P11 six days where this week wants one", count: { days: 6, wantedBefore: 2, wanted: 1 }, expect: "kept" },
  { name: "P11 six days where both want three", count: { days: 6, wantedBefore: 3, wanted: 3 }, expect: 40 },
  {
    name: "P11 a week may lie between where it is set so",
    count: { days: 7, wantedBefore: 2, wanted: 2 },
    p: { days: 7 },
    expect: "kept",
  },
]);
