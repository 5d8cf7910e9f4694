import { metresOfMiles } from "../units/distance.ts";
import { fold } from "./fold.ts";
import { meaningOf } from "./lexicon.ts";
import { readQuantity } from "./quantity.ts";
import type { Token } from "./token.ts";
import { LEXICON } from "./words/all.ts";

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
      tokens.push({ type: "word", text: word, proper: isCapital(title[from[at] as number]), ...place(at, at + word.length) });
    at += found?.length ?? 1;
  }
  return tokens;
}

/** "2 t" is two hours in Norwegian; "2 T" is a training table's threshold. */
function withHours(tokens: readonly Token[], title: string): Token[] {
  const joined: Token[] = [];
  for (const token of tokens) {
    const before = joined.at(-1);
    if (
      token.type === "word" &&
      title.slice(token.start, token.end) === "t" &&
      before?.type === "number" &&
      before.value <= 6
    ) {
      joined[joined.length - 1] = { type: "duration", minutes: 60 * before.value, start: before.start, end: token.end };
    } else joined.push(token);
  }
  return joined;
}

/** Longest distance that "m" can mean miles for; more are minutes ("20 m easy"), unless the run is called long. */
const SHORT_MILES = 13.2;
const LONG_MILES = 26.3;

/** "3 m run" is three miles: an "m" that is the title's only measure and too short for minutes. */
function withMiles(tokens: readonly Token[], title: string): Token[] {
  const measures = tokens.filter((t) => t.type === "duration" || t.type === "distance" || t.type === "times");
  const only = measures[0];
  if (measures.length !== 1 || only?.type !== "duration") return [...tokens];
  const text = title.slice(only.start, only.end).trim();
  const most = tokens.some((t) => t.type === "said" && t.meaning === "long") ? LONG_MILES : SHORT_MILES;
  if (!/^[\d.\s+-]+m$/i.test(text) || only.minutes > most) return [...tokens];
  const miles: Token = {
    type: "distance",
    metres: metresOfMiles(only.minutes),
    race: false,
    start: only.start,
    end: only.end,
  };
  return tokens.map((t) => (t === only ? miles : t));
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

/** The pieces of a title in order: quantities, marks, and words with what they tell; words that tell nothing stay words. */
export function tokenise(title: string): Token[] {
  const tokens = withHours(pieces(title), title);
  const said: Token[] = [];
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] as Token;
    const words: string[] = [];
    for (let j = i; j < Math.min(i + 4, tokens.length); j++) {
      const next = tokens[j] as Token;
      const isNamed = next.type === "number" && j > i && Number.isInteger(next.value);
      if (next.type !== "word" && !isNamed) break;
      words.push(next.type === "word" ? next.text : `${next.value}`);
    }
    const lone = letter(tokens, i, title);
    const meaning = words.length > 0 && !lone ? meaningOf(LEXICON, words) : undefined;
    if (meaning) {
      const end = (tokens[i + meaning.words - 1] as Token).end;
      const text = title.slice(token.start, end).trim();
      said.push({ type: "said", meaning: meaning.meaning, text, start: token.start, end });
    } else said.push(lone ?? token);
    i += meaning?.words ?? 1;
  }
  return withMiles(said, title);
}
