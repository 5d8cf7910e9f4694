import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { type Day, formatDay } from "../../calendar/day.ts";
import type { Zone } from "../../calendar/zone.ts";
import { type Parameters, type Values, valuesOf } from "../../evidence/parameter.ts";
import type { Facts } from "../../explain/reason.ts";
import { fold } from "../../journal/fold.ts";
import { expectSentence } from "../../rules/rule-cases.fixture.ts";
import { dayOfDate, type Said, saying } from "../../runner.fixture.ts";
import type { Run } from "../../runs/run.ts";
import { seasonDefaults } from "../../season/parameters/season-parameters.ts";
import type { DayContext } from "./context.ts";
import type { Taking } from "./limit-rule.ts";
import { type LimitRule, limitOf } from "./limit-rule.ts";
import { type Told, toldOf } from "./told.ts";

/** A Wednesday. */
export const TODAY: Day = dayOfDate("2027-03-10");

export const UTC: Zone = { name: "UTC", from: [Number.NEGATIVE_INFINITY], offsetMin: [0] };

/** The date so many days from today. */
export function date(days: number): string {
  return formatDay(TODAY + days);
}

/** What a runner who said these things has told by today. */
export function toldBy(said: readonly Said[], today = TODAY): Told {
  const { state, problems } = fold(saying([], ...said));
  expect(problems).toEqual([]);
  return toldOf(state, UTC, today);
}

/** A session today of a runner on whom nothing weighs. */
export function contextOf(part: Partial<DayContext> = {}): DayContext {
  return {
    day: TODAY,
    focus: "full",
    phase: "strength",
    deload: false,
    isNew: false,
    leavesOutPower: false,
    settings: { born: null, level: "some" },
    told: toldBy([]),
    runs: [],
    races: [],
    seasonValues: seasonDefaults,
    sessionsBefore: [],
    loadedWeeks: 12,
    jumpGates: { status: "passed" },
    ...part,
  };
}

/** A run so many days from today, at seven. */
export function runOn(days: number, part: Partial<Run> & { readonly minutes?: number } = {}): Run {
  const { minutes = 60, ...rest } = part;
  const day = TODAY + days;
  return {
    id: `run ${days}`,
    start: day * 1440 + 7 * 60,
    end: day * 1440 + 7 * 60 + minutes,
    day,
    assumedTime: false,
    assumedLength: false,
    title: "Run",
    kind: "long",
    demand: "hard",
    optional: false,
    confidence: 1,
    because: "",
    distanceM: null,
    done: false,
    source: { name: "calendar", uid: String(days) },
    ...rest,
  };
}

export interface LimitCase<P extends Parameters> {
  /** Begins with the rule's law. */
  readonly name: string;
  readonly said?: readonly Said[];
  readonly on?: Partial<DayContext>;
  /** Overlays of the rule's own numbers. */
  readonly p?: Partial<Values<P>>;
  /** All that the rule takes; null: nothing. */
  readonly takes: Taking["limit"] | null;
  readonly says?: string | RegExp;
  readonly facts?: Facts;
}

/**
 * Binds cases to their rule. They run under its id and in the file of its name only; together they have it take something
 * and nothing, and come out otherwise for each of its numbers.
 */
export function limitCases<P extends Parameters>(rule: LimitRule<P>, cases: readonly LimitCase<P>[]): void {
  const { id, law, parameters } = rule;
  const outcomeOf = ({ said = [], on, p = {} }: LimitCase<P>, more: Readonly<Record<string, number>> = {}) => {
    const overlays = new Map(
      Object.entries({ ...p, ...more }).map(([name, value]) => [`${id}.${name}`, value as number]),
    );
    const context = contextOf({ told: toldBy(said), ...on });
    const limit = limitOf(rule as unknown as LimitRule, context, valuesOf(rule.id, rule.parameters, overlays));
    if (limit === null) return { takes: null, reason: null };
    const { reason, ...takes } = limit;
    return { takes, reason };
  };

  describe(id, () => {
    it.each(cases)("$name", (one) => {
      expect(one.name.startsWith(law), `the case is not named after ${law}`).toBe(true);
      const { takes, reason } = outcomeOf(one);
      expect(takes).toEqual(one.takes);
      if (reason === null) return;
      expectSentence(reason.text);
      expect(reason.rule).toBe(id);
      if (one.says !== undefined) expect(reason.text).toMatch(one.says);
      if (one.facts !== undefined) expect(reason.facts).toMatchObject(one.facts);
    });

    it(`${law} has its cases in the file of its name, each under a name of its own`, () => {
      expect(basename(expect.getState().testPath ?? "")).toBe(`${id}.test.ts`);
      expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
    });

    it(`${law} has a case in which it takes something, and one in which it takes nothing`, () => {
      expect(cases.some((one) => one.takes !== null)).toBe(true);
      expect(cases.some((one) => one.takes === null)).toBe(true);
    });

    it(`${law} has a case that comes out otherwise for each number of the rule, set otherwise`, () => {
      const text = (one: LimitCase<P>, more = {}) => JSON.stringify(outcomeOf(one, more).takes);
      const idle = Object.entries(parameters).filter(
        ([name, { range }]) => !cases.some((one) => range.some((end) => text(one, { [name]: end }) !== text(one))),
      );
      expect(idle.map(([name]) => name)).toEqual([]);
    });
  });
}
