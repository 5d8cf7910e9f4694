import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import { askSource } from "./ask-source.ts";
import { noSource, sourceRow } from "./rows.ts";
import type { World } from "./world.ts";

/** By hand a source is asked no more often than this: its server is not ours. */
const APART_MS = 60_000;

/** Asks a source at the runner’s word. `believe`: what it says counts, even if it suddenly says next to nothing. */
export async function askNow(
  ports: Ports,
  world: World,
  { runner, source }: { readonly runner: string; readonly source: string },
  believe: boolean,
): Promise<void> {
  const row = await sourceRow(ports, runner, source);
  if (row === undefined) throw noSource();
  const leftMs = (row.asked_ms ?? 0) + APART_MS - ports.now();
  // To believe is an answer to what was just found, and comes soon after it.
  if (leftMs > 0 && !believe) throw tooOften(Math.ceil(leftMs / 1000));
  if ((await askSource(ports, world, { runner, source }, { believe })) === null) throw noSource();
}

function tooOften(seconds: number): ProblemError {
  const message = "This calendar was asked for just now.";
  const problem = { code: "source/too-often", message, hint: `Try again in ${seconds} seconds.` };
  return new ProblemError(429, problem, seconds);
}
