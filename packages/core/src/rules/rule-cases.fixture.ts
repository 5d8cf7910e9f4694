import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import type { Parameters, Values } from "../evidence/parameter.ts";
import type { Facts } from "../explain/reason.ts";
import { costAt } from "../placement/pairs.ts";
import { FORBIDDEN } from "../placement/problem.ts";
import type { GapRule, SlotRule } from "./rule.ts";
import { type SlotPart, slotOf } from "./slot.fixture.ts";
import type { Focus } from "./slot.ts";

/** What all cases have. The name begins with the rule's law; `p` are overlays of the rule's own numbers. */
interface Case<P extends Parameters> {
  readonly name: string;
  readonly p?: Partial<Values<P>>;
  /** Kept costs nothing, broken is a hard rule that does not hold, a number is the cost of a soft one. */
  readonly expect: "kept" | "broken" | number;
  /** What its sentence holds; null where the rule has nothing to say. */
  readonly says?: string | RegExp | null;
  /** Facts that are among those it decided on. */
  readonly facts?: Facts;
}

export interface SlotCase<P extends Parameters> extends Case<P> {
  readonly slot?: SlotPart;
  /** Default full. */
  readonly focus?: Focus;
}

export interface GapCase<P extends Parameters> extends Case<P> {
  readonly pair: readonly [Focus, Focus];
  readonly gapMin: number;
}

/** A case of a rule that looks at weeks or days: the quantities it counts. */
export interface CountCase<P extends Parameters> extends Case<P> {
  readonly count: Readonly<Record<string, number>>;
}

interface Cased<P extends Parameters> {
  readonly id: string;
  readonly law: string;
  readonly level: "hard" | "soft";
  readonly parameters: P;
}

interface Options<P extends Parameters> {
  /** Numbers, with their values, that decide what a slot is told and not what it costs: they are read where slots are made. */
  readonly readElsewhere?: Partial<Values<P>>;
}

/** What a case comes to: its cost, the facts where the rule has something to say, and their sentence. */
interface Outcome {
  readonly cost: number;
  readonly facts: Facts | null;
  readonly sentence: string | null;
}

/** Quarter of an hour: the step of the grid, and so the smallest step over a boundary. */
const STEP_MIN = 15;

/** The values of a rule's numbers where nothing is overlaid. */
export function defaultsOf<P extends Parameters>(rule: { readonly parameters: P }): Values<P> {
  const values = Object.entries(rule.parameters).map(([name, { value }]) => [name, value]);
  return Object.fromEntries(values) as Values<P>;
}

/** Cases of a rule on one session alone. */
export function slotCases<P extends Parameters>(
  rule: SlotRule<P>,
  cases: readonly SlotCase<P>[],
  options: Options<P> = {},
): void {
  bind(
    rule,
    cases,
    ({ slot = {}, focus = "full" }, p) => {
      const measured = slotOf(slot);
      const facts = rule.facts(measured, focus, p);
      return { cost: rule.cost(measured, focus, p), facts, sentence: facts && rule.sentence(facts) };
    },
    options,
  );
}

/** Cases of a rule on two consecutive sessions; each is tried in both orders. */
export function gapCases<P extends Parameters>(rule: GapRule<P>, cases: readonly GapCase<P>[]): void {
  bind(rule, cases, ({ pair: [one, other], gapMin }, p) => {
    const cost = costAt(rule.steps(one, other, p), gapMin);
    expect(costAt(rule.steps(other, one, p), gapMin), "the other way round").toBe(cost);
    const facts = { minutes: gapMin, before: one, focus: other, cost };
    return { cost: cost === FORBIDDEN ? 1 : cost, facts, sentence: rule.sentence(facts) };
  });
}

/** Cases of a rule that counts; `costOf` says how the rule, or what stands in for it, prices the counted. */
export function countCases<P extends Parameters>(
  rule: Cased<P> & { sentence(facts: Facts): string },
  costOf: (count: Readonly<Record<string, number>>, p: Values<P>) => number,
  cases: readonly CountCase<P>[],
): void {
  bind(rule, cases, ({ count }, p) => ({ cost: costOf(count, p), facts: count, sentence: rule.sentence(count) }));
}

/**
 * Binds cases to their rule. They run under its id and in the file of its name only, so that cases copied from a
 * neighbour fail; and together they have to break the rule, keep it, stand on a boundary of it, and move with each of
 * its numbers.
 */
function bind<P extends Parameters, C extends Case<P>>(
  rule: Cased<P>,
  cases: readonly C[],
  outcomeOf: (one: C, p: Values<P>) => Outcome,
  { readElsewhere = {} }: Options<P> = {},
): void {
  const { id, law, parameters } = rule;
  const valuesOf = (one: C) => ({ ...defaultsOf(rule), ...one.p });
  const costOf = (one: C, p = valuesOf(one)) => outcomeOf(one, p).cost;

  describe(id, () => {
    it.each(cases)("$name", (one) => {
      expect(one.name.startsWith(`${law} `), `the case is not named after ${law}`).toBe(true);
      const { cost, facts, sentence } = outcomeOf(one, valuesOf(one));
      expect(cost).toBe(one.expect === "kept" ? 0 : one.expect === "broken" ? 1 : one.expect);
      if (one.expect === "broken") expect(rule.level).toBe("hard");
      if (cost !== 0) expect(sentence, "a cost without facts").not.toBeNull();
      if (sentence !== null) expectSentence(sentence);
      if (one.says === null) expect(sentence).toBeNull();
      else if (one.says !== undefined) expect(sentence).toMatch(one.says);
      if (one.facts) expect(facts).toMatchObject(one.facts);
    });

    it(`${law} has its cases in the file of its name, each under a name of its own`, () => {
      expect(basename(expect.getState().testPath ?? "")).toBe(`${id}.test.ts`);
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    });

    it(`${law} has a case that breaks it, one that keeps it, and a boundary between two`, () => {
      expect(cases.some((one) => costOf(one) !== 0)).toBe(true);
      expect(cases.some((one) => one.expect === "kept")).toBe(true);
      const edges = cases.filter((one) => cases.some((other) => isOneStep(one, other) && costOf(one) < costOf(other)));
      expect(edges.map(({ name }) => name)).not.toEqual([]);
    });

    it(`${law} has a case that comes out otherwise for each number of the rule, set otherwise`, () => {
      const idle = Object.entries(parameters).filter(
        ([name, { range }]) =>
          !(name in readElsewhere) &&
          !cases.some((one) => range.some((end) => costOf(one, { ...valuesOf(one), [name]: end }) !== costOf(one))),
      );
      expect(idle.map(([name]) => name)).toEqual([]);
      expect(defaultsOf(rule)).toMatchObject(readElsewhere);
    });
  });
}

/** Whole, calm and plain: nothing unknown shines through. */
export function expectSentence(text: string): void {
  expect(text).toMatch(/^[A-Z0-9“].*\.$/);
  expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|!| {2}|\.\./);
}

/** Two cases that differ in one quantity only, and where it is a number by one step: a quarter of an hour, a day, a session. */
function isOneStep(one: Case<Parameters>, other: Case<Parameters>): boolean {
  const [a, b] = [leavesOf(one), leavesOf(other)];
  const differing = [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));
  const key = differing[0];
  if (key === undefined || differing.length > 1) return false;
  const distance = Math.abs(Number(a.get(key)) - Number(b.get(key)));
  return Number.isNaN(distance) || distance <= (key.startsWith("count.") ? 1 : STEP_MIN);
}

/** The quantities of a case by path, as text; a run is one quantity. */
function leavesOf(value: object, path = ""): Map<string, string> {
  const leaves = new Map<string, string>();
  for (const [key, part] of Object.entries(value)) {
    if (path === "" && ["name", "expect", "says", "facts"].includes(key)) continue;
    const nested = typeof part === "object" && part !== null && !("demand" in part);
    if (nested) for (const [inner, leaf] of leavesOf(part, `${path}${key}.`)) leaves.set(inner, leaf);
    else leaves.set(`${path}${key}`, JSON.stringify(part));
  }
  return leaves;
}
