/** The places of the body that a screen, a drill or a pain speaks of. */
export const AREAS = [
  "thoracic-spine",
  "lower-traps",
  "hip-flexors",
  "gluteus-medius",
  "gluteus-maximus",
  "ankle",
  "calf",
  "hamstrings",
  "lateral-hip",
  "adductors",
  "deep-core",
  "lateral-trunk",
  "foot",
  "shoulder",
  "knee",
  "lower-back",
] as const;
export type Area = (typeof AREAS)[number];

/** How an area is flagged: short of range, always at work, or short of strength. */
export const AREA_STATES = ["tight", "overactive", "weak"] as const;
export type AreaState = (typeof AREA_STATES)[number];
