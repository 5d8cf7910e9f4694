import { comparePlans } from "@stridelift/core";
import { isMisuse } from "../arguments/misuse.ts";
import type { Invocation } from "../arguments/parse-arguments.ts";
import { readStatements } from "../arguments/statements.ts";
import { done, EXIT, failed, type Outcome } from "../outcome.ts";
import type { Shell } from "../shell.ts";
import { pageOf } from "../terminal/page.ts";
import { printableAll } from "../terminal/printable.ts";
import { wrap } from "../terminal/width.ts";
import { misuseLines, problemLines } from "../view/told.ts";
import { prepare } from "./prepare.ts";

const MARGIN = "  ";

/** `compare`: the plans of two inputs under the same flags, what differs between them and which rule decided (E5). */
export async function compareCommand(invocation: Invocation, shell: Shell): Promise<Outcome> {
  const statements = readStatements(invocation);
  if (isMisuse(statements)) return failed(EXIT.usage, misuseLines(statements));
  const [a = "", b = ""] = invocation.inputs;
  const before = await prepare([a], statements, shell);
  if ("code" in before) return before;
  const after = await prepare([b], statements, shell);
  if ("code" in after) return after;
  const page = pageOf(shell.terminal, !invocation.flags.has("no-color"));
  const { lines, decided, costBefore, costAfter, byRule } = printableAll(comparePlans(before.plan, after.plan));
  const changed = decided === null ? lines : [...lines, decided];
  const said = changed.length > 0 ? changed : ["The two plans are the same."];
  const rules = byRule.map(({ rule, change }) => `${rule} ${change > 0 ? "+" : "−"}${Math.abs(change)}`).join(", ");
  const cost = `Cost ${costBefore} before, ${costAfter} after${rules ? `: ${rules}` : ""}.`;
  const out = [...said, cost].flatMap((text) =>
    wrap(text, page.columns - 2 * MARGIN.length).map((line, i) => `${MARGIN}${i === 0 ? "" : MARGIN}${line}`),
  );
  return done(out.map(page.finish), [
    ...problemLines(before.plan.problems).map((line) => `${a}: ${line}`),
    ...problemLines(after.plan.problems).map((line) => `${b}: ${line}`),
  ]);
}
