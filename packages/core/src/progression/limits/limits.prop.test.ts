import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HEALTH_SYMPTOMS, ILLNESS_SIGNS, WARNING_SIGNS } from "../../journal/training.ts";
import { AREAS } from "../../library/area.ts";
import { PHASES } from "../../plan-schema.ts";
import { expectSentence } from "../../rules/rule-cases.fixture.ts";
import { FOCUSES } from "../../rules/slot.ts";
import type { Said } from "../../runner.fixture.ts";
import { bodyProblems } from "./body-problems.ts";
import type { DayContext } from "./context.ts";
import { type Held, heldOf } from "./held.ts";
import { contextOf, date, runOn, TODAY, toldBy } from "./limit-cases.fixture.ts";
import { limitsOn } from "./registry.ts";
import { stopped } from "./stopped.ts";
import type { Told } from "./told.ts";

const days = fc.integer({ min: -40, max: 5 });
const scale = fc.integer({ min: 0, max: 20 }).map((half) => half / 2);
const some = <T>(values: readonly T[]) => fc.subarray([...values], { maxLength: 2 });
const maybe = fc.option(fc.boolean(), { nil: undefined });
const EXERCISES = ["back-squat", "split-squat", "not-known-here"] as const;

const said: fc.Arbitrary<Said> = fc.oneof(
  fc
    .record({ day: days, sleep: scale, soreness: scale, fatigue: scale, stress: scale })
    .map(({ day, ...answers }): Said => ["readiness", { date: date(day), ...answers }]),
  fc
    .record({ day: days, area: fc.constantFrom(...AREAS), level: scale, worse: fc.boolean() })
    .map(({ day, area, level, worse }): Said => ["pain", { date: date(day), area, level, worseNextMorning: worse }]),
  fc
    .record({ day: days, sign: fc.constantFrom(...WARNING_SIGNS), area: fc.constantFrom(undefined, ...AREAS) })
    .map(({ day, sign, area }): Said => ["sign", { date: date(day), sign, ...(area === undefined ? {} : { area }) }]),
  fc
    .record({ day: days, signs: some(ILLNESS_SIGNS) })
    .map(({ day, signs }): Said => ["illness", { date: date(day), signs }]),
  fc
    .record({ day: days, symptoms: some(HEALTH_SYMPTOMS), disease: maybe, pregnant: maybe, fragileBones: maybe })
    .map(({ day, symptoms, ...more }): Said => ["health", { date: date(day), symptoms, ...more }]),
  fc
    .record({ day: days, of: fc.constantFrom("health" as const, "bones" as const, "sign" as const) })
    .map(({ day, of }): Said => ["cleared", { date: date(day), of }]),
  fc
    .record({ day: days, exercise: fc.constantFrom(...EXERCISES), pain: scale })
    .map(
      ({ day, exercise, pain }): Said => [
        "done",
        { start: `${date(day)}T18:00`, exercises: [{ exercise, sets: [], pain }] },
      ],
    ),
);

const race = fc.record({
  day: fc.integer({ min: TODAY - 20, max: TODAY + 40 }),
  priority: fc.constantFrom("A" as const, "B" as const, "C" as const),
  distanceM: fc.constantFrom(null, 10_000, 42_195, 100_000),
  name: fc.constantFrom("", "Paris", "Oslo"),
});

const run = fc
  .record({ day: fc.integer({ min: -45, max: 20 }), minutes: fc.integer({ min: 20, max: 240 }), id: fc.uuid() })
  .map(({ day, ...part }) => runOn(day, part));

const contexts: fc.Arbitrary<DayContext> = fc
  .record({
    said: fc.array(said, { maxLength: 8 }),
    day: fc.integer({ min: TODAY - 3, max: TODAY + 30 }),
    focus: fc.constantFrom(...FOCUSES),
    phase: fc.constantFrom(...PHASES),
    deload: fc.boolean(),
    isNew: fc.boolean(),
    leavesOutPower: fc.boolean(),
    settings: fc.record({
      born: fc.option(fc.integer({ min: 1940, max: 2015 })),
      level: fc.constantFrom("new" as const, "some" as const, "trained" as const),
    }),
    runs: fc.uniqueArray(run, { selector: ({ start }) => start, maxLength: 8 }),
    races: fc.array(race, { maxLength: 3 }),
    sessionsBefore: fc.array(fc.integer({ min: TODAY - 20, max: TODAY + 20 }), { maxLength: 4 }),
    breaks: fc.array(
      fc
        .record({ from: fc.integer({ min: TODAY - 80, max: TODAY }), days: fc.integer({ min: 1, max: 60 }) })
        .map(({ from, days }) => ({ from, back: from + days > TODAY ? null : from + days })),
      { maxLength: 2 },
    ),
    loadedWeeks: fc.integer({ min: 0, max: 8 }),
    jumpGates: fc.record({ status: fc.constantFrom("passed" as const, "failed" as const, "unknown" as const) }),
  })
  .map(({ said, breaks, ...part }) => contextOf({ ...part, told: { ...toldBy(said), breaks } }));

/** The same told in the reverse order wherever order means nothing. */
function reversed(context: DayContext): DayContext {
  const { told } = context;
  const back: Told = {
    ...told,
    readiness: told.readiness.toReversed(),
    pains: told.pains.toReversed(),
    signs: told.signs.toReversed(),
    breaks: told.breaks.toReversed(),
  };
  return {
    ...context,
    told: back,
    runs: context.runs.toReversed(),
    races: context.races.toReversed(),
    sessionsBefore: context.sessionsBefore.toReversed(),
  };
}

describe("the limits of any day", () => {
  it("A3 only ever take away, and say why in a whole sentence", () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const { limits, held } = limitsOn(context);
        for (const { reason } of limits) expectSentence(reason.text);
        expectSound(held);
        if (limits.length === 0) expect(held).toEqual(heldOf([]));
      }),
    );
  });

  it("A3 one limit more never leaves more", () => {
    fc.assert(
      fc.property(contexts, fc.nat(), (context, at) => {
        const { limits, held } = limitsOn(context);
        if (limits.length === 0) return;
        const fewer = heldOf(limits.filter((_, i) => i !== at % limits.length));
        expect(leavesNoMore(held, fewer), JSON.stringify({ held, fewer })).toBe(true);
      }),
    );
  });

  it("P16, P17 are the same each time, and in any order of what is listed", () => {
    fc.assert(
      fc.property(contexts, (context) => {
        const before = JSON.stringify(context);
        const once = limitsOn(context);
        expect(limitsOn(context)).toEqual(once);
        expect(JSON.stringify(context)).toBe(before);
        expect(limitsOn(reversed(context))).toEqual(once);
        expect(heldOf(once.limits.toReversed())).toEqual(once.held);
      }),
    );
  });

  it("P17 move with the calendar by whole weeks", () => {
    fc.assert(
      fc.property(contexts, fc.integer({ min: 1, max: 20 }), (context, weeks) => {
        expect(limitsOn(shifted(context, 7 * weeks)).held).toEqual(limitsOn(context).held);
      }),
    );
  });

  it("A4, A5, A7 whatever is said, problems are told in whole sentences", () => {
    fc.assert(
      fc.property(fc.array(said, { maxLength: 10 }), fc.integer({ min: 1930, max: 2020 }), (said, born) => {
        const told = toldBy(said);
        const stop = stopped(told, { born });
        for (const { message, hint } of [...bodyProblems(told), ...(stop === null ? [] : [stop])]) {
          expectSentence(message);
          expectSentence(hint ?? "");
        }
      }),
    );
  });
});

function expectSound(held: Held): void {
  for (const name of ["lowerSetsCutPercent", "upperSetsCutPercent", "loadCutPercent", "easedCutPercent"] as const) {
    expect(held[name]).toBeGreaterThanOrEqual(0);
    expect(held[name]).toBeLessThan(100);
  }
  for (const name of ["maxSets", "maxReps", "maxContacts"] as const) expect(held[name]).toBeGreaterThan(0);
  expect(held.minReps).toBeLessThanOrEqual(held.maxReps);
  expect(held.minPercent).toBeLessThanOrEqual(held.maxPercent);
}

/** Whether the first leaves no more than the second; floors and the fewest reps are no allowance, and stay out of it. */
function leavesNoMore(one: Held, other: Held): boolean {
  const cuts = ["lowerSetsCutPercent", "upperSetsCutPercent", "lowerSetsFewer", "upperSetsFewer"] as const;
  const least = [...cuts, "minRir", "moreRir", "loadCutPercent", "easedCutPercent"] as const;
  const most = ["maxSets", "maxPercent", "maxContacts"] as const;
  const flags = ["holdLoad", "noJumps", "lowHopsOnly", "noFastLifts", "mobilityOnly", "nothingNew"] as const;
  return (
    least.every((name) => one[name] >= other[name]) &&
    most.every((name) => one[name] <= other[name]) &&
    [...flags, "adaptation" as const, "straightSpine" as const].every((name) => one[name] || !other[name]) &&
    (["withoutAreas", "withoutExercises", "easedAreas", "easedExercises"] as const).every((name) =>
      (other[name] as readonly string[]).every((each) => (one[name] as readonly string[]).includes(each)),
    )
  );
}

/** Everything so many days later, but the runner’s age. */
function shifted(context: DayContext, by: number): DayContext {
  const later = <T extends { readonly day: number }>(list: readonly T[]) =>
    list.map((one) => ({ ...one, day: one.day + by }));
  const { told, settings } = context;
  const clearedOn = Object.fromEntries(
    Object.entries(told.clearedOn).map(([of, day]) => [of, day === null ? null : day + by]),
  ) as Told["clearedOn"];
  return {
    ...context,
    day: context.day + by,
    settings: { ...settings, born: settings.born === null ? null : settings.born + yearsBetween(context.day, by) },
    sessionsBefore: context.sessionsBefore.map((day) => day + by),
    races: later(context.races),
    runs: later(context.runs).map((run) => ({ ...run, start: run.start + by * 1440, end: run.end + by * 1440 })),
    told: {
      today: told.today + by,
      readiness: later(told.readiness),
      pains: later(told.pains),
      signs: later(told.signs),
      illnesses: later(told.illnesses),
      health: told.health === null ? null : { ...told.health, day: told.health.day + by },
      clearedOn,
      breaks: told.breaks.map(({ from, back }) => ({ from: from + by, back: back === null ? null : back + by })),
    },
  };
}

function yearsBetween(day: number, by: number): number {
  return yearOf(day + by) - yearOf(day);
}

function yearOf(day: number): number {
  return Number(date(day - TODAY).slice(0, 4));
}
