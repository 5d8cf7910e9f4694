import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { AREA_STATES, AREAS, type Area } from "../library/area.ts";
import { drillOf } from "../library/drills.ts";
import { EQUIPMENT } from "../library/equipment.ts";
import { PATTERNS } from "../library/pattern.ts";
import type { Flag } from "./flag.ts";
import { liftOf } from "./lift.fixture.ts";
import { isLower, isPushOrPull } from "./relevance.ts";
import { type WarmUpInput, warmUpOf } from "./warm-up.ts";

const flag: fc.Arbitrary<Flag> = fc.record({
  area: fc.constantFrom(...AREAS),
  as: fc.constantFrom(...AREA_STATES, null),
  severity: fc.constantFrom(1, 2, 3),
  screen: fc.constant(null),
  day: fc.constant(null),
  facts: fc.constant({ named: true }),
});
const lift = fc
  .record({
    pattern: fc.constantFrom(...PATTERNS),
    sides: fc.constantFrom("both", "each"),
    repS: fc.integer({ min: 1, max: 8 }),
    loads: fc.subarray([...AREAS], { maxLength: 3 }),
  })
  .map(({ pattern, ...more }) => liftOf(pattern, more));
const input: fc.Arbitrary<WarmUpInput> = fc
  .record({
    budgetS: fc.integer({ min: 360, max: 900 }),
    focus: fc.constantFrom("full", "light", "upper"),
    flags: fc.uniqueArray(flag, { selector: ({ area, as }) => `${area} ${as}`, maxLength: 20 }),
    lifts: fc.array(lift, { maxLength: 8 }),
    loadKg: fc.option(fc.integer({ min: 0, max: 200 }), { nil: null }),
    equipment: fc.subarray([...EQUIPMENT]),
    fragileBones: fc.boolean(),
    noImpact: fc.boolean(),
    mobilityOnly: fc.boolean(),
  })
  .map(({ loadKg, ...rest }) => ({
    ...rest,
    ramps: rest.lifts.slice(0, 2).map((exercise) => ({ exercise, loadKg, lastReps: 5 })),
    roundDown: (kg: number) => (kg < 20 ? null : Math.floor(kg / 2.5) * 2.5),
  }));

const ramps = (items: ReturnType<typeof warmUpOf>["items"]) => items.filter(({ kind }) => kind === "potentiate");
const drillsIn = (items: ReturnType<typeof warmUpOf>["items"]) =>
  items.slice(1).flatMap(({ kind, drill }) => (kind === "potentiate" ? [] : (drillOf(drill) ?? [])));
const HIP: readonly Area[] = ["hip-flexors", "gluteus-medius", "gluteus-maximus", "lateral-hip", "adductors"];

describe("any warm-up", () => {
  it("A4 asks nothing of an area that hurts", () => {
    fc.assert(
      fc.property(input, fc.subarray([...AREAS]), (one, withoutAreas) => {
        const asked = drillsIn(warmUpOf({ ...one, withoutAreas }).items).flatMap(({ areas }) => areas);
        expect(asked.filter((area) => withoutAreas.includes(area))).toEqual([]);
      }),
    );
  });

  it("W1 keeps its time: the raise is 2 to 5 minutes, and what it says it takes is no less than its work", () => {
    fc.assert(
      fc.property(input, (one) => {
        const { items, takesS } = warmUpOf(one);
        const raiseS = items[0]?.seconds ?? 0;
        expect(takesS).toBeLessThanOrEqual(one.budgetS);
        expect(one.budgetS - takesS < 10 || raiseS === 300).toBe(true);
        expect(raiseS >= 120 && raiseS <= 300).toBe(true);
        const drillS = drillsIn(items).reduce((sum, drill) => sum + drill.takesS, raiseS);
        expect(takesS - drillS).toBeGreaterThanOrEqual(45 * ramps(items).length);
        expect(takesS - drillS).toBeLessThanOrEqual(60 * ramps(items).length);
      }),
    );
  });

  it("W1 has a ramp set wherever there is a lift to ramp up to", () => {
    fc.assert(
      fc.property(input, (one) => {
        const count = ramps(warmUpOf(one).items).length;
        expect(count > 0).toBe(one.mobilityOnly !== true && one.ramps.length > 0);
        expect(count).toBeLessThanOrEqual(4);
      }),
    );
  });

  it("W4 has at most four drills, each once, of equipment that is there, each for an area and with a why", () => {
    fc.assert(
      fc.property(input, (one) => {
        const { items } = warmUpOf(one);
        const drills = drillsIn(items);
        expect(drills.length).toBeLessThanOrEqual(one.mobilityOnly ? 8 : 4);
        expect(new Set(drills.map(({ id }) => id)).size).toBe(drills.length);
        for (const drill of drills) {
          expect(drill.equipment.every((needed) => one.equipment.includes(needed))).toBe(true);
          if (one.fragileBones) expect(drill.spine).toBeUndefined();
        }
        for (const item of items) {
          expect(item.why).toMatch(/\.$/);
          const known = item.kind === "raise" || item.kind === "potentiate" ? [] : drillOf(item.drill)?.areas;
          if (known?.length) expect(item.areas.length).toBeGreaterThan(0);
          expect(item.areas.every((area) => known?.includes(area as Area))).toBe(true);
        }
      }),
    );
  });

  it("W4 with leg work there is one for ankle or calf and one for the hip, with pushing or pulling one for the upper body", () => {
    fc.assert(
      fc.property(input, (one) => {
        const areas = new Set(warmUpOf(one).items.flatMap((item) => item.areas));
        const has = (...any: string[]) => any.some((area) => areas.has(area));
        const none = one.lifts.length === 0;
        if (none ? one.focus !== "upper" : one.lifts.some(isLower)) {
          expect(has("ankle", "calf")).toBe(true);
          expect(has(...HIP)).toBe(true);
        }
        if (none || one.lifts.some(isPushOrPull)) expect(has("thoracic-spine", "shoulder", "lower-traps")).toBe(true);
      }),
    );
  });

  it("W4 no area is both rolled and stretched", () => {
    fc.assert(
      fc.property(input, (one) => {
        const drills = drillsIn(warmUpOf(one).items);
        const areasOf = (kind: string) => drills.filter((drill) => drill.kind === kind).flatMap(({ areas }) => areas);
        const stretched = areasOf("lengthen");
        expect(areasOf("inhibit").filter((area) => stretched.includes(area))).toEqual([]);
      }),
    );
  });

  it("W5 the pull-apart is never alone for the lower traps", () => {
    fc.assert(
      fc.property(input, (one) => {
        const ids = drillsIn(warmUpOf(one).items).map(({ id }) => id);
        if (ids.includes("band-pull-apart"))
          expect(ids.some((id) => id === "prone-y" || id === "wall-slide")).toBe(true);
      }),
    );
  });

  it("W4 the heaviest flag that the day needs most always has its drill from eight minutes on", () => {
    fc.assert(
      fc.property(input, fc.constantFrom(...AREAS), fc.constantFrom(...AREA_STATES), (one, area, as) => {
        const top: Flag = { area, as, severity: 3, screen: null, day: null, facts: {} };
        const others = one.flags.filter((other) => other.severity === 1);
        const budgetS = Math.max(one.budgetS, 480);
        const lifts = [liftOf("carry", { loads: [area] }), ...one.lifts.map((lift) => ({ ...lift, loads: [] }))];
        const { items } = warmUpOf({ ...one, lifts, budgetS, flags: [...others, top] });
        expect(items.some((item) => item.areas.includes(area) && drillOf(item.drill)?.answers.includes(as))).toBe(true);
      }),
    );
  });

  it("W4 is the same for the same day", () => {
    fc.assert(
      fc.property(input, (one) => {
        expect(warmUpOf(copyOf(one))).toEqual(warmUpOf(one));
      }),
    );
  });
});

/* A copy that shares nothing but the function. */
const copyOf = ({ roundDown, ...rest }: WarmUpInput): WarmUpInput => ({
  ...(JSON.parse(JSON.stringify(rest)) as Omit<WarmUpInput, "roundDown">),
  roundDown,
});
