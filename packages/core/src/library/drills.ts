import type { Drill } from "./drill.ts";
import { activate } from "./drills/activate.ts";
import { inhibit } from "./drills/inhibit.ts";
import { lengthen } from "./drills/lengthen.ts";
import { mobilise } from "./drills/mobilise.ts";
import { raise } from "./drills/raise.ts";

/** Every warm-up drill of the library, kind by kind. */
export const DRILLS: readonly Drill[] = [...raise, ...inhibit, ...mobilise, ...lengthen, ...activate];

const BY_ID: ReadonlyMap<string, Drill> = new Map(DRILLS.map((drill) => [drill.id, drill]));

/** Undefined: no drill of this library, or one that a newer build has. */
export function drillOf(id: string): Drill | undefined {
  return BY_ID.get(id);
}
