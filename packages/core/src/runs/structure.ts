import { says, type Token } from "./token.ts";

/** How hard the work of a title is, by its numbers: repetitions and percentages. */
export type Intensity = "hard" | "steady" | "easy";

/** Percent from which work is steady, and from which it is hard, against each reference (D; HAU22 for heart rate). */
const LEVELS = {
  "5k": [81, 85],
  "10k": [83, 88],
  half: [85, 91],
  marathon: [86, 88],
  threshold: [86, 95],
  "hr-max": [76, 84],
  vo2max: [73, 80],
  effort: [76, 85],
} as const;

/** The hardest work that the percentages of a title name; one without a reference is of the greatest effort. */
export function percentIntensity(tokens: readonly Token[]): { level: Intensity; marathon: boolean } | undefined {
  let found: { level: Intensity; marathon: boolean } | undefined;
  const rank = { easy: 0, steady: 1, hard: 2 };
  for (const token of tokens) {
    if (token.type !== "percent") continue;
    const [steady, hard] = LEVELS[token.of ?? "effort"];
    const level = token.value >= hard ? "hard" : token.value >= steady ? "steady" : "easy";
    if (!found || rank[level] > rank[found.level]) found = { level, marathon: token.of === "marathon" };
  }
  return found;
}

/** So many short repetitions are a session of their own. */
const MANY = 12;

/** Repetitions of a title: `strides` where they are named so, `short` where they are few of at most 150 m or 30 s. */
export interface Repetitions {
  readonly strides: boolean;
  readonly short: boolean;
}

function item(tokens: readonly Token[], i: number): Token | undefined {
  for (let j = i + 1; j < Math.min(i + 4, tokens.length); j++) {
    const token = tokens[j] as Token;
    if (token.type !== "mark" && token.type !== "times") return token;
  }
  return undefined;
}

function isShort(token: Token | undefined): boolean {
  if (token?.type === "distance") return token.metres <= 150;
  if (token?.type === "duration") return token.minutes <= 0.5;
  return token?.type === "number" && token.value >= 50 && token.value <= 150;
}

/** A lone number from here on is a distance on the track: nobody plans "easy 200". */
export const TRACK_M_FROM = 190;
const isMeasure = (t: Token | undefined): boolean =>
  t?.type === "distance" || t?.type === "duration" || (t?.type === "number" && t.value >= TRACK_M_FROM);
/** "400, 800, 1200, 800 m" and "1'-2'-3'-2'": so many lengths in a row are rungs of a ladder. */
const RUNGS = 4;

function ladders(tokens: readonly Token[]): Repetitions[] {
  let rungs = 0;
  for (let i = 0; i < tokens.length && rungs < RUNGS; i++) {
    if (isMeasure(tokens[i])) rungs++;
    else if (tokens[i]?.type !== "mark") rungs = 0;
  }
  return rungs >= RUNGS ? [{ strides: false, short: false }] : [];
}

/** Every group of repetitions in order, then a ladder. "3 x hill" is one; "4 × {1.5} …" too. */
export function repetitions(tokens: readonly Token[]): Repetitions[] {
  const groups = tokens.flatMap((token, i) => {
    if (token.type !== "times") return [];
    const near = tokens.slice(i + 1, i + 6);
    const stop = near.findIndex((t) => (t.type === "mark" && t.text !== "(") || says(t, "and", "recovery", "rest"));
    const named = (stop < 0 ? near : near.slice(0, stop)).some((t) => says(t, "strides"));
    return [{ strides: named, short: token.count < MANY && isShort(item(tokens, i)) }];
  });
  return [...groups, ...ladders(tokens)];
}
