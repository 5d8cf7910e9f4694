import type { Dose } from "@stridelift/core";
import type { Misuse } from "./misuse.ts";

/** `1-2-3`: sessions a week at least, wanted, at most. */
export function parseDose(text: string): Dose | Misuse {
  const found = /^([0-7])-([0-7])-([0-7])$/.exec(text.trim());
  if (!found) return { misuse: `"${text}" is no dose: the least, wanted and most sessions a week, as in 1-2-3.` };
  const [min, target, max] = found.slice(1).map(Number) as [number, number, number];
  if (min > target || target > max)
    return { misuse: `The dose ${text} does not rise: least, wanted and most, as in 1-2-3.` };
  return { min, target, max };
}
