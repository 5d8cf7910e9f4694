import { type Entry, fold, type RunnerState } from "@stridelift/core";
import type { Statements } from "../arguments/statements.ts";
import { EXIT, failed, type Outcome } from "../outcome.ts";
import type { Shell } from "../shell.ts";
import { problemLines } from "../view/told.ts";
import { gather } from "./gather.ts";

/** A journal that a command reads and adds to. */
export interface OpenJournal {
  readonly file: string;
  /** What the file says. */
  readonly journal: readonly Entry[];
  /** The same with what the machine adds for planning, its zone. */
  readonly entries: readonly Entry[];
  readonly state: RunnerState;
  /** `YYYY-MM-DD`, stated or the machine's in the runner's zone. */
  readonly today: string;
  /** Lines on what of the file could not be read. */
  readonly told: readonly string[];
}

/** Reads the one journal that a command works on; the outcome that says why not, where it cannot be read. */
export async function openJournal(file: string, statements: Statements, shell: Shell): Promise<OpenJournal | Outcome> {
  const { journal, entries, journalFiles, problems, today } = await gather([file], statements, shell);
  const told = problemLines(problems);
  if (journalFiles.length === 0 && !problems.some(({ code }) => code === "file/empty")) {
    const hint = "This needs your journal (.jsonl); stridelift import calendar.ics --journal FILE begins one.";
    return failed(EXIT.input, [...told, hint]);
  }
  return { file, journal, entries, state: fold(entries).state, today, told };
}
