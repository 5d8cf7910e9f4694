import { asciiOf } from "./ascii.ts";
import { colourInk, type Ink, plainInk } from "./ink.ts";
import { asciiMarks, type Marks, unicodeMarks } from "./marks.ts";

/** What a view is printed on. */
export interface Page {
  /** Columns to fill, 40–120. */
  readonly columns: number;
  readonly ink: Ink;
  readonly marks: Marks;
  /** The last step of every printed line. */
  readonly finish: (line: string) => string;
}

/** What is known of the terminal. */
export interface Terminal {
  readonly isTTY: boolean;
  readonly columns: number | undefined;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly windows: boolean;
}

const MIN_COLUMNS = 40;
const MAX_COLUMNS = 120;
const USUAL_COLUMNS = 80;

/** The page of a terminal. `wantsColour` false: the runner said `--no-color`. */
export function pageOf(terminal: Terminal, wantsColour: boolean): Page {
  const { env } = terminal;
  const columns = terminal.columns ?? (Number.parseInt(env.COLUMNS ?? "", 10) || USUAL_COLUMNS);
  const unicode = knowsUnicode(terminal);
  return {
    columns: Math.min(MAX_COLUMNS, Math.max(MIN_COLUMNS, columns)),
    ink:
      wantsColour && knowsColour(terminal)
        ? colourInk(/256|truecolor|24bit/.test(`${env.TERM}${env.COLORTERM}`))
        : plainInk,
    marks: unicode ? unicodeMarks : asciiMarks,
    finish: unicode ? (line) => line.trimEnd() : (line) => asciiOf(line.trimEnd()),
  };
}

function knowsColour({ env, isTTY }: Terminal): boolean {
  if (env.NO_COLOR) return false;
  if (env.FORCE_COLOR && env.FORCE_COLOR !== "0") return true;
  return isTTY && env.TERM !== "dumb";
}

/* A terminal that states no character set is taken to be a modern one. */
function knowsUnicode({ env, windows }: Terminal): boolean {
  const locale = env.LC_ALL || env.LC_CTYPE || env.LANG;
  if (!locale) return env.TERM !== "linux";
  return windows || /utf-?8/i.test(locale);
}
