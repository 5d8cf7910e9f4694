import type { Area } from "@stridelift/core";

/** Where an area lies on the drawn body, seen from the front and from behind; a box of 100 × 220. Both sides of it. */
export interface Place {
  readonly area: Area;
  /** Ellipses: centre x, y and radii. */
  readonly spots: readonly (readonly [cx: number, cy: number, rx: number, ry: number])[];
}

/** So many times its own size a spot is still meant. */
const REACH = 2.5;

const pair = (off: number, cy: number, rx: number, ry: number): Place["spots"] => [
  [50 - off, cy, rx, ry],
  [50 + off, cy, rx, ry],
];

export const FRONT: readonly Place[] = [
  { area: "shoulder", spots: pair(20, 46, 8, 7) },
  { area: "lateral-trunk", spots: pair(14.5, 82, 4.5, 13) },
  { area: "deep-core", spots: [[50, 82, 9, 14]] },
  { area: "lateral-hip", spots: pair(18, 112, 4, 9) },
  { area: "hip-flexors", spots: pair(10.5, 108, 5.5, 8) },
  { area: "adductors", spots: pair(5, 128, 4, 11) },
  { area: "knee", spots: pair(11, 158, 6.5, 7.5) },
  { area: "ankle", spots: pair(10.5, 198, 5, 5) },
  { area: "foot", spots: pair(13, 210, 8, 5) },
];

export const BACK: readonly Place[] = [
  { area: "shoulder", spots: pair(20, 46, 8, 7) },
  { area: "thoracic-spine", spots: [[50, 52, 8, 11]] },
  { area: "lower-traps", spots: pair(9.5, 66, 6, 7) },
  { area: "lower-back", spots: [[50, 88, 11, 9]] },
  { area: "gluteus-medius", spots: pair(14.5, 103, 7.5, 6) },
  { area: "gluteus-maximus", spots: pair(9.5, 117, 8.5, 8) },
  { area: "hamstrings", spots: pair(11, 139, 7, 13) },
  { area: "calf", spots: pair(11, 174, 6.5, 12) },
  { area: "ankle", spots: pair(10.5, 199, 5, 5) },
  { area: "foot", spots: pair(11, 210, 6, 5) },
];

/** The area whose spot is nearest to a point, so that a thumb need not be exact; null: the point is beside the body. */
export function areaAt(places: readonly Place[], x: number, y: number): Area | null {
  let best: { area: Area; away: number } | null = null;
  for (const { area, spots } of places)
    for (const [cx, cy, rx, ry] of spots) {
      const away = Math.hypot(x - cx, y - cy) / Math.sqrt(rx * ry);
      if (best === null || away < best.away) best = { area, away };
    }
  return best === null || best.away > REACH ? null : best.area;
}
