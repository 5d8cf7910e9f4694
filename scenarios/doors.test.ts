import type { Plan, PlannedSession } from "@stridelift/core";
import { outline, plan, sessionsOf } from "@stridelift/core";
import { describe, expect, it } from "vitest";
import { isMisuse } from "../apps/cli/src/arguments/misuse.ts";
import { parseArguments } from "../apps/cli/src/arguments/parse-arguments.ts";
import { readStatements } from "../apps/cli/src/arguments/statements.ts";
import { gather } from "../apps/cli/src/inputs/gather.ts";
import { processShell } from "../apps/cli/src/shell.ts";
import { allScenarios, type Scenario } from "./scenario.ts";

/** The journal of a scenario, as the command line makes it of the scenario's inputs. */
async function journalOf({ args, folder }: Scenario) {
  const invocation = parseArguments(args);
  if (isMisuse(invocation)) throw new Error(invocation.misuse);
  const statements = readStatements(invocation);
  if (isMisuse(statements)) throw new Error(statements.misuse);
  const files = [...invocation.inputs, ...(invocation.flags.get("journal") ?? [])];
  const { entries, today } = await gather(files, statements, { ...processShell(), cwd: folder, zone: "UTC" });
  return { entries, today, options: statements.weeks === undefined ? {} : { weeks: statements.weeks } };
}

const length = ({ start, end }: PlannedSession) => (Date.parse(end) - Date.parse(start)) / 60_000;

function emptied({ sessions, ...rest }: Plan): Plan {
  return {
    ...rest,
    sessions: sessions.map((session) => {
      if (session.status !== "planned" || session.start.slice(0, 10) < rest.today) return session;
      const { why: _, ...kept } = session;
      return { ...kept, warmup: [], blocks: [], minutes: length(session) };
    }),
  };
}

describe.each(await allScenarios())("$name", (scenario) => {
  it("J3 the outline is the plan with its sessions empty, and the sessions of four weeks are those of the plan", async () => {
    const { entries, today, options } = await journalOf(scenario);
    const whole = plan(entries, today, options);
    expect(outline(entries, today, options)).toEqual(emptied(whole));
    const [from, to] = [whole.weeks[1]?.monday ?? today, whole.weeks[5]?.monday ?? today];
    const some = whole.sessions.filter(({ start }) => start.slice(0, 10) >= from && start.slice(0, 10) <= to);
    expect(sessionsOf(entries, today, { from, to }, options)).toEqual(some);
  });
});
