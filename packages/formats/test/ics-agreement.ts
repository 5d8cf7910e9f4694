import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { dayOf } from "@stridelift/core";
import { type ReadCalendar, readCalendar } from "../src/index.ts";
import { agrees, readRuleCases } from "./ics/rule-cases.ts";

/*
 * Prints docs/ics-agreement.md from the corpus in STRIDELIFT_CORPUS:
 *   STRIDELIFT_CORPUS=… node packages/formats/test/ics-agreement.ts > docs/ics-agreement.md
 * Figures and file names only.
 */

const WINDOW = { source: "corpus", zone: "Europe/Paris", from: dayOf(1990, 1, 1), to: dayOf(2030, 12, 31) };

/** The calendars of the corpus, `.txt` files that hold one included, by path below `ics/suites`. */
export function calendarFiles(corpus: string): string[] {
  const folder = join(corpus, "ics/suites");
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).sort();
  return files.filter(
    (file) =>
      file.endsWith(".ics") ||
      (file.endsWith(".txt") && /BEGIN:VCALENDAR/.test(readFileSync(join(folder, file), "utf8"))),
  );
}

/** What a file of the corpus reads as, on the clock and in the window of the table. */
export function readFile(corpus: string, file: string): ReadCalendar {
  return readCalendar(readFileSync(join(corpus, "ics/suites", file)), WINDOW);
}

function table(corpus: string): string {
  const cases = readRuleCases(corpus);
  const rows = calendarFiles(corpus).map((file) => {
    const { events, problems } = readFile(corpus, file);
    return `| ${file} | ${events.length} | ${problems.length} |`;
  });
  return [
    "# Calendars of other people's test suites, as they read",
    "",
    `Written by \`packages/formats/test/ics-agreement.ts\`. Recurring events are expanded from 1990 to 2030. ${rows.length} files, none throws.`,
    "",
    `Recurrence rules whose instances a suite states: ${cases.filter(agrees).length} of ${cases.length} agree. The others stand with`,
    "their reasons in `packages/formats/test/ics-disagreements.json`: each is a rule that is told as not understood, of which",
    "the first date is kept; none is expanded to other dates than stated.",
    "",
    "| file | events | problems |",
    "|---|---:|---:|",
    ...rows,
    "",
  ].join("\n");
}

if (import.meta.main) process.stdout.write(table(process.env.STRIDELIFT_CORPUS ?? ""));
