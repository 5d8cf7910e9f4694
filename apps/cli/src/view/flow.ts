import { cellsOf } from "../terminal/width.ts";

/** Entries in lines of at most `width` columns, `between` them what parts them; none is broken. */
export function flow(entries: readonly string[], between: string, width: number): string[] {
  const lines: string[] = [];
  for (const entry of entries) {
    const last = lines.at(-1);
    const longer = last === undefined ? entry : last + between + entry;
    if (last === undefined || cellsOf(longer) > width) lines.push(entry);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
