import type { Phrase } from "../phrase.ts";
import { hasPlaces, type Pattern, patternOf } from "./pattern.ts";

/** Phrases to look a text up in. */
export interface PhraseBook {
  /** The translation of just this text. */
  readonly exact: ReadonlyMap<string, string>;
  /** The patterns of a form that may match a text, the most literal first. */
  readonly patternsFor: (text: string, form: string) => readonly Pattern[];
}

const WORD = /\p{L}+/gu;

/** A book of phrases. Of two with the same English the first counts. */
export function phraseBook(phrases: readonly Phrase[]): PhraseBook {
  const exact = new Map<string, string>();
  const patterns: Pattern[] = [];
  for (const phrase of phrases) {
    if (hasPlaces(phrase[0])) patterns.push(patternOf(phrase));
    else if (!exact.has(phrase[0])) exact.set(...phrase);
  }
  patterns.sort((a, b) => lengthOf(b) - lengthOf(a) || breadthOf(a) - breadthOf(b));
  const { byWord, wordless } = indexed(patterns);
  const patternsFor = (text: string, form: string) => {
    const found = wordless.filter(({ pattern }) => pattern.form === form);
    for (const word of new Set(text.match(WORD)))
      for (const ranked of byWord.get(word) ?? []) if (ranked.pattern.form === form) found.push(ranked);
    return found.sort((a, b) => a.rank - b.rank).map(({ pattern }) => pattern);
  };
  return { exact, patternsFor };
}

interface Ranked {
  readonly pattern: Pattern;
  readonly rank: number;
}

/** Each pattern under the rarest of its own words, so that a text is tried against few. */
function indexed(patterns: readonly Pattern[]): { byWord: Map<string, Ranked[]>; wordless: Ranked[] } {
  const words = patterns.map(wholeWords);
  const uses = new Map<string, number>();
  for (const word of words.flat()) uses.set(word, (uses.get(word) ?? 0) + 1);
  const byWord = new Map<string, Ranked[]>();
  const wordless: Ranked[] = [];
  patterns.forEach((pattern, rank) => {
    const key = words[rank]?.toSorted((a, b) => (uses.get(a) ?? 0) - (uses.get(b) ?? 0))[0];
    const home = key === undefined ? wordless : (byWord.get(key) ?? []);
    if (key !== undefined) byWord.set(key, home);
    home.push({ pattern, rank });
  });
  return { byWord, wordless };
}

/** Words that no place touches: what stands there cannot make them longer. */
function wholeWords({ literals, places }: Pattern): string[] {
  const inner = literals.map((piece, i) => {
    const from = i === 0 ? piece : piece.replace(/^\p{L}+/u, "");
    return i === places.length ? from : from.replace(/\p{L}+$/u, "");
  });
  return [...new Set(inner.join("\n").match(WORD))];
}

function lengthOf({ literals }: Pattern): number {
  return literals.reduce((sum, { length }) => sum + length, 0);
}

/** How much else the places would take. */
function breadthOf({ places }: Pattern): number {
  return places.reduce((sum, { kind }) => sum + (kind === "text" || kind === "raw" ? 3 : 1), 0);
}
