import type { Screen } from "@stridelift/core";

/** How a result is said with its unit; a yes or no has words instead. */
export type UnitWords = Readonly<Record<Exclude<Screen["unit"], "yes-no">, (value: string) => string>> & {
  readonly yes: string;
  readonly no: string;
};

/** A result of a screen in words. */
export function resultText(
  unit: Screen["unit"],
  value: number,
  words: UnitWords,
  number: (value: number) => string,
): string {
  if (unit === "yes-no") return value === 1 ? words.yes : words.no;
  return words[unit](number(value));
}
