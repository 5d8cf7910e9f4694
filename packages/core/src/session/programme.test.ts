import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chainSteps } from "../library/chain.ts";
import { EQUIPMENT } from "../library/equipment.ts";
import { LEVELS } from "../library/exercise.ts";
import { exerciseOf } from "../library/exercises.ts";
import { expectSentence } from "../rules/rule-cases.fixture.ts";
import { areasOf } from "./areas.ts";
import { choiceOf, choicesAt } from "./candidates.ts";
import { anyInput, exercisesOf, GYM, means, programmeInput } from "./programme.fixture.ts";
import { type ProgrammeInput, programmeOf } from "./programme.ts";
import { sessionBook } from "./rules/registry.ts";
import { STATION_IDS, type StationId, stationFor } from "./station.ts";

const BOOK = sessionBook(new Map());
const programme = (told: Partial<ProgrammeInput> = {}) => programmeOf(programmeInput(told), BOOK);
const idAt = (told: Partial<ProgrammeInput>, station: StationId) => programme(told).get(station)?.exercise.id;
const known = (id: string) => exerciseOf(id) ?? expect.unreachable(`the library has no ${id}`);

/** A new lifter has no leaps: all of them ask for some experience (X9). */
const stationsFor = (level: (typeof LEVELS)[number]) => STATION_IDS.filter((id) => id !== "leap" || level !== "new");

/** All sets of equipment. */
const HOUSES = Array.from({ length: 1 << EQUIPMENT.length }, (_, some) =>
  EQUIPMENT.filter((_thing, i) => (some & (1 << i)) !== 0),
);

describe("a programme, by what the runner owns", () => {
  it.each(LEVELS)("X6 whatever a runner of level %s owns, every station is filled with it alone", (level) => {
    const bare: string[] = [];
    for (const house of HOUSES) {
      const owned = means({ equipment: new Set(house), level });
      for (const station of stationsFor(level)) {
        const choices = choicesAt(station, owned);
        if (choices.length === 0) bare.push(`${station} with ${house.join()}`);
        for (const { setup } of choices)
          expect(setup.equipment.every((thing) => owned.equipment.has(thing))).toBe(true);
      }
    }
    expect(bare).toEqual([]);
  });

  it("X6 in any house and phase the programme fills every station with what is there, and says why", () => {
    fc.assert(
      fc.property(fc.constantFrom(...HOUSES), anyInput, (house, input) => {
        const owned = means({ equipment: new Set(house), level: input.means.level });
        const filled = programme({ ...input, means: owned });
        expect([...filled.keys()]).toEqual(stationsFor(owned.level));
        for (const [station, { exercise, setup, setupRank, why }] of filled) {
          expect(stationFor(exercise)).toBe(station);
          expect(exercise.setups[setupRank]).toBe(setup);
          expect(setup.equipment.every((thing) => owned.equipment.has(thing))).toBe(true);
          expect(LEVELS.indexOf(exercise.level)).toBeLessThanOrEqual(LEVELS.indexOf(owned.level));
          expect(why.length).toBeGreaterThan(0);
          expect(why.length).toBeLessThanOrEqual(2);
          for (const { text } of why) expectSentence(text);
        }
      }),
      { numRuns: 100 },
    );
  });

  it("X6 an exercise is done in the best way that the house has", () => {
    const goblet = known("goblet-squat");
    const best = goblet.setups[0] ?? expect.unreachable("an exercise has a way");
    expect(choiceOf(goblet, means({ equipment: GYM }))).toMatchObject({ setupRank: 0, setup: best });
    const without = new Set(EQUIPMENT.filter((thing) => !best.equipment.includes(thing)));
    expect(choiceOf(goblet, means({ equipment: without }))?.setupRank).toBeGreaterThan(0);
    expect(choiceOf(goblet, means())).toBeUndefined();
  });

  it("X6 more equipment never makes the programme dearer", () => {
    fc.assert(
      fc.property(
        fc.subarray([...EQUIPMENT]),
        fc.subarray([...EQUIPMENT]),
        fc.constantFrom(...LEVELS),
        (some, more, level) => {
          const costOf = (equipment: string[]) =>
            total(programme({ means: means({ equipment: new Set(equipment), level }) }));
          expect(costOf([...some, ...more])).toBeLessThanOrEqual(costOf(some));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("A9 where the spine must stay straight nothing bends or twists it, and where it need not the choice is free", () => {
    for (const house of [[], [...EQUIPMENT]])
      for (const { exercise } of programme({
        means: means({ equipment: new Set(house), straightSpine: true }),
      }).values())
        expect(exercise.spine, exercise.id).toBeUndefined();
    const all = STATION_IDS.flatMap((station) => choicesAt(station, means({ equipment: GYM, level: "trained" })));
    expect(all.filter(({ exercise }) => exercise.spine !== undefined).length).toBeGreaterThan(0);
  });

  it("A4 what loads a painful area is left out, and so is what is named", () => {
    const knee = programme({ means: means({ equipment: GYM, withoutAreas: new Set(["knee"]) }) });
    for (const { exercise } of knee.values()) expect(exercise.loads).not.toContain("knee");
    const first = idAt({ means: means({ equipment: GYM }) }, "hinge") ?? "";
    expect(idAt({ means: means({ equipment: GYM, withoutExercises: new Set([first]) }) }, "hinge")).not.toBe(first);
    expect(idAt({ means: means({ equipment: GYM, avoid: new Set([first]) }) }, "hinge")).not.toBe(first);
  });

  it("X9 P4 low hops only and no fast lifts, where that is said", () => {
    const held = means({ equipment: GYM, level: "trained", lowHopsOnly: true, noFastLifts: true });
    for (const station of STATION_IDS)
      for (const { exercise } of choicesAt(station, held)) {
        expect(exercise.impact ?? "low").toBe("low");
        expect(exercise.fast).toBeUndefined();
      }
  });

  it("X12 someone with a barbell squats and hinges with it, someone without anything with a backpack", () => {
    expect(idAt({ means: means({ equipment: new Set(["barbell"]) }) }, "squat")).toBe("back-squat");
    const bare = programme();
    expect(bare.get("squat")?.setup.load).toBe("backpack");
    expect(bare.get("hinge")?.setup.load).toBe("backpack");
  });

  it("W3 of exercises that fit as well the one for the weak area stands", () => {
    const helping = (told: Partial<ProgrammeInput>) =>
      [...programme({ means: means({ equipment: GYM }), ...told }).values()].filter(({ exercise }) =>
        areasOf(exercise).includes("lower-back"),
      );
    const weak = helping({ weak: new Set(["lower-back"]) });
    expect(weak.length).toBeGreaterThan(helping({}).length);
    for (const { why } of weak) expect(why.map(({ rule }) => rule)).toContain("weak-area");
  });
});

describe("a programme, after the phase before", () => {
  it("X7 at most two stations change for another chain, and no other programme with so few is liked better", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const made = programmeOf(input, BOOK);
        const changed = [...made].filter(([station, { exercise }]) => isChange(input, station, exercise.id));
        expect(changed.length).toBeLessThanOrEqual(2);
        expect(total(made)).toBe(leastCost(input));
      }),
      { numRuns: 150 },
    );
  });

  it("X7 what gains most changes: a second and a third change stay away", () => {
    // In a gym all at once, after months with the floor alone.
    const before = exercisesOf(programme());
    const after = programme({ means: means({ equipment: GYM, level: "trained" }), before });
    const changed = [...after].filter(([station, { exercise }]) =>
      isChange(programmeInput({ means: means({ equipment: GYM }), before }), station, exercise.id),
    );
    expect(changed).toHaveLength(2);
  });

  it("X7 what cannot be done any more makes room, and is no change of choice", () => {
    const before = exercisesOf(programme({ means: means({ equipment: GYM, level: "trained" }) }));
    const after = programme({ before });
    expect([...after.keys()]).toEqual([...STATION_IDS]);
    for (const { setup } of after.values()) expect(setup.equipment).toEqual([]);
  });

  it("X7 nothing changes where nothing is better, and it says that it stays", () => {
    const first = programme({ means: means({ equipment: GYM }) });
    const second = programme({ means: means({ equipment: GYM }), before: exercisesOf(first) });
    expect(exercisesOf(second)).toEqual(exercisesOf(first));
    for (const { why } of second.values()) expect(why.map(({ rule }) => rule)).toContain("stays");
  });

  it("E1 what stands in this very phase is said to stay from the one before only where it stood there", () => {
    const rulesAt = (told: Partial<ProgrammeInput>) =>
      programme({ means: means({ equipment: GYM }), ...told })
        .get("squat")
        ?.why.map(({ rule }) => rule);
    const standing = new Map([["squat", known("bodyweight-squat")] as const]);
    expect(rulesAt({ standing })).not.toContain("stays");
    expect(rulesAt({ standing, before: standing })).toContain("stays");
  });

  it("X7 what stands in this very phase goes on standing, though another would be liked better", () => {
    const standing = new Map([["squat", known("bodyweight-squat")] as const]);
    expect(idAt({ means: means({ equipment: GYM }), standing }, "squat")).toBe("bodyweight-squat");
    const gone = new Map([["squat", known("back-squat")] as const]);
    expect(programme({ standing: gone }).get("squat")?.setup.equipment).toEqual([]);
  });
});

describe("a programme, as the runner wants it", () => {
  const house = means({ equipment: GYM });
  const usual = idAt({ means: house }, "squat") ?? "";

  it("X8 what the runner swaps in stands, in this phase and the next, and says so", () => {
    const swaps = new Map([[usual, "goblet-squat"]]);
    for (const before of [new Map(), exercisesOf(programme({ means: house }))]) {
      const squat = programme({ means: house, swaps, before }).get("squat");
      expect(squat?.exercise.id).toBe("goblet-squat");
      expect(squat?.why[0]?.text).toBe("You put it here.");
    }
  });

  it("X8 a swap goes before what stands in this phase, and before the two changes", () => {
    const standing = exercisesOf(programme({ means: house }));
    expect(idAt({ means: house, standing, swaps: new Map([[usual, "goblet-squat"]]) }, "squat")).toBe("goblet-squat");
    const before = exercisesOf(programme());
    const free = programme({ means: house, before });
    const swapped = programme({ means: house, before, swaps: new Map([["dead-bug", "plank"]]) });
    const others = STATION_IDS.filter((station) => station !== "anti-extension");
    expect(others.map((station) => swapped.get(station)?.exercise.id)).toEqual(
      others.map((station) => free.get(station)?.exercise.id),
    );
  });

  it("X8 a swap that is swapped again ends at the last one", () => {
    const swaps = new Map([
      [usual, "leg-press"],
      ["leg-press", "goblet-squat"],
    ]);
    expect(idAt({ means: house, swaps }, "squat")).toBe("goblet-squat");
    expect(idAt({ means: house, swaps: new Map([[usual, "leg-press"]]) }, "squat")).toBe("leg-press");
  });

  it("X8 a swap that the runner has not the things for, or avoids, is not made", () => {
    const swaps = new Map([["backpack-squat", "back-squat"]]);
    expect(programme({ swaps }).get("squat")?.setup.equipment).toEqual([]);
    const avoid = new Set(["goblet-squat"]);
    expect(
      idAt({ means: means({ equipment: GYM, avoid }), swaps: new Map([[usual, "goblet-squat"]]) }, "squat"),
    ).not.toBe("goblet-squat");
  });

  it("P16 the order in which things are told changes nothing", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const turned = <K, V>(map: ReadonlyMap<K, V>) => new Map([...map].reverse());
        const equipment = new Set([...input.means.equipment].reverse());
        const other = { ...input, means: { ...input.means, equipment }, before: turned(input.before) };
        expect(programmeOf(other, BOOK)).toEqual(programmeOf(input, BOOK));
      }),
      { numRuns: 40 },
    );
  });
});

function total(made: ReturnType<typeof programmeOf>): number {
  return [...made.values()].reduce((sum, { cost }) => sum + cost, 0);
}

/** What stood there before and could still be done, null where there was none. */
function stoodAt({ before, means: now }: ProgrammeInput, station: StationId) {
  const stood = before.get(station);
  return stood !== undefined && choiceOf(stood, now) !== undefined ? stood : null;
}

function isChange(input: ProgrammeInput, station: StationId, id: string): boolean {
  const stood = stoodAt(input, station);
  return stood !== null && chainSteps(stood, known(id)) === null;
}

/** The least cost of all programmes with at most two changes: every exercise of every station is tried with 0, 1 and 2 so far. */
function leastCost(input: ProgrammeInput): number {
  let least = [0, Infinity, Infinity];
  for (const station of STATION_IDS) {
    const choices = choicesAt(station, input.means);
    if (choices.length === 0) continue;
    const next = [Infinity, Infinity, Infinity];
    for (const choice of choices) {
      const change = isChange(input, station, choice.exercise.id) ? 1 : 0;
      const price = priceOf(input, station, choice);
      for (let n = 0; n + change <= 2; n++)
        next[n + change] = Math.min(next[n + change] ?? Infinity, (least[n] ?? Infinity) + price);
    }
    least = next;
  }
  return Math.min(...least);
}

function priceOf(input: ProgrammeInput, station: StationId, choice: ReturnType<typeof choicesAt>[number]): number {
  const stood = stoodAt(input, station);
  const candidate = {
    ...choice,
    station,
    phase: input.phase,
    level: input.means.level,
    before: stood,
    steps: stood === null ? null : chainSteps(stood, choice.exercise),
    asked: false,
    helpsWeakArea: areasOf(choice.exercise).find((area) => input.weak.has(area)) ?? null,
  };
  return BOOK.exercise.reduce((sum, { rule, p }) => sum + rule.cost(candidate, p), 0);
}
