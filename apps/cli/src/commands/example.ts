import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isMisuse } from "../arguments/misuse.ts";
import type { Invocation } from "../arguments/parse-arguments.ts";
import { parseArguments } from "../arguments/parse-arguments.ts";
import type { Outcome } from "../outcome.ts";
import type { Shell } from "../shell.ts";
import { planCommand } from "./plan.ts";

const FOLDER = join(import.meta.dirname, "../../../../scenarios/example");

/** `example`: plans the bundled season by the arguments that stand beside it; flags given here count more. */
export async function exampleCommand({ flags }: Invocation, shell: Shell): Promise<Outcome> {
  const { args } = JSON.parse(await readFile(join(FOLDER, "args.json"), "utf8")) as { args: string[] };
  const bundled = parseArguments(args[0] === "plan" ? args : ["plan", ...args]);
  if (isMisuse(bundled)) throw new Error(`scenarios/example/args.json: ${bundled.misuse}`);
  return planCommand({ ...bundled, flags: new Map([...bundled.flags, ...flags]) }, { ...shell, cwd: FOLDER });
}
