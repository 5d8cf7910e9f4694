import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDay } from "../../packages/core/src/calendar/day.ts";
import type { RunKind } from "../../packages/core/src/runs/run.ts";
import { planOf, type Sketch } from "../checker/plan-of.ts";
import { bruteOptimum } from "./brute.ts";
import { choicesOf } from "./choices.ts";
import type { Extra } from "./costs.ts";
import { milpOptimum } from "./milp.ts";
import { priceOf } from "./price.ts";
import { loadSolver } from "./solver.ts";

const FIRST = 20_878; // Monday 2027-03-01
const KINDS: RunKind[] = ["easy", "steady", "medium-long", "long", "quality", "long-quality", "race"];
const day = fc.integer({ min: 0, max: 20 });
const clock = (from: number, to: number) =>
  fc
    .integer({ min: from * 4, max: to * 4 })
    .map((q) => `${String(Math.floor(q / 4)).padStart(2, "0")}:${String((q % 4) * 15).padStart(2, "0")}`);
const local = (from: number, to: number) =>
  fc.tuple(day, clock(from, to)).map(([d, c]) => `${formatDay(FIRST + d)}T${c}`);

/** Three weeks with a window on few days, so that every subset can be tried. */
const tiny: fc.Arbitrary<{ sketch: Sketch; extra: Extra }> = fc
  .record({
    windows: fc.array(fc.record({ day, from: clock(6, 20), slots: fc.integer({ min: 1, max: 2 }) }), {
      minLength: 1,
      maxLength: 6,
    }),
    runs: fc.uniqueArray(
      fc.record({ start: local(5, 20), minutes: fc.constantFrom(40, 75, 160), kind: fc.constantFrom(...KINDS) }),
      { maxLength: 10, selector: (r) => r.start },
    ),
    races: fc.array(
      fc.record({
        day,
        km: fc.constantFrom(10, 42.2, 50),
        priority: fc.constantFrom("A" as const, "B" as const, "C" as const),
      }),
      { maxLength: 1 },
    ),
    own: fc.uniqueArray(local(6, 20), { maxLength: 2, selector: (l) => l.slice(0, 10) }),
    pin: fc.option(local(6, 20)),
    dose: fc.constantFrom(
      { min: 1, target: 2, max: 3 },
      { min: 0, target: 1, max: 1 },
      { min: 1, target: 2, max: 2 },
      { min: 2, target: 3, max: 3 },
    ),
    policy: fc.constantFrom("separate-days" as const, "hard-days-hard" as const),
    priority: fc.constantFrom("endurance" as const, "strength" as const),
    born: fc.constantFrom(null, 1960),
    keepFree: fc.integer({ min: 0, max: 3 }),
    zone: fc.constantFrom("Europe/Paris", "America/Santiago", "Australia/Lord_Howe"),
    announced: fc.array(local(6, 20), { maxLength: 3 }),
    liked: fc.integer({ min: -20, max: 20 }),
  })
  .map((t) => ({
    sketch: {
      weeks: 3,
      zone: t.zone,
      dose: t.dose,
      policy: t.policy,
      priority: t.priority,
      runs: t.runs,
      races: t.races.map((r) => ({ ...r, date: formatDay(FIRST + r.day) })),
      own: t.own.map((start) => ({ start })),
      sessions: t.pin ? [{ start: t.pin, pinned: true }] : [],
      inputs: {
        available: [],
        ...(t.born === null ? {} : { born: t.born }),
        keepFree: t.keepFree,
        start: "2027-02-15",
        dayAvailable: t.windows.map((w) => ({
          date: formatDay(FIRST + w.day),
          windows: [{ from: w.from, to: later(w.from, 45 + 60 * (w.slots - 1)) }],
        })),
      },
    },
    extra: {
      announced: t.windows.slice(0, 2).map((w) => `${formatDay(FIRST + w.day)}T${w.from}:00+00:00`),
      preferences: [{ weekday: 2, cost: t.liked }],
    },
  }));

function later(from: string, minutes: number): string {
  const end = Number(from.slice(0, 2)) * 60 + Number(from.slice(3)) + minutes;
  return `${String(Math.floor(end / 60)).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}`;
}

const highs = await loadSolver();

describe("the oracle", () => {
  it("P15 proves what trying every subset finds", () => {
    let tried = 0;
    fc.assert(
      fc.property(tiny, ({ sketch, extra }) => {
        const choices = choicesOf(planOf(sketch), extra, 60);
        fc.pre(choices.candidates.length <= 11);
        const proof = milpOptimum(highs, choices);
        expect(proof.cost).toBe(bruteOptimum(choices).cost);
        expect(priceOf(choices.facts, extra, proof.sessions).total).toBe(proof.cost);
        tried++;
      }),
      { numRuns: 300, seed: 7 },
    );
    expect(tried).toBeGreaterThanOrEqual(300);
  });
});
