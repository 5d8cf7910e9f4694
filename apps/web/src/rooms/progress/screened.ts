import type { Screen } from "@stridelift/core";

/** What a result is called beside its number; a yes or no has words instead. */
export interface UnitWords {
  readonly yes: string;
  readonly no: string;
  readonly degrees: string;
}

/** A result of a screen with its unit, in words that `number` and `say` give. */
export function resultText(
  unit: Screen["unit"],
  value: number,
  words: UnitWords,
  number: (value: number) => string,
  say: (text: string) => string,
): string {
  if (unit === "yes-no") return value === 1 ? words.yes : words.no;
  if (unit === "degrees") return `${number(value)}${words.degrees}`;
  return `${number(value)} ${say(unit)}`;
}
