/** A text whose quotations are one character each, so that nothing matches inside of what a user wrote. */
export interface Masked {
  readonly text: string;
  /** What the characters stand for, without its marks. */
  readonly kept: readonly string[];
}

/** First of the private characters that stand for a quotation; one that a text holds already is kept like one. */
const FIRST = 0xe000;
const QUOTATION = /“((?:[^“”]|“[^“”]*”)*)”|([\ue000-\uf8ff])/g;

/** One character of a mask, in a pattern. */
export const MASK = "[\\ue000-\\uf8ff]";

export function mask(text: string): Masked {
  const kept: string[] = [];
  const masked = text.replaceAll(QUOTATION, (whole: string, inner: string | undefined) => {
    kept.push(inner === undefined ? whole : `“${inner}”`);
    return String.fromCharCode(FIRST + kept.length - 1);
  });
  return { text: masked, kept };
}

/** The text with its quotations again, in the marks of a language. */
export function unmask(text: string, kept: readonly string[], [open, close]: readonly [string, string]): string {
  return text.replaceAll(/[\ue000-\uf8ff]/g, (at) => {
    const was = kept[at.charCodeAt(0) - FIRST];
    if (was === undefined) return at;
    return was.startsWith("“") && was.length > 1 ? `${open}${was.slice(1, -1)}${close}` : was;
  });
}
