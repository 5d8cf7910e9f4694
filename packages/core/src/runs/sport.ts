import type { OtherKind } from "./run.ts";
import { says, type Token } from "./token.ts";
import type { Meaning } from "./words/words.ts";

const KINDS: ReadonlySet<Meaning> = new Set<Meaning>([
  "easy",
  "recovery",
  "general",
  "walk-run",
  "steady",
  "medium-long",
  "long",
  "endurance",
  "quality",
  "marathon-pace",
  "pace",
  "speed",
  "hills",
  "race",
  "race-distance",
  "strides",
  "hilly",
  "progressing",
  "moderate",
  "strong",
]);
const OTHERS: ReadonlySet<Meaning> = new Set<Meaning>(["rest", "cross", "strength", "mobility"]);

export const namesKind = (t: Token): boolean => t.type === "said" && KINDS.has(t.meaning);
const isRunWord = (t: Token): boolean => t.type === "said" && (t.meaning === "run" || t.meaning === "walk-run");
const measures = (t: Token): boolean =>
  t.type === "distance" || t.type === "duration" || t.type === "times" || t.type === "percent" || t.type === "number";

/** What of a title is running, and what else it names. */
export interface SportReading {
  readonly run: readonly Token[];
  readonly other: { readonly kind: Exclude<OtherKind, "unknown">; readonly text: string } | undefined;
}

function segments(tokens: readonly Token[]): Token[][] {
  const cut: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    const mark = token.type === "mark" ? token.text : "";
    if (mark === "(") depth++;
    if (mark === ")") depth--;
    const cuts =
      depth === 0 && (("+,;&|/-".includes(mark) && mark !== "") || mark === ":" || says(token, "and", "with"));
    if (cuts) cut.push([token]);
    else (cut[cut.length - 1] as Token[]).push(token);
  }
  return cut;
}

/** "Strength: 6 × 1 mile" is a session of running: nobody lifts over a distance. */
const isTrackWork = (segment: readonly Token[]): boolean =>
  segment.some((t, i) => t.type === "distance" && t.metres >= 200 && segment[i - 1]?.type === "times");

/** "8 km stretching", "progression, stretching": what ends a run is no session of its own. */
const isAfterWork = (segment: readonly Token[], other: Token): boolean =>
  says(other, "mobility") &&
  segment.slice(0, segment.indexOf(other)).some((t) => t.type === "distance" || says(t, "quality"));

function sportOf(segment: readonly Token[], before: OtherKind | "run" | undefined): OtherKind | "run" | undefined {
  const other = segment.find((t) => t.type === "said" && OTHERS.has(t.meaning));
  const running = segment.some(isRunWord);
  const strength = other ? (other as { meaning: OtherKind }).meaning === "strength" : before === "strength";
  if (strength && isTrackWork(segment)) return "run";
  if (other && !running) return isAfterWork(segment, other) ? "run" : (other as { meaning: OtherKind }).meaning;
  if (running)
    return other && segment.indexOf(other) < segment.findIndex(isRunWord)
      ? (other as { meaning: OtherKind }).meaning
      : "run";
  const far = segment.some((t) => t.type === "distance");
  if (segment.some(namesKind))
    return before === undefined || before === "run" || (before !== "cross" && far) ? "run" : before;
  return segment.some(measures) ? (before ?? "run") : before;
}

/** Parts the running of a title from the rest of it: "Gym + easy 5 km" runs, "Bike intervals, 5 × 5 min" does not. */
export function partSports(tokens: readonly Token[]): SportReading {
  let before: OtherKind | "run" | undefined;
  const run: Token[] = [];
  let other: SportReading["other"];
  for (const segment of segments(tokens)) {
    const sport = sportOf(segment, before);
    if (sport === "run" || sport === undefined) run.push(...segment);
    const named = segment.find((t) => t.type === "said" && OTHERS.has(t.meaning));
    const stronger = named?.type === "said" && named.meaning === "strength" && other?.kind === "mobility";
    if ((!other || stronger) && named?.type === "said")
      other = { kind: named.meaning as Exclude<OtherKind, "unknown">, text: named.text };
    before = sport;
  }
  return {
    run: run.some((t) => namesKind(t) || isRunWord(t) || measures(t) || (t.type === "said" && t.meaning === "session"))
      ? run
      : [],
    other,
  };
}
