import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Plan } from "@stridelift/core";
import { recognise, writeCalendar } from "@stridelift/formats";
import type { Misuse } from "../arguments/misuse.ts";
import { replaceFile } from "../inputs/journal-file.ts";
import { STDIN } from "../inputs/read-bytes.ts";
import type { Shell } from "../shell.ts";
import { count } from "../view/words.ts";

/**
 * Writes the sessions as a calendar over what FILE held before, so that taking it again updates. `-` is standard output.
 * A file that is one of the inputs, or no calendar, is left alone.
 */
export async function writeIcs(
  plan: Plan,
  file: string,
  inputs: readonly string[],
  shell: Shell,
): Promise<readonly string[] | Misuse> {
  const stamp = new Date(shell.now()).toISOString().replace(/[-:]|\.\d+/g, "");
  if (file === STDIN) return [writeCalendar(plan, { stamp }).trimEnd()];
  const path = resolve(shell.cwd, file);
  if (inputs.some((input) => resolve(shell.cwd, input) === path)) {
    return { misuse: `--ics ${file} is one of the inputs; name another file for the sessions.` };
  }
  const before = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (before && before.length > 0 && recognise(file, before) !== "calendar") {
    return { misuse: `--ics ${file}: this file is there and is no calendar; it is left as it is.` };
  }
  const previous = before?.toString("utf8");
  const text = writeCalendar(plan, { stamp, ...(previous === undefined ? {} : { previous }) });
  if (text !== previous) await replaceFile(path, text);
  const shown = plan.sessions.filter(({ status }) => status !== "missed").length;
  if (previous === undefined)
    return [`${count(shown, "session")} written to ${file}. Take it into your calendar, and again after each update.`];
  return [
    text === previous
      ? `${file} is up to date: ${count(shown, "session")}.`
      : `${file} updated: ${count(shown, "session")}.`,
  ];
}
