import type { Phrase } from "../phrase.ts";
import { cutsOf } from "./lists.ts";
import type { Pattern } from "./pattern.ts";
import { type PhraseBook, phraseBook } from "./phrase-book.ts";
import { mask, named, unmask } from "./quoted.ts";
import { sentencesOf } from "./sentences.ts";

/** What a book needs beside its phrases. */
export interface Spoken {
  readonly phrases: readonly Phrase[];
  /** Marks of a quotation. */
  readonly quotes: readonly [open: string, close: string];
}

export interface Translator {
  /** The text in the language; a sentence that the book does not have stays English. */
  readonly say: (text: string) => string;
  /** The parts of a text that the book does not have; empty: it is complete. */
  readonly untranslated: (text: string) => readonly string[];
}

interface Said {
  readonly text: string;
  readonly missing: readonly string[];
}

interface Reader {
  readonly book: PhraseBook;
  /** A raw place may go on into the next sentence. */
  readonly wide: boolean;
  /** What was found for a text of a form. */
  readonly known: Map<string, Said>;
}

/** The form of a value that stands as a sentence of its own. */
const SENTENCE = "sentence";

/** Texts remembered at most; then it begins anew. */
const REMEMBERED = 8_000;

/** Speaks a language: `more` are phrases of an app's own, which count before those of the language. */
export function translator({ phrases, quotes }: Spoken, more: readonly Phrase[] = []): Translator {
  const book = phraseBook([...more, ...phrases]);
  const readers = [false, true].map((wide) => ({ book, wide, known: new Map<string, Said>() }));
  const whole = new Map<string, Said>();
  const said = (text: string) => remembered(whole, text, () => textSaid(readers, text, quotes));
  return { say: (text) => said(text).text, untranslated: (text) => said(text).missing };
}

function remembered(known: Map<string, Said>, key: string, find: () => Said): Said {
  const before = known.get(key);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const found = find();
  known.set(key, found);
  return found;
}

function textSaid(readers: readonly Reader[], text: string, quotes: Spoken["quotes"]): Said {
  const exact = (name: string) => readers[0]?.book.exact.get(name);
  const known = exact(text);
  if (known !== undefined) return complete(known);
  const { text: masked, kept } = mask(text);
  const lines = masked.split("\n").map((line) => lineSaid(readers, line));
  const { text: said, missing } = joined(lines, "\n");
  return {
    text: said === masked ? text : unmask(said, kept, quotes, (name) => exact(name) ?? name),
    missing: missing.map((part) => unmask(part, kept, ["“", "”"], (name) => name)),
  };
}

/** A line as a whole, else sentence by sentence; what leads it, as the mark of a list, stays. */
function lineSaid(readers: readonly Reader[], line: string): Said {
  const lead = /^(?:\s+|- )*/.exec(line)?.[0] ?? "";
  const sentences = sentencesOf(line.slice(lead.length));
  let best: Said | undefined;
  for (const reader of readers) {
    const said = sentencesSaid(reader, sentences);
    if (best === undefined || said.missing.length < best.missing.length) best = said;
    if (best.missing.length === 0) break;
  }
  return joined([complete(lead), best ?? complete("")], "");
}

/** The sentences, several in one where they are one phrase: so that the least is missing, and the parts are small. */
function sentencesSaid(reader: Reader, sentences: readonly string[]): Said {
  const best: { missing: number; parts: readonly Said[] }[] = [];
  for (let at = sentences.length - 1; at >= 0; at--) {
    for (let to = at + 1; to <= sentences.length; to++) {
      const part = sentenceSaid(reader, sentences.slice(at, to).join(" "));
      const rest = best[to] ?? { missing: 0, parts: [] };
      const missing = part.missing.length * (to - at) + rest.missing;
      const known = best[at];
      if (known === undefined || missing < known.missing) best[at] = { missing, parts: [part, ...rest.parts] };
      if (best[at]?.missing === rest.missing) break;
    }
  }
  return joined(best[0]?.parts ?? [], " ");
}

/** As a text of its own: it begins as large as the English does. */
function sentenceSaid(reader: Reader, text: string): Said {
  const said = valueSaid(reader, text, "");
  return /^\p{Lu}/u.test(text) ? { ...said, text: capital(said.text) } : said;
}

/** A text, or what stands in a place: figures stay, the rest is looked up, as a whole and then as a list. */
function valueSaid(reader: Reader, text: string, form: string): Said {
  return remembered(reader.known, `${form}|${text}`, () => {
    const whole = wholeSaid(reader, text, form);
    if (whole?.missing.length === 0) return whole;
    return listSaid(reader, text, form) ?? whole ?? { text, missing: [text] };
  });
}

/** The text as a list of which every item is known; undefined where it is none. */
function listSaid(reader: Reader, text: string, form: string): Said | undefined {
  for (const { head, joint, tail } of cutsOf(text)) {
    const first = wholeSaid(reader, head, form);
    if (first?.missing.length !== 0) continue;
    const rest = valueSaid(reader, tail, form);
    if (rest.missing.length === 0) return joined([first, rest], reader.book.exact.get(joint) ?? joint);
  }
  return undefined;
}

/** The text by one phrase; undefined where none is for it. Of phrases that match, the first without a rest is taken. */
function wholeSaid(reader: Reader, text: string, form: string): Said | undefined {
  if (!/\p{L}/u.test(text) || FIGURE.test(text)) return complete(text);
  let partly: Said | undefined;
  for (const candidate of spellings(text)) {
    for (const said of form === "" ? [""] : [form, ""]) {
      const found = phraseSaid(reader, candidate, said);
      if (found?.missing.length === 0) return complete(asWritten(found.text, candidate, text));
      partly ??= found;
    }
  }
  return partly;
}

function phraseSaid(reader: Reader, text: string, form: string): Said | undefined {
  const exact = reader.book.exact.get(form === "" ? text : `${form}|${text}`);
  if (exact !== undefined) return complete(exact);
  let partly: Said | undefined;
  for (const pattern of reader.book.patternsFor(text, form)) {
    const values = pattern.match(text, reader.wide);
    if (values === undefined) continue;
    const filled = fill(reader, pattern, values);
    if (filled.missing.length === 0) return filled;
    partly ??= filled;
  }
  return partly;
}

/** Figures and measures that every language writes with the same letters; `localise` gives them their shape. */
const FIGURE = /^(?:[\d\s.,:×x%+−–/()-]|kg|km|mi|lb|cm|mm|min|[smh])+$/;

/** A text as it stands, then with its first letter in the other case: a sentence may stand within another. */
function spellings(text: string): string[] {
  const first = text.charAt(0);
  const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
  return first === other ? [text] : [text, other + text.slice(1)];
}

/** A text that begins with a capital has a translation that does; the reverse is for the language to say. */
function asWritten(translated: string, candidate: string, text: string): string {
  return candidate === text || /^\p{Ll}/u.test(text) ? translated : capital(translated);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function fill(reader: Reader, { places, translated }: Pattern, values: readonly string[]): Said {
  const parts = translated.map((part) => {
    if (typeof part === "string") return complete(part);
    const at = places.findIndex(({ name }) => name === part.place);
    const value = values[at] ?? "";
    const kind = places[at]?.kind;
    if (kind === "named") return complete(named(value));
    if (kind !== "text" && kind !== "word") return complete(value);
    const said = valueSaid(reader, value, part.form === SENTENCE ? "" : part.form);
    return part.form === SENTENCE ? { ...said, text: capital(said.text) } : said;
  });
  return joined(parts, "");
}

function complete(text: string): Said {
  return { text, missing: [] };
}

function joined(parts: readonly Said[], between: string): Said {
  return { text: parts.map(({ text }) => text).join(between), missing: parts.flatMap(({ missing }) => missing) };
}
