import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Parameters, Values } from "../evidence/parameter.ts";
import { slotAt } from "../placement/slots.ts";
import { RUN_KINDS, type Run } from "../runs/run.ts";
import { GAP_RULES, SLOT_RULES } from "./registry.ts";
import { defaultsOf, expectSentence } from "./rule-cases.fixture.ts";
import { runOn, WEDNESDAY } from "./slot.fixture.ts";
import { FOCUSES, type Slot } from "./slot.ts";

const WEEK_MIN = 7 * 1440;

/** Runs of the days around the Wednesday, overlapping ones too, by start. */
const runs: fc.Arbitrary<Run[]> = fc
  .array(
    fc.record({
      days: fc.integer({ min: -3, max: 4 }),
      kind: fc.constantFrom(...RUN_KINDS),
      minute: fc.integer({ min: 0, max: 1425 }),
      lastsMin: fc.integer({ min: 1, max: 300 }),
    }),
    { maxLength: 8 },
  )
  .map((drafts) => drafts.map(({ days, kind, ...at }) => runOn(days, kind, at)).sort((a, b) => a.start - b.start));

/** A slot measured against random runs, as the planner measures it. */
const slot: fc.Arbitrary<Slot> = fc
  .record({
    runs,
    start: fc.integer({ min: 0, max: 1439 }),
    minutes: fc.integer({ min: 20, max: 75 }),
    near: fc.constantFrom("any", "light", "upper", "none"),
    daysTo: fc.integer({ min: -14, max: 14 }),
    newProgramme: fc.boolean(),
    older: fc.boolean(),
    preferred: fc.boolean(),
    cross: fc.boolean(),
    liking: fc.integer({ min: -40, max: 40 }),
    announced: fc.constantFrom(0, 10, 60),
  })
  .map((drawn) => {
    const start = WEDNESDAY * 1440 + drawn.start;
    const { outside: _, ...measured } = slotAt(
      {
        zone: { name: "UTC", from: [Number.NEGATIVE_INFINITY], offsetMin: [0] },
        minutes: drawn.minutes,
        gridMin: 15,
        runs: drawn.runs,
        taken: [],
        windows: () => [],
        crossDays: new Set(drawn.cross ? [WEDNESDAY] : []),
        preferredDays: new Set(drawn.preferred ? [WEDNESDAY] : []),
        nearRace: () => ({
          session: drawn.near,
          race: drawn.near === "any" ? null : { name: "it", daysTo: drawn.daysTo },
        }),
        isNew: () => drawn.newProgramme,
        older: drawn.older,
        liking: () => drawn.liking,
        announced: new Map([[start, drawn.announced]]),
      },
      start,
    );
    return measured;
  });

/** Numbers of a rule anywhere in their ranges; each stands as it is now and then. Costs are whole. */
function numbersOf<P extends Parameters>(rule: { readonly parameters: P }): fc.Arbitrary<Values<P>> {
  const drawn = Object.entries(rule.parameters).map(([name, { value, range }]) => [
    name,
    fc.oneof(fc.constant(value), fc.integer({ min: range[0], max: range[1] })),
  ]);
  return fc.record(Object.fromEntries(drawn)) as fc.Arbitrary<Values<P>>;
}

describe.each(SLOT_RULES)("$id with any slot and any numbers", (rule) => {
  const given = [slot, fc.constantFrom(...FOCUSES), numbersOf(rule)] as const;

  it("P15 it costs a whole number; a hard rule says 0 or 1", () => {
    fc.assert(
      fc.property(...given, (at, focus, p) => {
        const cost = rule.cost(at, focus, p);
        expect(Number.isSafeInteger(cost)).toBe(true);
        if (rule.level === "hard") expect([0, 1]).toContain(cost);
      }),
    );
  });

  it("E1 what costs has facts, plain and in a sentence", () => {
    fc.assert(
      fc.property(...given, (at, focus, p) => {
        const facts = rule.facts(at, focus, p);
        if (rule.cost(at, focus, p) !== 0) expect(facts).not.toBeNull();
        if (facts === null) return;
        for (const value of Object.values(facts)) expect(["string", "number", "boolean"]).toContain(typeof value);
        expectSentence(rule.sentence(facts));
      }),
    );
  });

  it("P16 evaluating changes nothing, and says the same again", () => {
    fc.assert(
      fc.property(...given, (at, focus, p) => {
        const held = frozen(structuredClone(at));
        const numbers = frozen({ ...p });
        const first = [rule.cost(held, focus, numbers), rule.facts(held, focus, numbers)];
        expect([rule.cost(held, focus, numbers), rule.facts(held, focus, numbers)]).toEqual(first);
      }),
    );
  });

  it("P17 whole weeks to and fro and other ids of runs change neither cost nor sentence", () => {
    fc.assert(
      fc.property(...given, fc.integer({ min: -60, max: 60 }), (at, focus, p, weeks) => {
        const moved = shifted(at, weeks);
        expect(rule.cost(moved, focus, p)).toBe(rule.cost(at, focus, p));
        const [facts, movedFacts] = [rule.facts(at, focus, p), rule.facts(moved, focus, p)];
        expect(movedFacts && rule.sentence(movedFacts)).toBe(facts && rule.sentence(facts));
      }),
    );
  });
});

describe.each(GAP_RULES)("$id with any numbers", (rule) => {
  it("P11, P3 steps grow in gap and fall in cost, alike in both directions", () => {
    const focus = fc.constantFrom(...FOCUSES);
    fc.assert(
      fc.property(focus, focus, numbersOf(rule), (one, other, p) => {
        const steps = rule.steps(one, other, frozen({ ...p }));
        expect(rule.steps(other, one, p)).toEqual(steps);
        expect(steps.length).toBeGreaterThan(0);
        expect([...steps].sort((a, b) => a.fromMin - b.fromMin)).toEqual(steps);
        expect([...steps].sort((a, b) => b.cost - a.cost)).toEqual(steps);
        expect(steps.every(({ fromMin, cost }) => fromMin >= 0 && Number.isSafeInteger(cost) && cost >= 0)).toBe(true);
        if (rule.level === "soft") expect(steps[0]?.fromMin).toBe(0);
        else expect(steps.map(({ cost }) => cost)).toEqual([0]);
      }),
    );
  });
});

describe("the numbers as they are", () => {
  it("P3, P11 upper-body sessions are spaced by the hard rule alone", () => {
    const spaced = GAP_RULES.filter(({ level }) => level === "soft");
    for (const rule of spaced)
      for (const focus of FOCUSES)
        expect(rule.steps("upper", focus, defaultsOf(rule))).toEqual([{ fromMin: 0, cost: 0 }]);
  });
});

/** The slot and all its runs so many weeks later, the runs under other ids. */
function shifted(at: Slot, weeks: number): Slot {
  const run = (one: Run | null) =>
    one === null
      ? null
      : {
          ...one,
          id: `other-${one.id}`,
          start: one.start + weeks * WEEK_MIN,
          end: one.end + weeks * WEEK_MIN,
          day: one.day + weeks * 7,
        };
  const { on } = at;
  return {
    ...at,
    start: at.start + weeks * WEEK_MIN,
    end: at.end + weeks * WEEK_MIN,
    hardRun: run(at.hardRun),
    mediumRun: run(at.mediumRun),
    longRun: run(at.longRun),
    on: { ...on, day: on.day + weeks * 7, hardest: run(on.hardest), longYesterday: run(on.longYesterday) },
  };
}

function frozen<T extends object>(value: T): T {
  for (const part of Object.values(value)) if (typeof part === "object" && part !== null) frozen(part);
  return Object.freeze(value);
}
