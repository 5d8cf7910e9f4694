/** A text whose quotations are one character each, so that nothing matches inside of what a user wrote. */
export interface Masked {
  readonly text: string;
  /** What the characters stand for, with its marks; one that a text holds already is kept like a quotation. */
  readonly kept: readonly string[];
}

const FIRST = 0xe000;
/** From here on a quotation whose words the book is asked for. */
const FIRST_NAMED = 0xf000;
const QUOTATION = /“((?:[^“”]|“[^“”]*”)*)”|"[^"]*"|[\ue000-\uf8ff]/g;

/** One character of a mask, in a pattern. */
export const MASK = "[\\ue000-\\uefff]";

export function mask(text: string): Masked {
  const kept: string[] = [];
  const masked = text.replaceAll(QUOTATION, (quotation) => {
    kept.push(quotation);
    return String.fromCharCode(FIRST + kept.length - 1);
  });
  return { text: masked, kept };
}

/** The same mark, for a quotation that is no user’s but a name of ours. */
export function named(mark: string): string {
  return String.fromCharCode(mark.charCodeAt(0) - FIRST + FIRST_NAMED);
}

/** The text with its quotations again, in the marks of a language; `nameOf` translates names of ours. */
export function unmask(
  text: string,
  kept: readonly string[],
  [open, close]: readonly [string, string],
  nameOf: (name: string) => string,
): string {
  return text.replaceAll(/[\ue000-\uf8ff]/g, (at) => {
    const code = at.charCodeAt(0);
    const was = kept[code < FIRST_NAMED ? code - FIRST : code - FIRST_NAMED] ?? at;
    if (was.length < 2) return was;
    const inner = was.slice(1, -1);
    return `${open}${code < FIRST_NAMED ? inner : nameOf(inner)}${close}`;
  });
}
