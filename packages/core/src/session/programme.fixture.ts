import fc from "fast-check";
import { AREAS } from "../library/area.ts";
import { EQUIPMENT } from "../library/equipment.ts";
import { type Exercise, LEVELS } from "../library/exercise.ts";
import { PHASES } from "../plan-schema.ts";
import { choicesAt, type Means } from "./candidates.ts";
import type { Programme, ProgrammeInput } from "./programme.ts";
import { STATION_IDS, type StationId } from "./station.ts";

/** A runner with some experience and nothing in the house, but for what is told. */
export function means(told: Partial<Means> = {}): Means {
  return {
    equipment: new Set(),
    avoid: new Set(),
    level: "some",
    withoutAreas: new Set(),
    withoutExercises: new Set(),
    straightSpine: false,
    lowHopsOnly: false,
    noFastLifts: false,
    ...told,
  };
}

export const GYM: ReadonlySet<string> = new Set(EQUIPMENT);

/** The first phase of such a runner, but for what is told. */
export function programmeInput(told: Partial<ProgrammeInput> = {}): ProgrammeInput {
  return {
    phase: "strength",
    means: means(),
    before: new Map(),
    standing: new Map(),
    swaps: new Map(),
    weak: new Set(),
    ...told,
  };
}

/** What stands at each station, as the next phase looks back to it. */
export function exercisesOf(programme: Programme): Map<StationId, Exercise> {
  return new Map([...programme].map(([station, { exercise }]) => [station, exercise]));
}

export const anyMeans: fc.Arbitrary<Means> = fc
  .record({
    equipment: fc.subarray([...EQUIPMENT]),
    level: fc.constantFrom(...LEVELS),
    withoutAreas: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, fc.subarray([...AREAS], { maxLength: 2 })),
    straightSpine: fc.boolean(),
    lowHopsOnly: fc.boolean(),
    noFastLifts: fc.boolean(),
  })
  .map(({ equipment, withoutAreas, ...told }) =>
    means({ ...told, equipment: new Set(equipment), withoutAreas: new Set(withoutAreas) }),
  );

/** Any phase after one in which anything stood that the runner could do in some house, now or then. */
export const anyInput: fc.Arbitrary<ProgrammeInput> = fc
  .record({
    phase: fc.constantFrom(...PHASES),
    means: anyMeans,
    earlier: anyMeans,
    picks: fc.array(fc.nat(999), { minLength: STATION_IDS.length, maxLength: STATION_IDS.length }),
    weak: fc.subarray([...AREAS], { maxLength: 2 }),
  })
  .map(({ phase, means: now, earlier, picks, weak }) => {
    const before = STATION_IDS.flatMap((station, i): [StationId, Exercise][] => {
      const could = choicesAt(station, { ...earlier, equipment: new Set([...earlier.equipment, ...now.equipment]) });
      const one = could[(picks[i] ?? 0) % (could.length + 1)];
      return one === undefined ? [] : [[station, one.exercise]];
    });
    return programmeInput({ phase, means: now, before: new Map(before), weak: new Set(weak) });
  });
