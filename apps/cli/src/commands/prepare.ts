import { type Plan, plan } from "@stridelift/core";
import type { Statements } from "../arguments/statements.ts";
import { type Gathered, gather } from "../inputs/gather.ts";
import { toldInCalendar } from "../inputs/told-in-calendar.ts";
import { EXIT, failed, type Outcome } from "../outcome.ts";
import type { Shell } from "../shell.ts";
import { problemLines } from "../view/told.ts";

export interface Prepared {
  readonly plan: Plan;
  readonly gathered: Gathered;
}

/**
 * Reads the inputs and plans them; `told` is a calendar of ours that may have told of past sessions. Where nothing of the
 * inputs could be read, the outcome that says so.
 */
export async function prepare(
  files: readonly string[],
  statements: Statements,
  shell: Shell,
  told?: string,
): Promise<Prepared | Outcome> {
  const gathered = await gather(files, statements, shell);
  if (gathered.isEmpty) {
    return failed(EXIT.input, [...problemLines(gathered.problems), "Nothing could be read, so there is no plan."]);
  }
  const { weeks } = statements;
  const past = told === undefined ? [] : await toldInCalendar(told, gathered, shell);
  const made = plan([...gathered.entries, ...past], gathered.today, weeks === undefined ? {} : { weeks });
  const { assumed } = made.inputs;
  const withZone = gathered.zoneAssumed && !assumed.includes("zone") ? [...assumed, "zone"] : assumed;
  return {
    gathered,
    plan: {
      ...made,
      inputs: { ...made.inputs, assumed: withZone },
      problems: [...gathered.problems, ...made.problems],
    },
  };
}
