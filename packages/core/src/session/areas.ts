import type { Area } from "../library/area.ts";
import type { Exercise, Muscle } from "../library/exercise.ts";
import { EXERCISES } from "../library/exercises.ts";

/** The muscles whose strength an area speaks of. */
const MUSCLES: Readonly<Partial<Record<Area, readonly Muscle[]>>> = {
  "gluteus-medius": ["gluteus-medius"],
  "gluteus-maximus": ["gluteus-maximus"],
  "lateral-hip": ["gluteus-medius"],
  adductors: ["adductors"],
  hamstrings: ["hamstrings"],
  "hip-flexors": ["hip-flexors"],
  calf: ["gastrocnemius", "soleus"],
  ankle: ["soleus", "tibialis-anterior"],
  foot: ["foot"],
  "deep-core": ["abdominals"],
  "lateral-trunk": ["obliques"],
  "lower-traps": ["trapezius", "rhomboids"],
  "lower-back": ["erectors"],
  knee: ["quadriceps"],
  shoulder: ["rear-deltoids"],
};

const AREAS_OF: ReadonlyMap<string, readonly Area[]> = new Map(
  EXERCISES.map(({ id, muscles }) => [
    id,
    (Object.entries(MUSCLES) as [Area, readonly Muscle[]][])
      .filter(([, names]) => names.some((muscle) => muscles.main.includes(muscle)))
      .map(([area]) => area),
  ]),
);

/** The areas that an exercise of the library makes stronger, by its main muscles. */
export function areasOf({ id }: Exercise): readonly Area[] {
  return AREAS_OF.get(id) ?? [];
}
