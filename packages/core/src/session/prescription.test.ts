import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceOf } from "../evidence/sources/index.ts";
import { LEVELS } from "../library/exercise.ts";
import { EXERCISES, exerciseOf } from "../library/exercises.ts";
import { PHASES, type Phase } from "../plan-schema.ts";
import type { Limit } from "../progression/limit.ts";
import { heldOf } from "../progression/limits/held.ts";
import { percentOf } from "../progression/percent.ts";
import { offerOf } from "./dishes.ts";
import { sessionNumbers } from "./parameters/numbers.ts";
import { DOSES, PHASE_TABLE } from "./parameters/phase-table.ts";
import { fastLifts, jumpContacts } from "./parameters/power.ts";
import { setCosts } from "./parameters/set-costs.ts";
import { type Prescribed, type Prescription, prescriptionOf } from "./prescription.ts";
import { servedOf } from "./served.ts";
import { type Role, stationFor, stationOf } from "./station.ts";

type Held = Omit<Limit, "reason">;
type Told = Partial<Pick<Prescribed, "level" | "mainSets" | "overlays">> & {
  readonly phase?: Phase;
  readonly through?: number;
  readonly held?: Held;
};

const REASON = { rule: "made-up", text: "Made up.", grade: "D", sources: [], facts: {} } as const;

function inputOf(id: string, { phase = "strength", through = 0, held = {}, ...told }: Told, setup = 0): Prescribed {
  const exercise = exerciseOf(id) ?? expect.unreachable(`the library has no ${id}`);
  const station = stationOf(stationFor(exercise) ?? expect.unreachable(`${id} is for no session`));
  return {
    station,
    exercise,
    setup: exercise.setups[setup] ?? expect.unreachable(`${id} has no way ${setup}`),
    time: { phase, through },
    level: "some",
    mainSets: 4,
    held: heldOf([{ ...held, reason: REASON }]),
    overlays: new Map(),
    numbers: sessionNumbers(told.overlays ?? new Map()),
    ...told,
  };
}

function prescribed(id: string, told: Told = {}, setup = 0): Prescription {
  return prescriptionOf(inputOf(id, told, setup)) ?? expect.unreachable(`nothing is left of ${id}`);
}

/** How many sets are done, and contacts of a set, where there is time for all of them. */
function setsOf(id: string, told: Told) {
  const input = inputOf(id, told);
  const prescription = prescribed(id, told);
  const { exercise, setup, station } = input;
  const offer = offerOf(station.id, station.role, exercise, prescription, {
    costs: (name) => setCosts[name].value,
    placeS: 6,
  });
  const placed = { exercise, setup, setupRank: 0, cost: 0, why: [] };
  const menu = { lines: [[station.id]] as const, taken: new Map([[station.id, 0]]), seconds: 0, cost: 0 };
  const filled = new Map([[station.id, { placed, prescription, offer, why: [] }]]);
  const served = servedOf(menu, filled, input.held, { changeS: 0, moveS: 0 });
  return served.sets.get(station.id) ?? expect.unreachable("the station is not served");
}

/** Every exercise of the library in every way, in the weeks of a phase. */
function everything(phase: Phase, told: Omit<Told, "phase" | "through"> = {}) {
  return EXERCISES.flatMap((exercise) => {
    const id = stationFor(exercise);
    if (id === null) return [];
    return exercise.setups.flatMap((setup, way) =>
      [0, 0.25, 0.5, 0.75, 1].flatMap((through) => {
        const given = prescriptionOf(inputOf(exercise.id, { ...told, phase, through }, way));
        return given === null ? [] : [{ exercise, setup, through, role: stationOf(id).role, given }];
      }),
    );
  });
}

const isIn = (value: number | undefined, [least, most]: readonly [number, number]) =>
  value !== undefined && value >= least && value <= most;

interface Range {
  readonly sets: readonly [number, number];
  readonly reps: readonly [number, number];
  readonly rir: readonly [number, number];
  readonly percent: readonly [number, number] | null;
  readonly restS: readonly [number, number];
}

/** What a main lift that can be loaded heavily is given, phase by phase. */
const MAIN: Readonly<Record<Phase, Range>> = {
  adaptation: { sets: [2, 3], reps: [8, 12], rir: [3, 4], percent: [60, 70], restS: [60, 120] },
  strength: { sets: [2, 4], reps: [3, 6], rir: [1, 3], percent: [80, 90], restS: [120, 300] },
  power: { sets: [1, 2], reps: [3, 3], rir: [3, 5], percent: [80, 85], restS: [120, 300] },
  sharpen: { sets: [1, 2], reps: [3, 5], rir: [2, 3], percent: [80, 90], restS: [120, 300] },
  taper: { sets: [1, 2], reps: [2, 3], rir: [4, 8], percent: [75, 85], restS: [90, 300] },
  transition: { sets: [1, 1], reps: [5, 12], rir: [4, 8], percent: null, restS: [30, 120] },
};

describe("a prescription, phase by phase", () => {
  it.each(PHASES)("X4 heavy main lifts of %s stand inside the ranges of the trials", (phase) => {
    const range = MAIN[phase];
    const lifts = [2, 3, 4].flatMap((mainSets) =>
      everything(phase, { mainSets }).filter(
        ({ role, exercise, setup }) => role === "main" && exercise.reach === "heavy" && setup.load !== "body",
      ),
    );
    expect(lifts.length).toBeGreaterThan(0);
    for (const { exercise, through, given } of lifts) {
      const { sets, work } = given;
      const at = `${exercise.id}, ${through} through`;
      expect(isIn(sets.least, range.sets) && isIn(sets.most, range.sets) && sets.least <= sets.most, at).toBe(true);
      expect(isIn(work.reps, range.reps), `${at}: ${work.reps} reps`).toBe(true);
      expect(isIn(work.rir, range.rir), `${at}: ${work.rir} left`).toBe(true);
      expect(isIn(work.restS, range.restS), `${at}: ${work.restS} s`).toBe(true);
      if (range.percent === null) expect(work.percent, at).toBeUndefined();
      else expect(isIn(work.percent, range.percent), `${at}: ${work.percent} %`).toBe(true);
    }
  });

  it.each(PHASES)("X4 share, reps and reserve of %s agree, and a set says how much of it there is", (phase) => {
    for (const { exercise, given } of everything(phase)) {
      const { reps, seconds, metres, contacts, rir, percent } = given.work;
      const amounts = [reps, seconds, metres, contacts].filter((amount) => amount !== undefined);
      expect(amounts, exercise.id).toHaveLength(1);
      expect(Number.isInteger(amounts[0]) && Number(amounts[0]) > 0, exercise.id).toBe(true);
      if (percent !== undefined) expect(Math.abs(percent - percentOf(reps ?? 0, rir ?? 0))).toBeLessThanOrEqual(1);
      if (reps !== undefined) expect(isIn(reps, given.range), exercise.id).toBe(true);
    }
  });

  it("X4 no lift goes over twelve reps for want of a load", () => {
    const lifts: readonly Role[] = ["main", "single", "upper"];
    for (const phase of PHASES)
      for (const { role, exercise, given } of everything(phase))
        if (lifts.includes(role) && given.work.reps !== undefined)
          expect(isIn(given.work.reps, [2, 12]), `${exercise.id} in ${phase}: ${given.work.reps}`).toBe(true);
  });

  it.each(["power", "sharpen"] as const)(
    "X4 single legs keep what they have in %s: one or two sets of 6 to 8",
    (phase) => {
      for (const { role, given, exercise } of everything(phase)) {
        if (role !== "single" || given.work.reps === undefined) continue;
        expect(isIn(given.sets.least, [1, 2]) && isIn(given.sets.most, [1, 2]), exercise.id).toBe(true);
        expect(isIn(given.work.reps, [6, 8]), `${exercise.id}: ${given.work.reps}`).toBe(true);
      }
    },
  );

  it.each(["power", "sharpen"] as const)("X4 calf, outer hip and trunk work of %s is for endurance", (phase) => {
    const roles: readonly Role[] = ["calf", "hip", "trunk"];
    for (const { role, given, exercise } of everything(phase)) {
      if (!roles.includes(role)) continue;
      const { reps, seconds, rir } = given.work;
      if (reps === undefined) expect(isIn(seconds, [20, 45]), `${exercise.id}: ${seconds} s`).toBe(true);
      else expect(isIn(reps, [12, 20]) && isIn(rir, [3, 8]), `${exercise.id}: ${reps} reps, ${rir} left`).toBe(true);
    }
  });

  it("X2 calf raises have two sets or three wherever they are trained", () => {
    for (const phase of ["adaptation", "strength", "power", "sharpen"] as const)
      expect(prescribed("dumbbell-single-leg-calf-raise", { phase }).sets).toEqual({ least: 2, most: 3 });
  });

  it.each(["adaptation", "strength", "power", "sharpen"] as const)("X4 loads only rise through %s", (phase) => {
    const shares = [0, 0.2, 0.4, 0.6, 0.8, 1].map(
      (through) => prescribed("back-squat", { phase, through }).work.percent ?? 0,
    );
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeGreaterThan(0);
  });

  it("X5 main lifts have the sets that the length of a session gives, others their own", () => {
    const most = (id: string, mainSets: number) => prescribed(id, { mainSets }).sets.most;
    expect([2, 3, 4].map((mainSets) => most("back-squat", mainSets))).toEqual([2, 3, 4]);
    expect([2, 3, 4].map((mainSets) => most("weighted-step-up", mainSets))).toEqual([3, 3, 3]);
    expect(prescribed("back-squat", { phase: "power", mainSets: 4 }).sets.most).toBe(2);
  });

  it("X4 what is lighter is done again sooner than what is heavy", () => {
    const rest = (id: string) => prescribed(id).work.restS;
    expect(rest("back-squat")).toBe(180);
    expect(rest("goblet-squat")).toBe(120);
    expect(rest("backpack-squat")).toBe(90);
  });
});

describe("fast lifts", () => {
  it("X4 belong to heavy main lifts in power, two sets or three of few quick reps at 30 to 70 %", () => {
    const fast = PHASES.flatMap((phase) =>
      [2, 3, 4].flatMap((mainSets) =>
        everything(phase, { mainSets }).flatMap(({ role, exercise, given }) =>
          given.fast === undefined ? [] : [{ phase, role, exercise, ...given.fast }],
        ),
      ),
    );
    expect(fast.length).toBeGreaterThan(0);
    for (const { phase, role, exercise, sets, work } of fast) {
      expect([phase, role, exercise.reach]).toEqual(["power", "main", "heavy"]);
      expect(isIn(sets.least, [2, 4]) && isIn(sets.most, [2, 4])).toBe(true);
      expect(isIn(work.reps, [3, 5]) && isIn(work.percent, [30, 70]) && isIn(work.restS, [60, 300])).toBe(true);
      expect(work.rir).toBeUndefined();
    }
  });

  it("X4 come with a heavy touch of one set or two", () => {
    const { fast, sets } = prescribed("back-squat", { phase: "power" });
    expect(fast?.sets.most).toBe(3);
    expect(sets).toEqual({ least: 1, most: 2 });
  });

  it("P4 there are none where a run is near, nor where one set is all", () => {
    const power = (held: Held) => prescribed("back-squat", { phase: "power", held });
    expect(power({}).fast).toBeDefined();
    expect(power({ noFastLifts: true }).fast).toBeUndefined();
    expect(power({ maxSets: 1 }).fast).toBeUndefined();
    expect(power({ maxSets: 1 }).sets).toEqual({ least: 1, most: 1 });
  });

  it("A8 count among the sets of a lift", () => {
    for (const maxSets of [2, 3]) {
      const { fast, sets } = prescribed("back-squat", { phase: "power", held: { maxSets } });
      expect((fast?.sets.most ?? 0) + sets.most).toBe(maxSets);
    }
  });
});

describe("what is held back", () => {
  it("P26 new work has half the sets for the legs and four left; arms keep theirs", () => {
    const held = { lowerSetsCutPercent: 50, minRir: 4 };
    expect(setsOf("back-squat", { held }).work).toBe(2);
    expect(setsOf("back-squat", { held, mainSets: 3 }).work).toBe(1);
    expect(setsOf("weighted-step-up", { held }).work).toBe(1);
    expect(setsOf("barbell-bench-press", { held }).work).toBe(3);
    for (const phase of PHASES)
      for (const { given, exercise } of everything(phase, { held }))
        if (given.work.rir !== undefined) expect(given.work.rir, exercise.id).toBeGreaterThanOrEqual(4);
  });

  it("S5 a deload takes two sets of five from legs and arms, and never the last", () => {
    const held = { lowerSetsCutPercent: 40, upperSetsCutPercent: 40 };
    expect(setsOf("back-squat", { held }).work).toBe(2);
    expect(setsOf("back-squat", { held, mainSets: 3 }).work).toBe(2);
    expect(setsOf("barbell-bench-press", { held }).work).toBe(2);
    expect(setsOf("back-squat", { held, phase: "transition" }).work).toBe(1);
  });

  it("S7 a race week keeps a quarter of the sets", () => {
    const held = { lowerSetsCutPercent: 75, upperSetsCutPercent: 75 };
    expect(setsOf("back-squat", { held }).work).toBe(1);
    expect(setsOf("barbell-bench-press", { held }).work).toBe(1);
  });

  it("A3 a set fewer is one fewer, and of it and a cut the deeper counts", () => {
    expect(setsOf("back-squat", { held: { lowerSetsFewer: 1 } }).work).toBe(3);
    expect(setsOf("back-squat", { held: { lowerSetsFewer: 1, lowerSetsCutPercent: 50 } }).work).toBe(2);
    expect(setsOf("barbell-bench-press", { held: { upperSetsFewer: 1 } }).work).toBe(2);
    expect(setsOf("back-squat", { held: { upperSetsFewer: 1 } }).work).toBe(4);
  });

  it.each(["adaptation", "strength", "power", "sharpen"] as const)(
    "S7 once heavy work has ended in %s squat, hinge and lunge are at most 2 × 3 at 70 to 79 %, four left",
    (phase) => {
      const held = { legMaxSets: 2, legMaxReps: 3, legMinRir: 4, legMinPercent: 70, legMaxPercent: 79 };
      for (const { role, exercise, given } of everything(phase, { held })) {
        if (role !== "main" && role !== "single") continue;
        const { sets, work, fast } = given;
        expect(sets.most + (fast?.sets.most ?? 0), exercise.id).toBeLessThanOrEqual(2);
        if (work.reps === undefined) continue;
        expect(work.reps, exercise.id).toBeLessThanOrEqual(3);
        expect(work.rir, exercise.id).toBeGreaterThanOrEqual(4);
        if (work.percent !== undefined)
          expect(isIn(work.percent, [70, 79]), `${exercise.id}: ${work.percent}`).toBe(true);
      }
      expect(prescribed("barbell-bench-press", { phase, held })).toEqual(prescribed("barbell-bench-press", { phase }));
    },
  );

  it.each(["adaptation", "strength", "power", "sharpen"] as const)(
    "A8 from fifty lifts of %s stay at 70 to 85 %, at most three sets",
    (phase) => {
      const held = { minPercent: 70, maxPercent: 85, maxSets: 3 };
      for (const { exercise, given } of everything(phase, { held })) {
        if (given.work.contacts !== undefined) continue;
        expect(given.sets.most + (given.fast?.sets.most ?? 0), exercise.id).toBeLessThanOrEqual(3);
        const { percent } = given.work;
        if (percent !== undefined) expect(isIn(percent, [70, 85]), `${exercise.id}: ${percent} %`).toBe(true);
      }
    },
  );

  it.each(PHASES)("A5 the young do six to fifteen reps in %s, at most three sets, never near a maximum", (phase) => {
    const held = { maxSets: 3, minReps: 6, maxReps: 15, maxPercent: 75 };
    for (const { exercise, given } of everything(phase, { held })) {
      const { reps, percent, contacts } = given.work;
      if (contacts === undefined) expect(given.sets.most, exercise.id).toBeLessThanOrEqual(3);
      if (reps !== undefined) expect(isIn(reps, [6, 15]), `${exercise.id}: ${reps}`).toBe(true);
      if (percent !== undefined) expect(percent, exercise.id).toBeLessThanOrEqual(75);
    }
  });

  it("X4 what holds back never gives more, and the numbers of a set still agree", () => {
    const some = fc.record(
      {
        maxSets: fc.integer({ min: 1, max: 4 }),
        maxReps: fc.integer({ min: 3, max: 15 }),
        minReps: fc.integer({ min: 1, max: 8 }),
        minRir: fc.integer({ min: 0, max: 6 }),
        moreRir: fc.integer({ min: 0, max: 3 }),
        maxPercent: fc.integer({ min: 75, max: 90 }),
        minPercent: fc.integer({ min: 50, max: 72 }),
      },
      { requiredKeys: [] },
    );
    const lift = fc.constantFrom("back-squat", "goblet-squat", "weighted-step-up", "barbell-bench-press", "push-up");
    const time = fc.record({ phase: fc.constantFrom(...PHASES), through: fc.constantFrom(0, 0.5, 1) });
    fc.assert(
      fc.property(some, lift, time, (limit, id, told) => {
        const held = limit as Held;
        const free = prescribed(id, told);
        const { sets, work } = prescribed(id, { ...told, held });
        expect(sets.most).toBeLessThanOrEqual(Math.min(free.sets.most, held.maxSets ?? 9));
        expect(sets.least).toBeLessThanOrEqual(sets.most);
        expect(work.rir).toBeGreaterThanOrEqual(Math.max(held.minRir ?? 0, free.work.rir ?? 0));
        if (work.percent === undefined) return;
        expect(Math.abs(work.percent - percentOf(work.reps ?? 0, work.rir ?? 0))).toBeLessThanOrEqual(1);
        if (held.maxPercent !== undefined) expect(work.percent).toBeLessThanOrEqual(held.maxPercent);
      }),
      { numRuns: 400 },
    );
  });
});

/** Contacts of a session, least and most, by phase and level. */
const CONTACTS = {
  adaptation: { new: [20, 40], some: [20, 40], trained: [20, 40] },
  strength: { new: [40, 60], some: [60, 100], trained: [80, 140] },
  power: { new: [40, 60], some: [60, 100], trained: [80, 140] },
  sharpen: { new: [40, 60], some: [40, 60], trained: [40, 60] },
  taper: { new: [1, 30], some: [1, 30], trained: [1, 30] },
} as const;

describe("jumps", () => {
  const jumps = (phase: Phase, told: Omit<Told, "phase" | "through"> = {}) =>
    everything(phase, told).filter(({ role }) => role === "jump");

  const grid = (["adaptation", "strength", "power", "sharpen", "taper"] as const).flatMap((phase) =>
    LEVELS.map((level) => ({ phase, level, range: CONTACTS[phase][level] })),
  );

  it.each(grid)("X9 $phase, level $level: contacts from $range, whatever jump it is", ({ phase, level, range }) => {
    for (const { exercise, given, through } of jumps(phase, { level })) {
      const { sets, work } = given;
      for (const count of [sets.least, sets.most])
        expect(
          isIn(count * (work.contacts ?? 0), range),
          `${exercise.id} ${through}: ${count} × ${work.contacts}`,
        ).toBe(true);
    }
  });

  it("X9 contacts grow from the first week of a phase to the last", () => {
    const all = (through: number) => {
      const { sets, work } = prescribed("pogo-hops", { through });
      return sets.most * (work.contacts ?? 0);
    };
    expect(all(1)).toBeGreaterThan(all(0));
  });

  it("X9 there are none in transition, nor where the day has none", () => {
    expect(jumps("transition")).toEqual([]);
    expect(jumps("power", { held: { noJumps: true } })).toEqual([]);
    expect(jumps("power").length).toBeGreaterThan(0);
  });

  it("A8 from fifty sixty contacts are the most, at every level", () => {
    for (const level of LEVELS)
      for (const phase of PHASES)
        for (const { exercise, given } of jumps(phase, { level, held: { maxContacts: 60 } }))
          expect(given.sets.most * (given.work.contacts ?? 0), exercise.id).toBeLessThanOrEqual(60);
  });

  it("S5 P26 a lighter session has fewer contacts, in as deep a cut as the sets of a lift", () => {
    const all = (held: Held) => {
      const { work, contacts = 0 } = setsOf("pogo-hops", { held, phase: "power", through: 1 });
      return work * contacts;
    };
    expect(all({ lowerSetsCutPercent: 50 })).toBeLessThanOrEqual(all({}) / 2);
    expect(all({ lowerSetsCutPercent: 50 })).toBeGreaterThan(all({}) / 4);
  });
});

describe("the numbers of the phases", () => {
  const tables = [
    ...DOSES.flatMap((dose) => PHASES.map((phase) => [`${dose}-${phase}`, PHASE_TABLE[dose][phase]] as const)),
    ["fast-lifts", fastLifts] as const,
    ["jump-contacts", jumpContacts] as const,
  ];

  it.each(tables)("E2 %s: each rests on sources that exist, or is called a choice", (_, table) => {
    for (const [name, { grade, sources, range, value, reading }] of Object.entries(table)) {
      expect(grade === "D" || sources.length > 0, name).toBe(true);
      for (const id of sources) expect(sourceOf(id), `${name}: ${id}`).toBeDefined();
      expect(range[0] < range[1] && isIn(value, range), `${name} is out of its range`).toBe(true);
      expect(reading, name).toMatch(/^[A-Z0-9].*\.$/);
    }
  });

  it("J9 an overlay of a number of a phase reaches its sets", () => {
    const squat = (name: string, value: number) =>
      prescribed("back-squat", { overlays: new Map([[`main-strength.${name}`, value]]) });
    expect(squat("first", 5).work.reps).toBe(5);
    expect(squat("rirFirst", 3).work.rir).toBe(3);
    expect(squat("restS", 240).work.restS).toBe(240);
    expect(squat("setsMost", 3).sets.most).toBe(3);
    expect(squat("setsLeast", 3).sets.least).toBe(3);
    const power = (name: string, value: number) =>
      prescribed("back-squat", { phase: "power", overlays: new Map([[`fast-lifts.${name}`, value]]) }).fast;
    expect(power("reps", 3)?.work.reps).toBe(3);
    expect(power("percentFirst", 35)?.work.percent).toBe(35);
    const hops = prescribed("pogo-hops", { overlays: new Map([["jump-contacts.setLow", 10]]) });
    expect(hops.work.contacts).toBe(10);
  });
});
