import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import type { Parameters, Values } from "../../evidence/parameter.ts";
import type { Facts } from "../../explain/reason.ts";
import type { Exercise, Setup } from "../../library/exercise.ts";
import { defaultsOf, expectSentence } from "../../rules/rule-cases.fixture.ts";
import { STATION_IDS, type StationId } from "../station.ts";
import { type Candidate, type ExerciseRule, type MenuContext, type MenuRule, NEVER } from "./rule.ts";

/** What all cases have. The name begins with the rule's law; `p` are overlays of the rule's own numbers. */
interface Case<P extends Parameters> {
  readonly name: string;
  readonly p?: Partial<Values<P>>;
  /** Kept costs nothing, never may not be at all. */
  readonly expect: "kept" | "never" | number;
  /** What one of its sentences holds; null where the rule has nothing to say. */
  readonly says?: string | RegExp | null;
  /** Facts that are among those it decided on. */
  readonly facts?: Facts;
}

/** An exercise for the squat of a runner with some experience, in the strength phase, but for what is told. */
export interface ExerciseCase<P extends Parameters> extends Case<P> {
  readonly station?: StationId;
  readonly exercise?: Partial<Exercise>;
  readonly setup?: Partial<Setup>;
  readonly with?: Partial<Omit<Candidate, "station" | "exercise" | "setup" | "before">>;
  readonly before?: Partial<Exercise>;
}

/** A full session of 45 minutes in the strength phase, but for what is told. */
export interface MenuCase<P extends Parameters> extends Case<P> {
  /** Stations that the session has; the demands that none of them meets are what it costs. */
  readonly has: readonly StationId[];
  readonly session?: Partial<Pick<MenuContext, "phase" | "focus" | "minutes" | "jumps" | "sessionsBefore">>;
  /** Sessions since a station was filled; 1 where nothing is told. */
  readonly since?: Partial<Record<StationId, number>>;
  readonly weak?: Partial<Record<StationId, string>>;
  /** Stations that nothing can fill today. */
  readonly closed?: readonly StationId[];
}

/** A lift that no rule of exercises finds fault with. */
const LIFT: Exercise = {
  id: "made-up-squat",
  name: "Made-up squat",
  pattern: "squat",
  sides: "both",
  setups: [{ equipment: ["barbell"], load: "barbell" }],
  household: [],
  measure: "reps",
  repS: 4,
  muscles: { main: ["quadriceps"], also: [] },
  loads: ["knee"],
  level: "some",
  reach: "heavy",
  strain: 0,
  cue: "Sit down and stand up.",
  feel: "Your thighs work.",
  avoid: "Don’t drop.",
  fit: null,
};

/** All stations but these. */
export function allBut(...left: readonly StationId[]): StationId[] {
  return STATION_IDS.filter((id) => !left.includes(id));
}

/** Cases of a rule on one exercise at one station. */
export function exerciseCases<P extends Parameters>(rule: ExerciseRule<P>, cases: readonly ExerciseCase<P>[]): void {
  bind(rule, cases, (one, p) => {
    const candidate = candidateOf(one);
    const facts = rule.facts(candidate, p);
    return { cost: rule.cost(candidate, p), told: facts === null ? [] : [facts] };
  });
}

/** Cases of a rule on what a session holds. It speaks of what is missing, and where nothing is of all that it asked for. */
export function menuCases<P extends Parameters>(rule: MenuRule<P>, cases: readonly MenuCase<P>[]): void {
  bind(rule, cases, (one, p) => {
    const demands = rule.demands(contextOf(one), p);
    const missing = demands.filter(({ anyOf }) => !anyOf.some((station) => one.has.includes(station)));
    const told = (missing.length > 0 ? missing : demands).map(({ facts }) => facts);
    return { cost: missing.reduce((sum, { cost }) => sum + cost, 0), told };
  });
}

function candidateOf<P extends Parameters>(one: ExerciseCase<P>): Candidate {
  const exercise = { ...LIFT, ...one.exercise };
  return {
    station: one.station ?? "squat",
    exercise,
    setup: { equipment: ["barbell"], load: "barbell", ...one.setup },
    setupRank: 0,
    phase: "strength",
    level: "some",
    before: one.before === undefined ? null : { ...LIFT, ...one.before },
    steps: null,
    asked: false,
    helpsWeakArea: null,
    ...one.with,
  };
}

function contextOf<P extends Parameters>({ session, since, weak, closed = [] }: MenuCase<P>): MenuContext {
  return {
    phase: "strength",
    focus: "full",
    minutes: 45,
    jumps: true,
    sessionsBefore: 8,
    open: new Set(allBut(...closed)),
    since: (station) => since?.[station] ?? 1,
    weak: new Map(Object.entries(weak ?? {}) as [StationId, string][]),
    ...session,
  };
}

/** What a case comes to: its cost, and the facts of which the rule speaks. */
interface Outcome {
  readonly cost: number;
  readonly told: readonly Facts[];
}

/**
 * Binds cases to their rule. They run under its id and in the file of its name only, so that cases copied from a
 * neighbour fail; and together they have to break the rule, keep it, stand on a boundary of it, and move with each of
 * its numbers.
 */
function bind<P extends Parameters, C extends Case<P>>(
  rule: { readonly id: string; readonly law: string; readonly parameters: P; sentence(facts: Facts): string },
  cases: readonly C[],
  outcomeOf: (one: C, p: Values<P>) => Outcome,
): void {
  const { id, law, parameters } = rule;
  const valuesOf = (one: C) => ({ ...defaultsOf(rule), ...one.p });
  const costOf = (one: C, p = valuesOf(one)) => outcomeOf(one, p).cost;

  describe(id, () => {
    it.each(cases)("$name", (one) => {
      expect(one.name.startsWith(`${law} `), `the case is not named after ${law}`).toBe(true);
      const { cost, told } = outcomeOf(one, valuesOf(one));
      expect(cost).toBe(one.expect === "kept" ? 0 : one.expect === "never" ? NEVER : one.expect);
      if (one.expect !== "never") expect(Number.isInteger(cost) && cost >= 0, "a cost in parts").toBe(true);
      const sentences = told.map((facts) => rule.sentence(facts));
      for (const sentence of sentences) expectSentence(sentence);
      if (one.says === null) expect(sentences).toEqual([]);
      else if (one.says !== undefined) expect(sentences.some(holding(one.says)), sentences.join("\n")).toBe(true);
      if (one.facts) expect(told).toContainEqual(expect.objectContaining(one.facts));
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
          !cases.some((one) => range.some((end) => costOf(one, { ...valuesOf(one), [name]: end }) !== costOf(one))),
      );
      expect(idle.map(([name]) => name)).toEqual([]);
    });
  });
}

function holding(words: string | RegExp): (sentence: string) => boolean {
  return (sentence) => (typeof words === "string" ? sentence.includes(words) : words.test(sentence));
}

/** Two cases that differ in one quantity only, and where it is a number by one. */
function isOneStep(one: Case<Parameters>, other: Case<Parameters>): boolean {
  const [a, b] = [leavesOf(one), leavesOf(other)];
  const differing = [...new Set([...a.keys(), ...b.keys()])].filter((key) => a.get(key) !== b.get(key));
  const key = differing[0];
  if (key === undefined || differing.length > 1) return false;
  const distance = Math.abs(Number(a.get(key)) - Number(b.get(key)));
  return Number.isNaN(distance) || distance <= 1;
}

/** The quantities of a case by path, as text; a list is one quantity. */
function leavesOf(value: object, path = ""): Map<string, string> {
  const leaves = new Map<string, string>();
  for (const [key, part] of Object.entries(value)) {
    if (path === "" && ["name", "expect", "says", "facts"].includes(key)) continue;
    const nested = typeof part === "object" && part !== null && !Array.isArray(part);
    if (nested) for (const [inner, leaf] of leavesOf(part, `${path}${key}.`)) leaves.set(inner, leaf);
    else leaves.set(`${path}${key}`, JSON.stringify(part));
  }
  return leaves;
}
