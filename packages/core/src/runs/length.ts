import { metresOfKm, metresOfMiles } from "../units/distance.ts";
import { says, type Token } from "./token.ts";

export interface TitleLength {
  readonly distanceM: number | null;
  readonly durationMin: number | null;
}

/** Longest "4 miles" that a number without a unit can be; more are minutes, or kilometres where the title says long. */
const MILES_AT_MOST = 26.3;
const KILOMETRES_AT_MOST = 45;
/** A lone number from here on is a distance on the track: nobody plans "easy 200". */
const TRACK_M_FROM = 190;
/** What a runner covers in a repetition whose length is not said ("6 × hill"). */
const REPETITION_M = 400;

/** What a bare number measures: track metres or short seconds after "×", else miles, kilometres of a long run, or minutes. */
function bareNumber(value: number, repeated: boolean, long: boolean): Sum {
  if (value >= (repeated ? 50 : TRACK_M_FROM)) return { m: value, min: 0 };
  if (repeated) return { m: 0, min: value >= 30 ? value / 60 : value };
  if (value <= MILES_AT_MOST) return { m: metresOfMiles(value), min: 0 };
  return long && value <= KILOMETRES_AT_MOST ? { m: metresOfKm(value), min: 0 } : { m: 0, min: value };
}

interface Sum {
  readonly m: number;
  readonly min: number;
}
const plus = (a: Sum, b: Sum): Sum => ({ m: a.m + b.m, min: a.min + b.min });
const times = (a: Sum, n: number): Sum => ({ m: a.m * n, min: a.min * n });
const NOTHING: Sum = { m: 0, min: 0 };

/** The place of the bracket that closes the one at `open`, or the end. */
function closing(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let i = open; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.type !== "mark") continue;
    if (token.text === "(" || token.text === "[") depth++;
    if (token.text === ")" || token.text === "]") depth--;
    if (depth === 0) return i;
  }
  return tokens.length;
}

interface Cursor {
  readonly sum: Sum;
  readonly next: number;
}

/** What the work after "6 ×" comes to, and where it ends. */
function repeated(tokens: readonly Token[], i: number, long: boolean): Cursor {
  const token = tokens[i] as Extract<Token, { type: "times" }>;
  let at = i + 1;
  while (says(tokens[at], "plain", "easy", "quality", "with")) at++;
  const item = tokens[at];
  if (item?.type === "mark" && (item.text === "(" || item.text === "[")) {
    const end = closing(tokens, at);
    return { sum: times(listed(tokens.slice(at + 1, end), long, true), token.count), next: end + 1 };
  }
  if (item?.type === "times") {
    const inner = repeated(tokens, at, long);
    return { sum: times(inner.sum, token.count), next: inner.next };
  }
  const one = item ? measure(item, !isLettered(tokens[at + 1]), long) : undefined;
  return { sum: times(one ?? { m: REPETITION_M, min: 0 }, token.count), next: one ? at + 1 : at };
}

/** "2T": the training tables count miles. */
const isLettered = (token: Token | undefined): boolean => token?.type === "said" && token.text.length === 1;

function measure(token: Token, inRepetition: boolean, long: boolean): Sum | undefined {
  if (token.type === "distance") return { m: token.metres, min: 0 };
  if (token.type === "duration") return { m: 0, min: token.minutes };
  return token.type === "number" ? bareNumber(token.value, inRepetition, long) : undefined;
}

/** All that a list of pieces comes to; what stands behind "with" or "at" is part of what was said before it. */
function listed(tokens: readonly Token[], long: boolean, inRepetition = false): Sum {
  let sum = NOTHING;
  let part = false;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const something = sum.m > 0 || sum.min > 0;
    if (token.type === "mark" && token.text !== ":" && token.text !== "@" && token.text !== "(") part = false;
    if ((says(token, "with", "at") || (token.type === "mark" && token.text === "@")) && something) part = true;
    if (token.type === "times") {
      const work = repeated(tokens, i, long);
      if (!part) sum = plus(sum, work.sum);
      part = true;
      i = work.next;
      continue;
    }
    const one =
      token.type === "number" && tokens.length > 1 && says(tokens[i - 1], "marker", "quality")
        ? undefined
        : measure(token, inRepetition && !isLettered(tokens[i + 1]), long);
    if (one && !part) sum = plus(sum, one);
    i++;
  }
  return sum;
}

/** Top-level pieces, cut at the marks that only repeat or explain what was said: "•", "|", "=", brackets. */
function saidAgain(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const last = parts[parts.length - 1] as Token[];
    const opens = token.type === "mark" && (token.text === "(" || token.text === "[");
    const repeats = tokens[i - 1]?.type === "times" || says(tokens[i - 1], "plain");
    if (opens && !repeats) {
      const end = closing(tokens, i);
      parts.push(tokens.slice(i + 1, end), []);
      i = end;
    } else if (token.type === "mark" && (token.text === "|" || token.text === ":")) parts.push([]);
    else last.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/**
 * How far and how long a title says that a run is, ranges at their upper end; what it says twice counts once,
 * "+" and warm-ups add up, work "with" or "at" a pace is part of the whole. A number alone is miles up to a marathon,
 * above that minutes (kilometres in a long run): a product choice.
 */
export function lengthOf(tokens: readonly Token[]): TitleLength {
  const long = tokens.some((t) => says(t, "long"));
  const total = tokens.findIndex((t) => says(t, "total"));
  const stated =
    total >= 0 ? tokens.slice(total).find((t) => t.type === "distance" || t.type === "duration") : undefined;
  const sums = stated ? [listed([stated], long)] : saidAgain(tokens).map((part) => listed(part, long));
  const m = Math.max(0, ...sums.map((s) => s.m));
  const min = Math.max(0, ...sums.map((s) => s.min));
  return { distanceM: m > 0 ? Math.round(m) : null, durationMin: min > 0 ? Math.round(min * 10) / 10 : null };
}
