import type { WarningSign } from "../../journal/training.ts";
import type { Told } from "./told.ts";

/** Signs on which nothing at all is planned (A4). */
export const STOPPING_SIGNS: readonly WarningSign[] = ["chest-pain", "fainting", "breathless-at-rest"];

/** A4: the signs that no clinician has cleared since; a clearance holds for those up to its day. */
export function unclearedSigns({ signs, clearedOn }: Pick<Told, "signs" | "clearedOn">): Told["signs"] {
  return signs.filter(({ day }) => clearedOn.sign === null || day > clearedOn.sign);
}
