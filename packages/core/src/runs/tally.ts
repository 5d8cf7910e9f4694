import { metresOfKm, metresOfMiles } from "../units/distance.ts";
import { TRACK_M_FROM } from "./structure.ts";
import { says, type Token } from "./token.ts";

/** Longest "4 miles" that a number without a unit can be; more are minutes, or kilometres where the title says long. */
const MILES_AT_MOST = 26.3;
const KILOMETRES_AT_MOST = 45;
/** What a runner covers in a repetition whose length is not said ("6 × hill"). */
const REPETITION_M = 400;

/** What the numbers of a title without a unit are taken for. */
export interface Counting {
  readonly long: boolean;
  /** The title speaks a language of kilometres. */
  readonly metric: boolean;
}

/** "Boston Marathon 2027": a number alone between these is the year that it looks like. */
const FIRST_YEAR = 2010;
const LAST_YEAR = 2099;

/** What a bare number measures: track metres or short seconds after "×", else a distance up to a marathon's, or minutes. */
function bareNumber(value: number, repeated: boolean, { long, metric }: Counting): Sum {
  if (!repeated && value >= FIRST_YEAR && value <= LAST_YEAR) return NOTHING;
  if (value >= (repeated ? 50 : TRACK_M_FROM)) return { m: value, min: 0 };
  if (repeated) return { m: 0, min: value >= 30 ? value / 60 : value };
  if (value <= MILES_AT_MOST) return { m: metric ? metresOfKm(value) : metresOfMiles(value), min: 0 };
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
export function closing(tokens: readonly Token[], open: number): number {
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
function repeated(tokens: readonly Token[], i: number, by: Counting): Cursor {
  const token = tokens[i] as Extract<Token, { type: "times" }>;
  let at = i + 1;
  while (says(tokens[at], "plain", "easy", "quality", "with")) at++;
  const item = tokens[at];
  if (item?.type === "mark" && (item.text === "(" || item.text === "[")) {
    const end = closing(tokens, at);
    return { sum: times(listed(tokens.slice(at + 1, end), by, true), token.count), next: end + 1 };
  }
  if (item?.type === "times") {
    const inner = repeated(tokens, at, by);
    return { sum: times(inner.sum, token.count), next: inner.next };
  }
  const one = item ? measure(item, !isLettered(tokens[at + 1]), by) : undefined;
  return { sum: times(one ?? { m: REPETITION_M, min: 0 }, token.count), next: one ? at + 1 : at };
}

/** "2T": the training tables count miles. */
const isLettered = (token: Token | undefined): boolean => token?.type === "said" && token.text.length === 1;

function measure(token: Token, inRepetition: boolean, by: Counting): Sum | undefined {
  if (token.type === "distance") return { m: token.metres, min: 0 };
  if (token.type === "duration") return { m: 0, min: token.minutes };
  return token.type === "number" ? bareNumber(token.value, inRepetition, by) : undefined;
}

/** What a list of pieces comes to. */
export interface Tally extends Sum {
  /** Something besides repetitions is counted. */
  readonly whole: boolean;
  /** Its pieces follow one another: they are no second way to say the first. */
  readonly joined: boolean;
}

/** "4 strides", "6 hill repeats": how many, not how far. */
const COUNTED = /(?:repeats|reps|repetitions|intervals|sprints|hills|surges|efforts|cotes|cuestas|salite)$/i;
const isCounted = (next: Token | undefined): boolean =>
  says(next, "strides") || (next?.type === "said" && COUNTED.test(next.text));

const isPiece = (token: Token): boolean => token.type === "mark" && !":@(".includes(token.text);
const isPartOf = (token: Token): boolean => says(token, "with", "at") || (token.type === "mark" && token.text === "@");

/** "Q2", "tempo 3": so far the sessions of a week are numbered. */
const NUMBERED_TO = 3;

/** A number by itself that is no length: of a week, of strides, of a session named before it ("Q2"). */
function isNoLength(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]?.type !== "number") return false;
  const before = tokens[i - 1];
  const isPlace = tokens[i].value <= NUMBERED_TO && says(before, "quality");
  return (tokens.length > 1 && (isPlace || says(before, "marker"))) || isCounted(tokens[i + 1]);
}

/** All that a list of pieces comes to; what stands behind "with" or "at" is part of what was said before it. */
export function listed(tokens: readonly Token[], by: Counting, inRepetition = false): Tally {
  let sum = NOTHING;
  let part = false;
  let whole = false;
  let pieces = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const something = sum.m > 0 || sum.min > 0;
    if (isPiece(token)) part = false;
    if (isPartOf(token) && something) part = true;
    if (token.type === "times") {
      const work = repeated(tokens, i, by);
      if (!part) sum = plus(sum, work.sum);
      part = true;
      i = work.next;
      continue;
    }
    const one = isNoLength(tokens, i) ? undefined : measure(token, inRepetition && !isLettered(tokens[i + 1]), by);
    if (one && !part) {
      sum = plus(sum, one);
      whole = true;
      pieces++;
    }
    i++;
  }
  const follows = (t: Token) => says(t, "warm", "and") || (t.type === "mark" && t.text === "+");
  return { ...sum, whole, joined: pieces > 2 || tokens.some(follows) };
}
