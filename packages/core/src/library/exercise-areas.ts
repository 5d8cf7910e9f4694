import { AREAS, type Area } from "./area.ts";
import { EXERCISE_AREAS } from "./exercise-areas.gen.ts";

/** The areas that an exercise loads, in the order of AREAS, without the library; none for one that is not known here. */
export function areasLoadedBy(exercise: string): Area[] {
  const line = EXERCISE_AREAS.split("\n").find((one) => one.startsWith(`${exercise} `));
  const loads = line?.split(" ") ?? [];
  return AREAS.filter((area) => loads.includes(area));
}
