import { type Found, findNamed, type Named, namesText } from "../names/find-named.ts";
import { isMisuse, type Misuse, misuseAt } from "./misuse.ts";

/** A name of a list as it stands in the whole text. */
export interface Place {
  readonly text: string;
  readonly from: number;
  readonly length: number;
}

/** The parts of a comma list with their places, without the spaces around them. */
export function partsOf(text: string): Place[] {
  let at = 0;
  return text.split(",").map((part) => {
    const from = at + (part.length - part.trimStart().length);
    at += part.length + 1;
    return { text, from, length: part.trim().length };
  });
}

/** The one thing that stands at a place; a misuse that points there where there is none, or more than one. */
export function nameAt<T extends Named>(place: Place, all: readonly T[], kind: string, hint: string): T | Misuse {
  const { text, from, length } = place;
  const word = text.slice(from, from + length);
  const wrong = (misuse: string) => misuseAt(misuse, text, from, length);
  if (word === "") return wrong(`A name is missing here. ${hint}`);
  const found: Found<T> | undefined = findNamed(word, all);
  if (!found) return wrong(`"${word}" is no ${kind} known here. ${hint}`);
  if ("several" in found) return wrong(`"${word}" may be several: ${namesText(found.several)}.`);
  return found.mistyped ? wrong(`"${word}" is no ${kind} known here. Did you mean ${found.one.id}?`) : found.one;
}

/** The things of a comma list, each once, in the order given. */
export function parseNames<T extends Named>(text: string, all: readonly T[], kind: string, hint: string): T[] | Misuse {
  const named = new Set<T>();
  for (const place of partsOf(text)) {
    const found = nameAt(place, all, kind, hint);
    if (isMisuse(found)) return found;
    named.add(found);
  }
  return [...named];
}
