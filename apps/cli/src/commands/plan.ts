import { isMisuse, type Misuse } from "../arguments/misuse.ts";
import type { Invocation } from "../arguments/parse-arguments.ts";
import { readStatements } from "../arguments/statements.ts";
import { isThere } from "../inputs/journal-file.ts";
import { done, EXIT, failed, type Outcome } from "../outcome.ts";
import type { Shell } from "../shell.ts";
import { type Page, pageOf } from "../terminal/page.ts";
import { printableAll } from "../terminal/printable.ts";
import { planView } from "../view/plan-view.ts";
import { misuseLines, problemLines } from "../view/told.ts";
import { findWeek, weekPage } from "../view/week-page.ts";
import { announce, journalToWrite } from "./announce.ts";
import { writeIcs } from "./ics-file.ts";
import { type Prepared, prepare } from "./prepare.ts";
import { explainSession } from "./session-text.ts";

const OUTPUTS = ["json", "ics", "week", "explain"] as const;

/** `plan`: one of the views of the plan, and with `--announce` the journal told of it. */
export async function planCommand(invocation: Invocation, shell: Shell): Promise<Outcome> {
  const { flags, inputs } = invocation;
  const statements = readStatements(invocation);
  const outputs = OUTPUTS.filter((name) => flags.has(name));
  if (isMisuse(statements)) return failed(EXIT.usage, misuseLines(statements));
  if (outputs.length > 1) return failed(EXIT.usage, [`--${outputs[0]} and --${outputs[1]} are two outputs; take one.`]);
  const files = await withJournal(inputs, flags.get("journal")?.[0], shell);
  const prepared = await prepare(files, statements, shell, flags.get("ics")?.[0]);
  if ("code" in prepared) return prepared;
  const journal = flags.has("announce") ? journalToWrite(prepared.gathered, flags.get("journal")?.[0]) : undefined;
  if (isMisuse(journal)) return failed(EXIT.usage, misuseLines(journal));
  const result = await show(prepared, invocation, shell);
  if (isMisuse(result)) return failed(EXIT.usage, misuseLines(result));
  const told = journal === undefined ? [] : [await announce(prepared, statements, journal, shell)];
  return done(result, [...problemLines(prepared.plan.problems), ...told]);
}

/* `--journal FILE` is read as well, where it is there already. */
async function withJournal(
  inputs: readonly string[],
  journal: string | undefined,
  shell: Shell,
): Promise<readonly string[]> {
  if (journal === undefined || inputs.includes(journal)) return inputs;
  return (await isThere(journal, shell)) ? [...inputs, journal] : inputs;
}

async function show(
  { plan }: Prepared,
  { flags, inputs }: Invocation,
  shell: Shell,
): Promise<readonly string[] | Misuse> {
  const page: Page = pageOf(shell.terminal, !flags.has("no-color"));
  if (flags.has("json")) return [JSON.stringify(plan, undefined, 2)];
  const ics = flags.get("ics")?.[0];
  if (ics !== undefined) return writeIcs(plan, ics, inputs, shell);
  const printed = printableAll(plan);
  const session = flags.get("explain")?.[0];
  if (session !== undefined) return explainSession(printed, session, page);
  const wanted = flags.get("week")?.[0];
  if (wanted === undefined) return planView(printed, page).map(page.finish);
  const week = findWeek(printed, wanted);
  if (!week) return { misuse: `--week is 1 to ${plan.weeks.length} or a date in the plan, not "${wanted}".` };
  return weekPage(printed, week, page).map(page.finish);
}
