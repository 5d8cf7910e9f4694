import type { Phrase } from "../phrase.ts";
import { MASK } from "./quoted.ts";
import { NEXT_SENTENCE } from "./sentences.ts";

type Kind = "text" | "word" | "raw" | "number" | "quoted" | "named";

interface Place {
  readonly name: string;
  readonly kind: Kind;
}

/** A phrase with places, ready to be matched. */
export interface Pattern {
  /** The form that it is the value for: `dat` of `dat|the long run`; empty: any. */
  readonly form: string;
  /** The words between its places, each on its own: the more letters, the more it says. */
  readonly literals: readonly string[];
  readonly places: readonly Place[];
  readonly translated: readonly TranslatedPart[];
  /**
   * What stands in the places, in their order; undefined where the text is another. A place is within a sentence; where
   * `isWide` a raw one may go on into the next, as a name with a full stop does.
   */
  readonly match: (text: string, isWide: boolean) => readonly string[] | undefined;
}

/** A piece of a translation: words, or a place in a form. */
export type TranslatedPart = string | { readonly place: string; readonly form: string };

const PLACE = /(?:“\{(\w+)(:named)?\}”|"\{(\w+)\}"|\{(\w+)(?::(\w+))?\})/;
const FORM = /^(\w+)\|/;
const WITHIN = `((?:(?!${NEXT_SENTENCE})[^])+?)`;
const TAKES: Readonly<Record<Kind, string>> = {
  text: WITHIN,
  word: "([^\\s.,;:]+)",
  raw: WITHIN,
  number: "([-−+]?\\d[\\d.,]*½?)",
  quoted: `(${MASK})`,
  named: `(${MASK})`,
};

export function hasPlaces(english: string): boolean {
  return PLACE.test(english);
}

/** Between all places of a text: its literals, and what each place is. */
function partsOf(english: string): { literals: string[]; places: Place[] } {
  const [first = "", ...rest] = english.split(PLACE);
  const literals = [first];
  const places: Place[] = [];
  for (let at = 0; at < rest.length; at += 6) {
    const [quoted, isNamed, straight, name, kind, literal] = rest.slice(at, at + 6);
    if (quoted !== undefined) places.push({ name: quoted, kind: isNamed ? "named" : "quoted" });
    else if (straight !== undefined) places.push({ name: straight, kind: "quoted" });
    else places.push({ name: name ?? "", kind: (kind as Kind) ?? "text" });
    literals.push(literal ?? "");
  }
  return { literals, places };
}

/** The pattern of a phrase. Its expressions are built when a text asks for them first. */
export function patternOf([english, translated]: Phrase): Pattern {
  const form = FORM.exec(english)?.[1] ?? "";
  const { literals, places } = partsOf(english.replace(FORM, ""));
  const [head = "", last = ""] = [literals[0], literals.at(-1)];
  const [narrow, wide] = [false, true].map((isWide) => lazily(() => expressionOf(literals, places, isWide)));
  return {
    form,
    literals,
    places,
    translated: translatedParts(bare(translated, places)),
    match: (text, isWide) => {
      if (!text.startsWith(head) || !text.endsWith(last) || !inOrder(literals, text)) return undefined;
      return (isWide ? wide : narrow)?.().exec(text)?.slice(1);
    },
  };
}

/** Whether a text has all literals, one behind the other: cheaper than an expression, and most texts end here. */
function inOrder(literals: readonly string[], text: string): boolean {
  let from = 0;
  for (const literal of literals) {
    const at = text.indexOf(literal, from);
    if (at < 0) return false;
    from = at + literal.length;
  }
  return true;
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** Where `isWide`, what is raw goes on into the next sentence, and a title may have quotation marks of its own. */
const WIDE: Readonly<Partial<Record<Kind, string>>> = { raw: "([^]+?)", quoted: `(${MASK}(?:[^]*?${MASK})?)` };

function expressionOf(literals: readonly string[], places: readonly Place[], isWide: boolean): RegExp {
  const takes = isWide ? { ...TAKES, ...WIDE } : TAKES;
  const source = literals.map((literal, i) => {
    const kind = places[i]?.kind;
    return escaped(literal) + (kind === undefined ? "" : takes[kind]);
  });
  return new RegExp(`^${source.join("")}$`);
}

/** A quotation brings its own marks: those that a translation has around the place go. */
function bare(translated: string, places: Pattern["places"]): string {
  return places
    .filter(({ kind }) => kind === "quoted" || kind === "named")
    .reduce(
      (text, { name }) => text.replaceAll(new RegExp(`[“”„"«»]\\{${name}\\}[“”„"«»]`, "g"), `{${name}}`),
      translated,
    );
}

function translatedParts(translated: string): TranslatedPart[] {
  const pieces = translated.split(/\{(\w+)(?::(\w+))?\}/);
  const parts: TranslatedPart[] = [];
  for (let at = 0; at < pieces.length; at += 3) {
    const [words, place, form] = pieces.slice(at, at + 3);
    if (words) parts.push(words);
    if (place !== undefined) parts.push({ place, form: form ?? "" });
  }
  return parts;
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
