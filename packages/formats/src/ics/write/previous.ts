import { unfoldLines } from "../read/lines.ts";

/** A component of a file as it stands there, without its nesting being judged. */
export interface Block {
  /** Upper case: VEVENT, VTIMEZONE … */
  readonly kind: string;
  /** The lines of the file, folded as they are. */
  readonly raw: readonly string[];
  /** The same unfolded, BEGIN and END included. */
  readonly lines: readonly string[];
}

/** A calendar file in pieces that can be put together again. */
export interface Pieces {
  /** Unfolded lines of the calendar itself; what is no line of a calendar is left out. */
  readonly properties: readonly string[];
  readonly blocks: readonly Block[];
}

/** The pieces of a calendar. Tolerant: a component without its END ends where the next begins, or with the file. */
export function takeApart(text: string): Pieces {
  const properties: string[] = [];
  const blocks: Block[] = [];
  let open: { kind: string; raw: string[] } | undefined;
  const close = (end?: string) => {
    if (open) blocks.push(blockOf(open.kind, [...open.raw, end ?? `END:${open.kind}`]));
    open = undefined;
  };
  for (const line of text.replace(/^\uFEFF/, "").split(/\r\n|\n|\r/)) {
    const begins = kindOf(line, "BEGIN");
    const ends = kindOf(line, "END");
    if (line.trim() === "" || begins === "VCALENDAR") continue;
    if (ends === "VCALENDAR") close();
    else if (open && ends === open.kind) close(line);
    else if (open && begins !== "VEVENT") open.raw.push(line);
    else if (begins) {
      close();
      open = { kind: begins, raw: [line] };
    } else properties.push(line);
  }
  close();
  const unfolded = unfoldLines(properties.join("\n")).map((line) => line.text);
  return { properties: unfolded.filter((line) => /^[A-Za-z0-9-]+[;:]/.test(line)), blocks };
}

function blockOf(kind: string, raw: readonly string[]): Block {
  return { kind, raw, lines: unfoldLines(raw.join("\n")).map((line) => line.text) };
}

function kindOf(line: string, frame: "BEGIN" | "END"): string | undefined {
  const found = /^(BEGIN|END):([A-Za-z0-9-]+)\s*$/i.exec(line);
  return found?.[1]?.toUpperCase() === frame ? found[2]?.toUpperCase() : undefined;
}

/** The value of the first line of a name; undefined where there is none. */
export function textAfter(lines: readonly string[], name: string): string | undefined {
  const line = lines.find((text) => nameOf(text) === name);
  return line?.slice(line.indexOf(":") + 1).trim();
}

/** The name before the first `;` or `:`, upper case. */
export function nameOf(line: string): string {
  return (/^[^;:]*/.exec(line)?.[0] ?? "").toUpperCase();
}
