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

/** Weeks and minutes between starts, by the number of choices that they give. */
const SIZES = [
  { weeks: 8, gridMin: 15 },
  { weeks: 52, gridMin: 60 },
  { weeks: 16, gridMin: 15 },
  { weeks: 20, gridMin: 15 },
  { weeks: 26, gridMin: 15 },
];

/** The same instances proven by an independent solver of mixed-integer programs, until one is too large for it. */
export async function againstHighs(): Promise<Table> {
  const highs = await loadSolver();
  const rows: string[][] = [];
  for (const size of SIZES) {
    const { row, proven } = compared(highs, size);
    rows.push(row);
    if (!proven) break;
  }
  return {
    title: "Against an independent solver",
    about:
      "The season above as a mixed-integer program, written from the law and not from the planner's code (`test/oracle`), solved by " +
      "HiGHS: one thread, as WebAssembly, in a minute and 2 GB at most, until it proves no more. Its time is that of reading and " +
      "solving the program, not of writing it. Both must find the same cost, or the bench ends with an error. Choices are those " +
      "that no hard rule forbids. Milliseconds; ours is the warm median.",
    columns: ["season", "choices", "least cost", "HiGHS", "ours", "times as fast"],
    rows,
  };
}

function compared(highs: Highs, { weeks, gridMin }: (typeof SIZES)[number]): { row: string[]; proven: boolean } {
  const journal = seasonJournal(weeks, SIX_RUNS);
  const { problem, solution } = placedSeason(journal, weeks, gridMin);
  const choices = choicesOf(plan(journal, TODAY, { weeks, gridMin }), {}, gridMin);
  const ours = measure(() => solve(problem)).median;
  const proof = proven(() => milpOptimum(highs, choices));
  if (proof !== undefined && proof.cost !== solution.cost)
    throw new Error(`${weeks} weeks cost ${solution.cost} by the planner and ${proof.cost} by HiGHS`);
  const row = [
    `${weeks} weeks, every ${gridMin} minutes`,
    grouped(choices.candidates.length),
    grouped(solution.cost),
    proof === undefined ? "not proven" : digits(proof.ms),
    digits(ours),
    proof === undefined ? "" : grouped(Math.round(proof.ms / ours)),
  ];
  return { row, proven: proof !== undefined };
}

/** The proof, undefined where time or memory was not enough. */
function proven<T>(prove: () => T): T | undefined {
  try {
    return prove();
  } catch (error) {
    if (error instanceof Error && /time limit|aborted/i.test(error.message)) return undefined;
    throw error;
  }
}
