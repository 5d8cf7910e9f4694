import { append, type Entry } from "@stridelift/core";
import { isMisuse, type Misuse } from "../arguments/misuse.ts";
import { nearest } from "../arguments/nearest.ts";
import type { Invocation } from "../arguments/parse-arguments.ts";
import { readStatements } from "../arguments/statements.ts";
import { appendToJournal } from "../inputs/journal-file.ts";
import { openJournal } from "../inputs/open-journal.ts";
import { done, EXIT, failed, type Outcome } from "../outcome.ts";
import type { Shell } from "../shell.ts";
import { TELLINGS } from "../tellings/all.ts";
import type { Telling, Told } from "../tellings/telling.ts";
import { pageOf } from "../terminal/page.ts";
import { printable } from "../terminal/printable.ts";
import { hang } from "../view/hang.ts";
import { misuseLines } from "../view/told.ts";

const MARGIN = 2;
const WHAT = Object.keys(TELLINGS);

/** `tell`: one fact about the runner into the journal, and a sentence back on what it changes. */
export async function tellCommand(invocation: Invocation, shell: Shell): Promise<Outcome> {
  const { inputs, flags } = invocation;
  const statements = readStatements(invocation);
  if (isMisuse(statements)) return failed(EXIT.usage, misuseLines(statements));
  const found = whatOf(inputs);
  if (isMisuse(found)) return failed(EXIT.usage, misuseLines(found));
  const { telling, file, words } = found;
  const opened = await openJournal(file, statements, shell);
  if ("code" in opened) return opened;
  const told = telling({ date: opened.today, words, flags, journal: opened.journal });
  if (isMisuse(told)) return failed(EXIT.usage, misuseLines(told));
  const entry = entryOf(told, opened.journal, shell);
  await appendToJournal(file, [entry], shell);
  const page = pageOf(shell.terminal, !flags.has("no-color"));
  const lines = [
    ...told.says,
    `Written to ${printable(file)}${told.kind === "undone" ? "" : `; stridelift tell undo ${printable(file)} takes it back`}.`,
  ];
  return done(lines.flatMap((line) => hang("", line, MARGIN, page)).map(page.finish), opened.told);
}

function entryOf({ kind, data }: Told, journal: readonly Entry[], shell: Shell): Entry {
  return append(journal, kind, data as never, { wallMs: shell.now(), device: "cli", by: "runner" });
}

/* `tell feel me.jsonl`; the journal may also stand first. */
function whatOf(inputs: readonly string[]): { telling: Telling; file: string; words: readonly string[] } | Misuse {
  const usage = "stridelift tell <what> <runner.jsonl>";
  const [first, second, ...rest] = inputs;
  const [what, file] =
    second !== undefined && Object.hasOwn(TELLINGS, second) && !Object.hasOwn(TELLINGS, String(first))
      ? [second, first]
      : [first, second];
  const telling = what !== undefined && Object.hasOwn(TELLINGS, what) ? TELLINGS[what] : undefined;
  if (telling && file !== undefined) return { telling, file, words: rest };
  if (telling) return { misuse: `tell ${what} needs your journal: ${usage}` };
  if (what === undefined) return { misuse: `tell needs to know what: ${WHAT.join(", ")}. ${usage}` };
  const meant = nearest(what, WHAT);
  return {
    misuse: `"${what}" is nothing that can be told. ${meant ? `Did you mean "${meant}"?` : `Known are ${WHAT.join(", ")}.`}`,
  };
}
