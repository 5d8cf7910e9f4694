import type { Screen } from "@stridelift/core";
import { isMisuse, type Misuse } from "./misuse.ts";

/** A result by side, in the screen's unit; yes is 1 and no 0. */
export interface SideValues {
  readonly left?: number;
  readonly right?: number;
  readonly both?: number;
}

/**
 * `9.5/11` (left/right, either may be empty or -), `70`, `yes/no`. One value for a screen with sides counts for both.
 */
export function parseResult(screen: Screen, text: string): SideValues | Misuse {
  const parts = text.split("/").map((part) => part.trim());
  const most = screen.sides === "each" ? 2 : 1;
  if (parts.length > most)
    return { misuse: most === 1 ? `${screen.name} has one result.` : "Two sides at most: left/right." };
  const values = parts.map((part) => (part === "" || part === "-" ? undefined : parseValue(screen, part)));
  const wrong = values.find(isMisuse);
  if (wrong) return wrong;
  const [first, second] = values as (number | undefined)[];
  if (first === undefined && second === undefined) return { misuse: "A result is missing here." };
  if (parts.length === 1) return { both: first as number };
  return { ...(first === undefined ? {} : { left: first }), ...(second === undefined ? {} : { right: second }) };
}

function parseValue({ unit, range: [least, most] }: Screen, part: string): number | Misuse {
  const word = part.toLowerCase();
  if (unit === "yes-no" && /^(y|yes)$/.test(word)) return 1;
  if (unit === "yes-no" && /^(n|no)$/.test(word)) return 0;
  const found = /^(\d+(?:[.,]\d+)?)\s*(cm|reps?|s|sec|seconds|faults?|degrees|deg|°|points?)?$/.exec(word);
  const value = found ? Number((found[1] as string).replace(",", ".")) : Number.NaN;
  const whole = unit === "cm" || unit === "s" || unit === "degrees" || Number.isInteger(value);
  if (value >= least && value <= most && whole) return value;
  const form = unit === "yes-no" ? "yes or no" : `a number from ${least} to ${most} (${unit})`;
  return { misuse: `"${part}" is not ${form}.` };
}
