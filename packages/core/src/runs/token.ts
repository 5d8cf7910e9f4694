import type { Meaning } from "./words/words.ts";

/** What an intensity in percent is measured against. */
export type Reference = "5k" | "10k" | "half" | "marathon" | "threshold" | "hr-max" | "vo2max" | "effort";

/** A title in pieces. `start` and `end` (exclusive) are places in the original title. */
export type Token = { readonly start: number; readonly end: number } /** `proper`: written with a capital. */ & (
  | { readonly type: "word"; readonly text: string; readonly proper: boolean }
  /** `foreign`: a word of a language that counts in kilometres. */
  | { readonly type: "said"; readonly meaning: Meaning; readonly text: string; readonly foreign?: boolean }
  /** `race`: written like a race distance ("5K", "10-K"), not like a length ("5 km"). */
  | { readonly type: "distance"; readonly metres: number; readonly race: boolean }
  | { readonly type: "duration"; readonly minutes: number }
  /** "6 ×": what follows is done so many times. */
  | { readonly type: "times"; readonly count: number }
  /** Percent, upper end of a range, of a reference; without one it is null. */
  | { readonly type: "percent"; readonly value: number; readonly of: Reference | null }
  /** A speed ("4:30/km"), which says nothing without the runner's own. */
  | { readonly type: "speed" }
  /** A time of day, minutes after midnight. */
  | { readonly type: "clock"; readonly minute: number }
  | { readonly type: "number"; readonly value: number }
  | { readonly type: "mark"; readonly text: string }
);

/** Whether a token is a word that tells one of these. */
export const says = (token: Token | undefined, ...meanings: Meaning[]): boolean =>
  token?.type === "said" && meanings.includes(token.meaning);

/** Whether a token is one of these marks. */
export const isMark = (token: Token | undefined, ...texts: string[]): boolean =>
  token?.type === "mark" && texts.includes(token.text);
