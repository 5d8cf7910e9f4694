import type { Plan } from "@stridelift/core";
import type { Misuse } from "../arguments/misuse.ts";
import { printable } from "../terminal/printable.ts";

const MOST = 20;

/** Problems as lines for standard error: where, what, what to do. Of very many the first twenty. */
export function problemLines(problems: readonly Plan["problems"][number][]): string[] {
  const lines = problems.slice(0, MOST).map(({ code, message, path, hint }) => {
    const where = path && !message.includes(path) ? `${path}: ` : "";
    return printable(`${where}${message}${hint ? ` ${hint}` : ""} (${code})`);
  });
  const more = problems.length - MOST;
  return more > 0 ? [...lines, `… and ${more} more; plan --json lists them all.`] : lines;
}

/** A misuse as lines for standard error, with a mark under the place that is meant. */
export function misuseLines(misuse: Misuse): string[] {
  const lines = [printable(misuse.misuse)];
  const { text, at } = misuse;
  if (text === undefined || at === undefined || printable(text) !== text) return lines;
  return [...lines, `  ${text}`, `  ${" ".repeat(at[0])}${"^".repeat(at[1] - at[0])}`];
}
