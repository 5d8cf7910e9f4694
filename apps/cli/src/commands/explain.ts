import { isMisuse } from "../arguments/misuse.ts";
import type { Invocation } from "../arguments/parse-arguments.ts";
import { readStatements } from "../arguments/statements.ts";
import { done, EXIT, failed, type Outcome } from "../outcome.ts";
import type { Shell } from "../shell.ts";
import { pageOf } from "../terminal/page.ts";
import { printableAll } from "../terminal/printable.ts";
import { claimsView } from "../view/claims.ts";
import { seasonWhy } from "../view/season-why.ts";
import { misuseLines, problemLines } from "../view/told.ts";
import { prepare } from "./prepare.ts";
import { explainSession } from "./session-text.ts";

/** `explain`: why the season, or one session, is as it is; or what was checked of common claims. */
export async function explainCommand(invocation: Invocation, shell: Shell): Promise<Outcome> {
  const { flags, inputs } = invocation;
  const page = pageOf(shell.terminal, !flags.has("no-color"));
  if (flags.has("claims")) return done(claimsView(page).map(page.finish));
  if (inputs.length === 0) {
    return failed(EXIT.usage, ["explain needs a calendar or journal, or --claims for what we checked."]);
  }
  const statements = readStatements(invocation);
  if (isMisuse(statements)) return failed(EXIT.usage, misuseLines(statements));
  const prepared = await prepare(inputs, statements, shell);
  if ("code" in prepared) return prepared;
  const plan = printableAll(prepared.plan);
  const session = flags.get("session")?.[0];
  const lines = session === undefined ? seasonWhy(plan, page).map(page.finish) : explainSession(plan, session, page);
  if (isMisuse(lines)) return failed(EXIT.usage, misuseLines(lines));
  return done(lines, problemLines(plan.problems));
}
