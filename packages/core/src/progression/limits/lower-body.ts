import { AREAS, type Area } from "../../library/area.ts";

const UPPER: readonly Area[] = [
  "thoracic-spine",
  "lower-traps",
  "deep-core",
  "lateral-trunk",
  "shoulder",
  "lower-back",
];

/** The areas of hips, legs and feet, in the order of AREAS. */
export const LOWER_AREAS: readonly Area[] = AREAS.filter((area) => !UPPER.includes(area));
