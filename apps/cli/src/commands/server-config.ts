import { join } from "node:path";
import { type Config, readConfig, toldProblem } from "@stridelift/server";
import { EXIT, failed, type Outcome } from "../outcome.ts";
import type { Shell } from "../shell.ts";
import { problemLines } from "../view/told.ts";

/** The app as it is built beside the command line. */
export const APP = join(import.meta.dirname, "../../../web/dist");

/** Settings that say where the server keeps what it keeps. */
const PLACES: ReadonlySet<string | undefined> = new Set([
  "DATABASE_URL",
  "DATABASE_URL_FILE",
  "STRIDELIFT_DATA",
  "STRIDELIFT_SECRET_FILE",
]);

/** Does one thing with what the server keeps, as the environment says where; what cannot be done is told. */
export async function withConfig(shell: Shell, work: (config: Config) => Promise<Outcome>): Promise<Outcome> {
  const { config, problems } = readConfig(shell.terminal.env, APP);
  const inTheWay = problems.filter(({ path }) => PLACES.has(path));
  if (inTheWay.length > 0) return failed(EXIT.usage, problemLines(inTheWay));
  try {
    return await work(config);
  } catch (error) {
    const problem = toldProblem(error);
    if (problem === undefined) throw error;
    return failed(EXIT.input, problemLines([problem]));
  }
}
