import { stripVTControlCharacters } from "node:util";

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });
const WIDE_SCRIPT =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{17000}-\u{18aff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/u;
const EMOJI = /^\p{Emoji_Presentation}|\ufe0f/u;
const NO_CELL = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]+$/u;

function cellsOfGrapheme(grapheme: string): number {
  if (NO_CELL.test(grapheme)) return 0;
  return EMOJI.test(grapheme) || WIDE_SCRIPT.test(grapheme) ? 2 : 1;
}

/** The terminal columns that a text takes: emoji and East Asian letters two, combining marks and colour codes none. */
export function cellsOf(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let cells = 0;
  for (const { segment } of graphemes.segment(stripVTControlCharacters(text))) cells += cellsOfGrapheme(segment);
  return cells;
}

/** At most `cells` columns of a text without colour codes; what is cut ends in `ellipsis`, never inside a letter or emoji. */
export function truncate(text: string, cells: number, ellipsis: string): string {
  if (cellsOf(text) <= cells) return text;
  const room = cells - cellsOf(ellipsis);
  if (room <= 0) return "";
  let kept = "";
  let used = 0;
  for (const { segment } of graphemes.segment(text)) {
    used += cellsOfGrapheme(segment);
    if (used > room) break;
    kept += segment;
  }
  return kept.trimEnd() + ellipsis;
}

/** Spaces after a text up to `cells` columns; a longer text stays as it is. */
export function padEnd(text: string, cells: number): string {
  return text + " ".repeat(Math.max(0, cells - cellsOf(text)));
}

/** Spaces before a text up to `cells` columns; a longer text stays as it is. */
export function padStart(text: string, cells: number): string {
  return " ".repeat(Math.max(0, cells - cellsOf(text))) + text;
}

/** Breaks a text at spaces into lines of at most `cells` columns; a word longer than a line is broken. */
export function wrap(text: string, cells: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ").flatMap((each) => pieces(each, cells))) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (cellsOf(longer) <= cells) {
      line = longer;
    } else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines;
}

function pieces(word: string, cells: number): string[] {
  const parts: string[] = [];
  let rest = word;
  while (cellsOf(rest) > cells) {
    const head =
      truncate(rest, cells, "") || (graphemes.segment(rest)[Symbol.iterator]().next().value?.segment ?? rest);
    parts.push(head);
    rest = rest.slice(head.length);
  }
  return [...parts, rest];
}
