import { plan } from "@stridelift/core";
import type { Highs } from "highs";
import { solve } from "../../packages/core/src/placement/solve.ts";
import { choicesOf } from "../../test/oracle/choices.ts";
import { milpOptimum } from "../../test/oracle/milp.ts";
import { loadSolver } from "../../test/oracle/solver.ts";
import { measure } from "../measure.ts";
import { placedSeason } from "../placed-season.ts";
import { SIX_RUNS, seasonJournal, TODAY } from "../season.ts";
import { digits, grouped, type Table } from "../table.ts";

/** Sizes to try on the planner's own grid, each about twice the one before. */
const WEEKS = [2, 4, 8, 16, 26, 52];
const GRID_MIN = 15;

/** The same instances proven by an independent solver of mixed-integer programs, until it needs more than a minute. */
export async function againstHighs(): Promise<Table> {
  const highs = await loadSolver();
  const rows: string[][] = [];
  for (const weeks of WEEKS) {
    const { row, proven } = compared(highs, weeks);
    rows.push(row);
    if (!proven) break;
  }
  return {
    title: "Against an independent solver",
    about:
      "The season above as a mixed-integer program, written from the law and not from the planner's code (`test/oracle`), solved by " +
      "HiGHS (one thread, as WebAssembly) within a minute; its time is that of reading and solving the program, not of writing " +
      "it. Both must find the same cost, or the bench ends with an error. Choices are those that no hard rule forbids. Milliseconds; ours is the median of 25.",
    columns: ["season", "choices", "least cost", "HiGHS", "ours", "times as fast"],
    rows,
  };
}

function compared(highs: Highs, weeks: number): { row: string[]; proven: boolean } {
  const journal = seasonJournal(weeks, SIX_RUNS);
  const { problem, solution } = placedSeason(journal, weeks, GRID_MIN);
  const choices = choicesOf(plan(journal, TODAY, { weeks, gridMin: GRID_MIN }), {}, GRID_MIN);
  const ours = measure(() => solve(problem)).median;
  const head = [`${weeks} weeks`, grouped(choices.candidates.length), grouped(solution.cost)];
  const proof = provenIn(() => milpOptimum(highs, choices));
  if (proof === undefined)
    return { row: [...head, "> 60 000", digits(ours), `> ${grouped(Math.round(60_000 / ours))}`], proven: false };
  if (proof.cost !== solution.cost)
    throw new Error(`${weeks} weeks cost ${solution.cost} by the planner and ${proof.cost} by HiGHS`);
  return { row: [...head, digits(proof.ms), digits(ours), grouped(Math.round(proof.ms / ours))], proven: true };
}

/** The proof, undefined where the minute was not enough. */
function provenIn<T>(proving: () => T): T | undefined {
  try {
    return proving();
  } catch (error) {
    if (error instanceof Error && /time limit/i.test(error.message)) return undefined;
    throw error;
  }
}
