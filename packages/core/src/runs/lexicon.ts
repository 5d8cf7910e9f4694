import type { Meaning } from "./words/words.ts";

interface Phrase {
  readonly words: readonly string[];
  readonly meaning: Meaning;
  /** Of another language than the first. */
  readonly foreign: boolean;
}

/** Phrases by what their first word is, begins with or ends with. */
export interface Lexicon {
  readonly whole: ReadonlyMap<string, readonly Phrase[]>;
  readonly prefix: ReadonlyMap<string, readonly Phrase[]>;
  readonly suffix: ReadonlyMap<string, readonly Phrase[]>;
}

function add(to: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const there = to.get(key);
  if (there) there.push(phrase);
  else to.set(key, [phrase]);
}

/**
 * Reads what `tools/tables.ts` packs: a line for each meaning, `~` before it where the phrases are not of the first language,
 * then each phrase as a capital that says how many letters it shares with the one before (A: none), and the rest of it.
 */
export function lexiconOf(packed: string): Lexicon {
  const whole = new Map<string, Phrase[]>();
  const prefix = new Map<string, Phrase[]>();
  const suffix = new Map<string, Phrase[]>();
  for (const line of packed.trim().split("\n")) {
    const [head = "", phrases = ""] = line.split(":");
    const foreign = head.startsWith("~");
    const meaning = head.slice(foreign ? 1 : 0) as Meaning;
    let text = "";
    for (const piece of phrases.match(/[A-Z][^A-Z]+/g) ?? []) {
      text = text.slice(0, piece.charCodeAt(0) - 65) + piece.slice(1);
      const words = text.split(" ");
      const first = words[0] as string;
      const phrase = { words, meaning, foreign };
      if (first.startsWith("*")) add(suffix, first.slice(1), phrase);
      else if (first.endsWith("*")) add(prefix, first.slice(0, -1), phrase);
      else add(whole, first, phrase);
    }
  }
  return { whole, prefix, suffix };
}

function fits(pattern: string, word: string): boolean {
  if (pattern.endsWith("*")) return word.startsWith(pattern.slice(0, -1));
  return pattern.startsWith("*") ? word.endsWith(pattern.slice(1)) : word === pattern;
}

function candidates(lexicon: Lexicon, word: string): Phrase[] {
  const found = [...(lexicon.whole.get(word) ?? [])];
  for (let i = 1; i < word.length; i++) {
    found.push(...(lexicon.prefix.get(word.slice(0, i)) ?? []), ...(lexicon.suffix.get(word.slice(i)) ?? []));
  }
  found.push(...(lexicon.prefix.get(word) ?? []), ...(lexicon.suffix.get(word) ?? []));
  return found;
}

/** Letters that a phrase pins down: the longer of two phrases of as many words is the closer reading. */
const weight = (phrase: Phrase): number =>
  phrase.words.reduce((sum, w) => sum + (w.includes("*") ? w.length - 1.5 : w.length), 0) + 100 * phrase.words.length;

interface Found {
  readonly meaning: Meaning;
  readonly words: number;
  readonly foreign: boolean;
}

/**
 * The closest phrase that begins with `words[0]` (folded, in order), and how many of the words it takes.
 * More words beat fewer, then more letters, then the language named first.
 */
export function meaningOf(lexicon: Lexicon, words: readonly string[]): Found | undefined {
  let best: Phrase | undefined;
  for (const phrase of candidates(lexicon, words[0] as string)) {
    if (!phrase.words.every((w, i) => i < words.length && fits(w, words[i] as string))) continue;
    if (!best || weight(phrase) > weight(best)) best = phrase;
  }
  return best && { meaning: best.meaning, words: best.words.length, foreign: best.foreign };
}
