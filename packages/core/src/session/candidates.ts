import type { Area } from "../library/area.ts";
import type { Equipment } from "../library/equipment.ts";
import { type Exercise, LEVELS, type Setup } from "../library/exercise.ts";
import { EXERCISES } from "../library/exercises.ts";
import { STATIONS, type StationId, stationFor } from "./station.ts";

/** What a runner can do on a day, whatever would be best. */
export interface Means {
  readonly equipment: ReadonlySet<string>;
  readonly avoid: ReadonlySet<string>;
  readonly level: Exercise["level"];
  readonly withoutAreas: ReadonlySet<Area>;
  readonly withoutExercises: ReadonlySet<string>;
  readonly straightSpine: boolean;
  readonly lowHopsOnly: boolean;
  readonly noFastLifts: boolean;
}

/** One exercise done one way. */
export interface Choice {
  readonly exercise: Exercise;
  readonly setup: Setup;
  readonly setupRank: number;
}

const AT_STATION: ReadonlyMap<StationId, readonly Exercise[]> = new Map(
  STATIONS.map(({ id }) => [id, EXERCISES.filter((exercise) => stationFor(exercise) === id)]),
);

/** X6: all that can be done at a station with these means, in the order of the library, each exercise in its best way. */
export function choicesAt(station: StationId, means: Means): Choice[] {
  return (AT_STATION.get(station) ?? []).flatMap((exercise) => choiceOf(exercise, means) ?? []);
}

/** The best way to do an exercise with these means; undefined: none. */
export function choiceOf(exercise: Exercise, means: Means): Choice | undefined {
  if (!isFit(exercise, means)) return undefined;
  const setupRank = exercise.setups.findIndex(({ equipment }) => has(means.equipment, equipment));
  const setup = exercise.setups[setupRank];
  return setup === undefined ? undefined : { exercise, setup, setupRank };
}

function isFit(exercise: Exercise, means: Means): boolean {
  if (means.avoid.has(exercise.id) || means.withoutExercises.has(exercise.id)) return false;
  if (LEVELS.indexOf(exercise.level) > LEVELS.indexOf(means.level)) return false;
  if (means.straightSpine && exercise.spine !== undefined) return false;
  if (means.noFastLifts && exercise.fast === true) return false;
  if (means.lowHopsOnly && exercise.impact !== undefined && exercise.impact !== "low") return false;
  return !exercise.loads.some((area) => means.withoutAreas.has(area));
}

function has(owned: ReadonlySet<string>, needed: readonly Equipment[]): boolean {
  return needed.every((thing) => owned.has(thing));
}
