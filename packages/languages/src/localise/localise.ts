import type { Language } from "../language.ts";
import { type DateForm, localiseDates } from "./dates.ts";
import { localiseMeasures, type MeasureForm } from "./measures.ts";

/** How a runner reads dates, clock times, measures and numbers. */
export interface Form extends DateForm, MeasureForm {
  readonly language: Pick<Language, "dates" | "decimal" | "quotes">;
  /** Names of the runner’s own that stand without quotation marks, as those of races: they stay as they are. */
  readonly keep?: readonly string[];
}

/** A text that is translated already, in the runner's form. What stands in quotation marks is a user's and stays. */
export function localise(text: string, form: Form): string {
  const { dates, decimal, quotes } = form.language;
  const change = (piece: string) => {
    const measured = localiseMeasures(piece, form);
    const numbered = decimal === "." ? measured : measured.replaceAll(DECIMAL, `$1${decimal}$2`);
    return localiseDates(numbered, dates, form);
  };
  const names = (form.keep ?? []).filter((name) => /\d/.test(name));
  return outsideOf(quotes, text, (piece) => aroundNames(names, piece, change));
}

function aroundNames(names: readonly string[], text: string, change: (piece: string) => string): string {
  const [name, ...others] = names;
  if (name === undefined) return change(text);
  return text
    .split(name)
    .map((piece) => aroundNames(others, piece, change))
    .join(name);
}

/** A number with a decimal point, not a version or a date of points. */
const DECIMAL = /(?<![\d.])(\d+)\.(\d+)(?!\.?\d)/g;

function outsideOf([open, close]: readonly [string, string], text: string, change: (piece: string) => string): string {
  let done = "";
  let from = 0;
  while (from < text.length) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : closing(text, start, open, close);
    if (end < 0) break;
    done += change(text.slice(from, start)) + text.slice(start, end);
    from = end;
  }
  return done + change(text.slice(from));
}

/** Behind the mark that closes the one at `start`; a quotation may hold another. */
function closing(text: string, start: number, open: string, close: string): number {
  let depth = 1;
  for (let at = start + open.length; at < text.length; at++) {
    if (text.startsWith(close, at)) depth--;
    else if (text.startsWith(open, at)) depth++;
    if (depth === 0) return at + close.length;
  }
  return -1;
}
