import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { calendarOf } from "./calendar.ts";
import { journalOf } from "./journal.ts";
import type { Scenario } from "./scenario.ts";

/** The files that the diaries of a scenario make, by name; what was written by hand is not among them. */
export async function inputsOf({ folder }: Scenario): Promise<Map<string, string>> {
  const made = new Map<string, string>();
  for (const file of (await readdir(folder)).filter((name) => name.endsWith(".diary"))) {
    const diary = await readFile(join(folder, file), "utf8");
    made.set(`${basename(file, ".diary")}.ics`, calendarOf(diary));
    const journal = journalOf(diary);
    if (journal !== undefined) made.set("runner.jsonl", journal);
  }
  return made;
}
