import type { Highs } from "highs";
import { mondayOf } from "../../packages/core/src/calendar/day.ts";
import type { Facts, SessionFact } from "../checker/facts.ts";
import { type Choices, together } from "./choices.ts";
import { announcedCosts, pairCost, targetOf, unaryCost, type Week } from "./costs.ts";
import { Program } from "./program.ts";

export interface Proof {
  readonly cost: number;
  readonly sessions: readonly SessionFact[];
  readonly ms: number;
}

/** The least soft cost, of the plans that hold `held` if one is given, proven; throws where the solver proves none. */
export function milpOptimum(highs: Highs, choices: Choices, held?: SessionFact): Proof {
  const { text, nodes } = programOf(choices, held);
  const began = performance.now();
  const solved = highs.solve(text, { mip_rel_gap: 0, mip_abs_gap: 0.5, time_limit: 60, output_flag: false });
  if (solved.Status !== "Optimal") throw new Error(`the solver ended with ${solved.Status}`);
  const columns = solved.Columns as Record<string, { Primal: number }>;
  return {
    cost: Math.round(solved.ObjectiveValue),
    sessions: nodes.filter((s, i) => s.role !== "fact" && (columns[`x${i}`]?.Primal ?? 0) > 0.5),
    ms: performance.now() - began,
  };
}

/*
 * One unit of flow runs through time and visits the sessions in their order, so an arc is a pair of consecutive sessions
 * and carries their cost (P11) exactly. Holding a session is a binary `x`; weeks, rest days and announced starts are rows
 * over the binaries. Sessions of one day and focus are a group: where every pair of two groups is allowed and free, one
 * arc stands for all of them.
 */

/** The program in CPLEX LP text, and the sessions that its `x` stand for, by start. */
export function programOf(choices: Choices, held?: SessionFact): { text: string; nodes: readonly SessionFact[] } {
  const { facts, extra } = choices;
  const nodes = [...choices.candidates, ...choices.forced].sort((a, b) => a.start.at - b.start.at);
  const program = new Program();
  nodes.forEach((s, i) => {
    program.flow(`in${i}`, undefined, `x${i}`);
    program.flow(undefined, `out${i}`, `x${i}`);
    if (s.role !== "fact") program.cost(total(unaryCost(facts, extra, s)), `x${i}`);
  });
  const groups = groupsOf(nodes);
  near(program, facts, nodes, groups);
  far(program, facts, groups);
  factsInOrder(program, nodes);
  weekRows(program, choices, nodes);
  const constant = announcedReward(program, choices, nodes);
  const stands = (s: SessionFact) => s.role !== "free" || s === held;
  const named = (standing: boolean) => nodes.flatMap((s, i) => (stands(s) === standing ? [`x${i}`] : []));
  return { text: program.text(named(false), named(true), constant), nodes };
}

function total(byRule: Record<string, number>): number {
  return Object.values(byRule).reduce((a, b) => a + b, 0);
}

interface Group {
  readonly name: string;
  readonly day: number;
  readonly members: number[];
}

function groupsOf(nodes: readonly SessionFact[]): Group[] {
  const groups = new Map<string, Group>();
  nodes.forEach((s, i) => {
    const name = `${s.start.day}${s.focus}${s.role}`;
    const group = groups.get(name) ?? { name, day: s.start.day, members: [] };
    group.members.push(i);
    groups.set(name, group);
  });
  return [...groups.values()].sort((a, b) => a.day - b.day);
}

/** Arcs between sessions up to five days apart, and the gates by which flow enters and leaves a group. */
function near(program: Program, facts: Facts, nodes: readonly SessionFact[], groups: readonly Group[]): void {
  groups.forEach((group, g) => {
    for (const i of group.members) {
      program.flow(`gate${group.name}`, `in${i}`, `enter${i}`);
      program.flow(`out${i}`, `left${group.name}`, `leave${i}`);
    }
    for (const next of groups.slice(g)) {
      if (next.day > group.day + 5) break;
      if (next.day > group.day && alike(facts, nodes, group, next))
        program.flow(`left${group.name}`, `gate${next.name}`, `skip${group.name}${next.name}`);
      else pairs(program, facts, nodes, group, next);
    }
  });
}

/** Every pair of the two groups is allowed and costs nothing. */
function alike(facts: Facts, nodes: readonly SessionFact[], a: Group, b: Group): boolean {
  return a.members.every((i) =>
    b.members.every((j) => {
      const [one, other] = [nodes[i] as SessionFact, nodes[j] as SessionFact];
      return allowed(facts, one, other) && pairCost(facts, one, other) === 0;
    }),
  );
}

function pairs(program: Program, facts: Facts, nodes: readonly SessionFact[], a: Group, b: Group): void {
  const both =
    a.day === b.day && a !== b
      ? ([
          [a, b],
          [b, a],
        ] as const)
      : ([[a, b]] as const);
  for (const [from, to] of both)
    for (const i of from.members)
      for (const j of to.members) {
        const [one, other] = [nodes[i] as SessionFact, nodes[j] as SessionFact];
        if (i >= j || !allowed(facts, one, other)) continue;
        program.flow(`out${i}`, `in${j}`, `y${i}_${j}`);
        program.cost(pairCost(facts, one, other), `y${i}_${j}`);
      }
}

/** What stands may stand beside what stands; else the hard rules hold. */
function allowed(facts: Facts, a: SessionFact, b: SessionFact): boolean {
  return (a.role !== "free" && b.role !== "free") || together(facts, a, b);
}

const WAITS = ["first", "few", "many"] as const;

/** Flow that waits for the first session, or for one six and more days after the last: `many` where that one's week wants two. */
function far(program: Program, facts: Facts, groups: readonly Group[]): void {
  const days = [...new Set(groups.map((g) => g.day))];
  days.forEach((day, k) => {
    for (const wait of WAITS) {
      const before = k === 0 ? undefined : `${wait}${days[k - 1]}`;
      if (before || wait === "first") program.flow(before, `${wait}${day}`, `to${wait}${day}`);
    }
  });
  program.row([], [`tofirst${days[0]}`], -1);
  for (const group of groups) {
    for (const wait of WAITS) {
      const variable = `from${wait}${group.name}`;
      program.flow(`${wait}${group.day}`, `gate${group.name}`, variable);
      if (wait === "many" && targetOf(facts, group.day) >= 2) program.cost(40, variable);
    }
    const later = days.find((day) => day > group.day + 5);
    const wait = targetOf(facts, group.day) >= 2 ? "many" : "few";
    if (later) program.flow(`left${group.name}`, `${wait}${later}`, `long${group.name}`);
  }
}

/** Between two facts there is no cost, however far apart. */
function factsInOrder(program: Program, nodes: readonly SessionFact[]): void {
  const facts = nodes.flatMap((s, i) => (s.role === "fact" ? [i] : []));
  facts.forEach((i, k) => {
    const next = facts[k + 1];
    if (next !== undefined) program.flow(`out${i}`, `in${next}`, `fact${i}`);
  });
}

/** P6 and P12: what is missing and what rest is used, week by week. */
function weekRows(program: Program, choices: Choices, nodes: readonly SessionFact[]): void {
  for (const week of choices.weeks) {
    const within = nodes.flatMap((s, i) => (mondayOf(s.start.day) === week.monday ? [i] : []));
    const held = within.map((i) => `x${i}`);
    const forced = choices.forced.filter((s) => mondayOf(s.start.day) === week.monday).length;
    const [min, target] = [`min${week.monday}`, `target${week.monday}`];
    program.row([min, ...held], [], week.min);
    program.row([target, ...held], [], week.target);
    program.cost(600, min);
    program.cost(400, target);
    program.row([], held, -Math.max(week.max, forced));
    restRow(program, choices, week, nodes);
  }
}

/** `rest` is how many of the days to keep free are used; a day that something stands on is used whatever is chosen. */
function restRow(program: Program, { forced }: Choices, week: Week, nodes: readonly SessionFact[]): void {
  const taken = new Set(forced.map((s) => s.start.day).filter((day) => week.freeDays.has(day))).size;
  const held = nodes.flatMap((s, i) => (s.role === "free" && week.freeDays.has(s.start.day) ? [`x${i}`] : []));
  const rest = `rest${week.monday}`;
  program.cost(300, rest);
  program.row([rest], held, taken - (week.freeDays.size - week.keep));
}

/** P14: the cost of losing every announced start, less what each kept one gives back. */
function announcedReward(program: Program, { facts, extra }: Choices, nodes: readonly SessionFact[]): number {
  let constant = 0;
  for (const announced of announcedCosts(facts, extra)) {
    constant += announced.cost;
    nodes.forEach((s, i) => {
      if (s.start.at === announced.at) program.cost(-announced.cost, `x${i}`);
    });
  }
  return constant;
}
