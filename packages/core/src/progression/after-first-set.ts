import type { OwnedLoads } from "../journal/training.ts";
import type { LoadKind } from "../library/equipment.ts";
import { roundDown } from "./owned.ts";
import { type LoadValues, loadDefaults } from "./parameters.ts";

/**
 * A3: the load of the sets after the first, which left `leftRir` where `askedRir` was meant: 5 % less, rounded down, where
 * it left over 2 fewer; else the same. Reps that were missing count as a reserve below none. A first set that went well never raises it. The same, too, where nothing is lighter.
 */
export function loadAfterFirstSet(
  loadKg: number,
  { askedRir, leftRir }: { readonly askedRir: number; readonly leftRir: number },
  { load, owned }: { readonly load: LoadKind; readonly owned: OwnedLoads },
  v: LoadValues["L3"] = loadDefaults.L3,
): number {
  if (leftRir >= askedRir - v.firstSetShort) return loadKg;
  return roundDown(loadKg * (1 - v.firstSetDrop / 100), load, owned) ?? loadKg;
}
