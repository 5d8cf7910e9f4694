import type { Told } from "./told.ts";

/** Whether a clinician has cleared the runner of the health answers, or of the bones in them, on their day or later. */
export function isCleared({ health, clearedOn }: Pick<Told, "health" | "clearedOn">, of: "health" | "bones"): boolean {
  const cleared = clearedOn[of];
  return health === null || (cleared !== null && cleared >= health.day);
}
