import type { ProblemLog } from "./problem-log.ts";
import { quote } from "./problem-log.ts";

/** `NAME;PARAM=value:value` after unfolding. Names are upper case; the value is as it stands in the file. */
export interface ContentLine {
  readonly name: string;
  readonly params: ReadonlyMap<string, string>;
  readonly value: string;
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
}

/** A line after unfolding, and where it begins in the file, from 1. */
export interface RawLine {
  readonly text: string;
  readonly line: number;
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)?/;
const FRAME = /^\s*(BEGIN|END)\s*:/i;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/**
 * The content lines of a calendar in file order. Line ends may be CRLF, LF or CR; control characters, blank lines
 * and a byte order mark are passed over; a line that is none costs itself and is told.
 */
export function readLines(text: string, lineLength: number, log: ProblemLog): ContentLine[] {
  const found: ContentLine[] = [];
  for (const raw of unfoldLines(text)) {
    if (raw.text.length > lineLength) {
      log.tell("ics/long-line", raw.line, `A line of ${raw.text.length} characters was left out.`);
      continue;
    }
    const line = parseLine(raw);
    if (line) found.push(line);
    else
      log.tell("ics/bad-line", raw.line, `This line is no calendar line and was left out: ${quote(raw.text.trim())}.`);
  }
  return found;
}

/** Joins folded lines. BEGIN and END are never folded: what seems to continue one, or to be one that continues, stands alone. */
export function unfoldLines(text: string): RawLine[] {
  const lines: { parts: string[]; line: number; frame: boolean }[] = [];
  const physical = text.replace(/^\uFEFF+/, "").split(/\r\n|\n|\r/);
  for (const [i, whole] of physical.entries()) {
    const clean = whole.replace(CONTROL, "").replace(/^\uFEFF+/, "");
    if (clean.trim() === "") continue;
    const last = lines.at(-1);
    const continues = /^[ \t]/.test(clean);
    const frame = FRAME.test(clean);
    if (continues && last && !last.frame) last.parts.push(clean.slice(1));
    else lines.push({ parts: [frame || continues ? clean.trim() : clean], line: i + 1, frame });
  }
  return lines.map(({ parts, line }) => ({ text: parts.join(""), line }));
}

function parseLine({ text, line }: RawLine): ContentLine | undefined {
  const name = NAME.exec(text)?.[0];
  if (!name) return undefined;
  const rest = text.slice(name.length).trimStart();
  const bare = name.slice(name.indexOf(".") + 1).toUpperCase();
  const split = splitValue(rest);
  if (!split) return undefined;
  return { name: bare, params: parseParams(split.params), value: split.value, line };
}

/** Where the value begins: after the first colon outside quotes; without one, after the last semicolon (`DTSTART;20210105`). */
function splitValue(rest: string): { params: string; value: string } | undefined {
  if (rest.startsWith(":")) return { params: "", value: rest.slice(1) };
  if (!rest.startsWith(";")) return undefined;
  let quoted = false;
  for (let i = 1; i < rest.length; i++) {
    if (rest[i] === '"') quoted = !quoted;
    else if (rest[i] === ":" && !quoted) return { params: rest.slice(1, i), value: rest.slice(i + 1) };
  }
  const colon = rest.lastIndexOf(":");
  if (colon > 0) return { params: rest.slice(1, colon), value: rest.slice(colon + 1) };
  const semicolon = rest.lastIndexOf(";");
  const value = rest.slice(semicolon + 1);
  return /^[A-Za-z-]+=/.test(value) ? undefined : { params: rest.slice(1, Math.max(semicolon, 1)), value };
}

function parseParams(text: string): ReadonlyMap<string, string> {
  const params = new Map<string, string>();
  for (const part of text.match(/(?:[^;"]|"[^"]*"?)+/g) ?? []) {
    const equals = part.indexOf("=");
    if (equals > 0) params.set(part.slice(0, equals).trim().toUpperCase(), part.slice(equals + 1).replaceAll('"', ""));
  }
  return params;
}
