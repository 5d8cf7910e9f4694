import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** The seasons that a process of its own can plan, and what it says of itself afterwards. */
export type SeasonName = "six-runs" | "one-window" | "two-hard-runs-a-day";

export interface Fresh {
  /** The first plan of the process. */
  readonly firstMs: number;
  /** Peak of the whole process and used heap, in megabytes of 2^20 bytes. */
  readonly peakMb: number;
  readonly heapMb: number;
}

/** Plans a season so many times (0: only loads the planner) in a process that has done nothing else. */
export function inFreshProcess(season: SeasonName, plans: number): Fresh {
  const script = join(import.meta.dirname, "fresh-plan.ts");
  const child = spawnSync(process.execPath, [script, season, String(plans)], { encoding: "utf8" });
  if (child.status !== 0)
    throw new Error(`planning ${season} in a fresh process ended with ${child.status}: ${child.stderr}`);
  return JSON.parse(child.stdout) as Fresh;
}
