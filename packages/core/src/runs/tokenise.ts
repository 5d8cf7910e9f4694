import { fold } from "./fold.ts";
import { lexiconOf, meaningOf } from "./lexicon.ts";
import { readQuantity } from "./quantity.ts";
import { isMark, type Token } from "./token.ts";
import { withHours, withMiles, withTables, withTimesFirst } from "./unit-guess.ts";
import { PHRASES } from "./words/phrases.gen.ts";
import type { Meaning } from "./words/words.ts";

const LEXICON = lexiconOf(PHRASES);

/** A letter and its digits are one word: z2, ga1, q1, vo2max, as42. */
const WORD = /\p{L}&\p{L}(?!\p{L})|\p{L}[\p{L}\p{N}]*/uy;
const MARK = /[+,;:()/|&@[\]]| - |w\//y;

const isCapital = (character: string | undefined): boolean => /^\p{Lu}$/u.test(character ?? "");

function pieces(title: string): Token[] {
  const { text, from } = fold(title);
  const tokens: Token[] = [];
  const place = (start: number, next: number) => ({
    start: from[start] as number,
    end: next < from.length ? (from[next] as number) : title.length,
  });
  for (let at = 0; at < text.length; ) {
    const quantity = readQuantity(text, at);
    if (quantity) {
      tokens.push({ ...quantity.quantity, ...place(at, quantity.next) } as Token);
      at = quantity.next;
      continue;
    }
    MARK.lastIndex = at;
    WORD.lastIndex = at;
    const mark = MARK.exec(text)?.[0];
    const word = mark === undefined ? WORD.exec(text)?.[0] : undefined;
    const found = mark ?? word;
    if (mark === "w/") tokens.push({ type: "word", text: "with", proper: false, ...place(at, at + 2) });
    else if (mark !== undefined) tokens.push({ type: "mark", text: mark.trim(), ...place(at, at + mark.length) });
    else if (word !== undefined)
      tokens.push({
        type: "word",
        text: word,
        proper: isCapital(title[from[at] as number]),
        ...place(at, at + word.length),
      });
    at += found?.length ?? 1;
  }
  return tokens;
}

/** The letters of the best-known training tables after a number: 2E, 3T, 4I. Elsewhere a lone letter says nothing. */
const LETTERS: Readonly<Record<string, "easy" | "quality" | "marathon-pace" | "long">> = {
  e: "easy",
  t: "quality",
  i: "quality",
  r: "quality",
  m: "marathon-pace",
  l: "long",
};

function letter(tokens: readonly Token[], i: number, title: string): Token | undefined {
  const token = tokens[i] as Token;
  if (token.type !== "word" || token.text.length !== 1) return undefined;
  const meaning = LETTERS[token.text];
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const measures = (t: Token | undefined) => t?.type === "number" || t?.type === "duration" || t?.type === "distance";
  if (!meaning) return undefined;
  const glued = measures(before) && before?.end === token.start;
  const paced = before?.type === "mark" && before.text === "@";
  const capital =
    title[token.start] !== token.text && measures(before) && (after === undefined || after.type === "mark");
  const leads = (before === undefined || before.type === "mark") && (measures(after) || after?.type === "times");
  return glued || leads || paced || capital
    ? { ...token, type: "said", meaning, text: title.slice(token.start, token.end) }
    : undefined;
}

/** "W03D2", "W01S02": the place in a plan, which says nothing of the session. */
const PLACE = /^w\d{1,2}(?:[ds]\d{1,2})?$/;

/** A training log's entry: a sport's letter, a kind's, and the time ("30 BB 02:00:00"). */
const LOG_ENTRY = /^\s*(?:\d+(?:[.,]\d+)?\s+)?([RBFS])[A-Z]\s+\d{1,2}:\d\d(?::\d\d)?\s*$/;
const LOGGED: Readonly<Record<string, Meaning>> = { R: "run", B: "cross", F: "strength", S: "cross" };

function logEntry(tokens: readonly Token[], title: string): Token[] | undefined {
  const sport = LOG_ENTRY.exec(title)?.[1];
  if (sport === undefined) return undefined;
  return tokens.flatMap((t): Token[] => {
    if (t.type !== "word") return t.type === "duration" ? [t] : [];
    const text = title.slice(t.start, t.end);
    return [{ type: "said", meaning: LOGGED[sport] as Meaning, text, start: t.start, end: t.end }];
  });
}

/** The words of a phrase that may begin at `i`: a slash stands between "run/walk". */
function phraseAt(tokens: readonly Token[], i: number): { words: string[]; ends: number[] } {
  const words: string[] = [];
  const ends: number[] = [];
  for (let j = i; j < tokens.length && words.length < 4; j++) {
    const next = tokens[j] as Token;
    if (isMark(next, "/") && j > i) continue;
    const isNamed = next.type === "number" && j > i && Number.isInteger(next.value);
    if (next.type !== "word" && !isNamed) break;
    words.push(next.type === "word" ? next.text : `${next.value}`);
    ends.push(j);
  }
  return { words, ends };
}

/** The pieces of a title in order: quantities, marks, and words with what they tell; words that tell nothing stay words. */
export function tokenise(title: string): Token[] {
  const all = pieces(title);
  const logged = logEntry(all, title);
  if (logged) return logged;
  const tokens = withTimesFirst(withTables(withHours(all, title), title)).filter(
    (t) => t.type !== "word" || !PLACE.test(t.text),
  );
  const said: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const { words, ends } = phraseAt(tokens, i);
    const lone = letter(tokens, i, title);
    const found = words.length > 0 && !lone ? meaningOf(LEXICON, words) : undefined;
    const last = found ? (ends[found.words - 1] as number) : i;
    const slashed = found !== undefined && last - i >= found.words;
    const meaning = slashed && found.meaning !== "walk-run" ? meaningOf(LEXICON, words.slice(0, 1)) : found;
    if (meaning) {
      const until = ends[meaning.words - 1] as number;
      const end = (tokens[until] as Token).end;
      const text = title.slice(token.start, end).trim();
      said.push({ type: "said", ...meaning, text, start: token.start, end });
      i = until + 1;
    } else {
      said.push(lone ?? token);
      i++;
    }
  }
  return withMiles(said, title);
}
