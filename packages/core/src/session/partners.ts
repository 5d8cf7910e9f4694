import type { StationId } from "./station.ts";

/**
 * With whom a station shares its rests, best first (X3): lifts that do not compete for the same muscles or the same grip. Arms
 * fill the rests of legs, trunk work those of calf raises; a main lift is never paired with other leg work.
 */
export const PARTNERS: Readonly<Partial<Record<StationId, readonly StationId[]>>> = {
  squat: ["horizontal-pull", "vertical-pull", "horizontal-push", "vertical-push"],
  hinge: ["horizontal-push", "vertical-push", "vertical-pull"],
  lunge: ["vertical-pull", "vertical-push", "horizontal-pull", "horizontal-push"],
  "single-hinge": ["vertical-push", "horizontal-push", "vertical-pull"],
  "horizontal-push": ["horizontal-pull", "vertical-pull"],
  "vertical-push": ["vertical-pull", "horizontal-pull"],
  hamstring: ["abduction", "adduction"],
  abduction: ["adduction"],
  calf: ["anti-extension", "anti-rotation", "side", "rotation"],
  soleus: ["anti-rotation", "side", "rotation", "anti-extension"],
  "anti-extension": ["side", "rotation"],
  "anti-rotation": ["side"],
};

/** A station alone, or two that share their rests. */
export type Line = readonly [StationId] | readonly [StationId, StationId];

/**
 * The lines of some stations in the order given: each takes the first of its partners that is still there. Stations that are
 * nobody’s partner stand alone, in their place.
 */
export function linesOf(stations: readonly StationId[]): Line[] {
  const taken = new Set<StationId>();
  const lines: Line[] = [];
  for (const station of stations) {
    if (taken.has(station)) continue;
    taken.add(station);
    const partner = PARTNERS[station]?.find((other) => stations.includes(other) && !taken.has(other));
    if (partner !== undefined) taken.add(partner);
    lines.push(partner === undefined ? [station] : [station, partner]);
  }
  return lines;
}
