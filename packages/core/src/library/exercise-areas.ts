import { AREAS, type Area } from "./area.ts";
import { EXERCISE_AREAS } from "./exercise-areas.gen.ts";

/** The areas that an exercise loads, in the order of AREAS, without the library; none for one that is not known here. */
export function areasLoadedBy(exercise: string): Area[] {
  const lines = EXERCISE_AREAS.split("\n").map((line) => line.split(" "));
  const loads = lines.find(([id]) => id === exercise) ?? [];
  return AREAS.filter((area) => loads.includes(area));
}
