import { cellsOf } from "./width.ts";

const PLAIN: Readonly<Record<string, string>> = {
  "–": "-",
  "—": "-",
  "−": "-",
  "·": "-",
  "•": "-",
  "…": ".",
  "→": ">",
  "×": "x",
  "≥": ">",
  "≤": "<",
  "“": '"',
  "”": '"',
  "„": '"',
  "‘": "'",
  "’": "'",
  ß: "s",
  ø: "o",
  Ø: "O",
  æ: "a",
  å: "a",
  "\u00a0": " ",
};
const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** A text for terminals that know ASCII alone: accents dropped, other letters a question mark, every column kept in place. */
export function asciiOf(text: string): string {
  let plain = "";
  for (const { segment } of graphemes.segment(text)) plain += asciiOfGrapheme(segment);
  return plain;
}

function asciiOfGrapheme(grapheme: string): string {
  if (/^\p{ASCII}+$/u.test(grapheme)) return grapheme;
  const known = PLAIN[grapheme];
  if (known !== undefined) return known;
  const base = grapheme.normalize("NFKD").replace(/\p{Mn}/gu, "");
  return /^[\x20-\x7e]$/.test(base) ? base : "?".repeat(cellsOf(grapheme));
}
