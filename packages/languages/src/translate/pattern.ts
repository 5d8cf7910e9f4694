import type { Phrase } from "../phrase.ts";
import { MASK } from "./quoted.ts";

type Kind = "text" | "raw" | "number" | "quoted" | "named";

/** A phrase with places, ready to be matched. */
export interface Pattern {
  /** The form that it is the value for: `dat` of `dat|the long run`; empty: any. */
  readonly form: string;
  /** The words between its places, each on its own: the more letters, the more it says. */
  readonly literal: string;
  readonly places: readonly { readonly name: string; readonly kind: Kind }[];
  readonly translated: readonly TranslatedPart[];
  /** What stands in the places, in their order; undefined where the text is another. */
  readonly match: (text: string) => readonly string[] | undefined;
}

/** A piece of a translation: words, or a place in a form. */
export type TranslatedPart = string | { readonly place: string; readonly form: string };

const PLACE = /(?:“\{(\w+)(:named)?\}”|"\{(\w+)\}"|\{(\w+)(?::(\w+))?\})/;
const FORM = /^(\w+)\|/;
const TAKES: Readonly<Record<Kind, string>> = {
  text: "([^]+?)",
  raw: "([^]+?)",
  number: "([-−+]?\\d[\\d.,]*½?)",
  quoted: `(${MASK})`,
  named: `(${MASK})`,
};

export function hasPlaces(english: string): boolean {
  return PLACE.test(english);
}

/** Between all places of a text: its literals, and what each place is. */
function partsOf(english: string): { literals: string[]; places: { name: string; kind: Kind }[] } {
  const [first = "", ...rest] = english.split(PLACE);
  const literals = [first];
  const places: { name: string; kind: Kind }[] = [];
  for (let at = 0; at < rest.length; at += 6) {
    const [quoted, isNamed, straight, name, kind, literal] = rest.slice(at, at + 6);
    if (quoted !== undefined) places.push({ name: quoted, kind: isNamed ? "named" : "quoted" });
    else if (straight !== undefined) places.push({ name: straight, kind: "quoted" });
    else places.push({ name: name ?? "", kind: (kind as Kind) ?? "text" });
    literals.push(literal ?? "");
  }
  return { literals, places };
}

/** The pattern of a phrase. Its expression is built when a text asks for it first. */
export function patternOf([english, translated]: Phrase): Pattern {
  const form = FORM.exec(english)?.[1] ?? "";
  const { literals, places } = partsOf(english.replace(FORM, ""));
  let expression: RegExp | undefined;
  const build = () => {
    const source = literals.map((literal, i) => {
      const place = places[i];
      return escaped(literal) + (place === undefined ? "" : TAKES[place.kind]);
    });
    return new RegExp(`^${source.join("")}$`, "u");
  };
  return {
    form,
    literal: literals.join("\n"),
    places,
    translated: translatedParts(bare(translated, places)),
    match: (text) => {
      expression ??= build();
      return expression.exec(text)?.slice(1);
    },
  };
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
