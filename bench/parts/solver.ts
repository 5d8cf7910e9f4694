import { pricesOf } from "../../packages/core/src/placement/price.ts";
import { slotsOf } from "../../packages/core/src/placement/slots.ts";
import { solve } from "../../packages/core/src/placement/solve.ts";
import { measure } from "../measure.ts";
import { placedSeason } from "../placed-season.ts";
import { SIX_RUNS, seasonJournal } from "../season.ts";
import { digits, grouped, type Table } from "../table.ts";

const WEEKS = [8, 26, 52, 104];

/** The solver alone over seasons of growing length, and what comes before it: the slots measured and priced. */
export function solver(): Table {
  const rows = WEEKS.map((weeks) => {
    const { problem, slots, around, book } = placedSeason(seasonJournal(weeks, SIX_RUNS), weeks, 15);
    const days = [slots[0]?.on.day ?? 0, slots.at(-1)?.on.day ?? 0] as const;
    const solved = measure(() => solve(problem));
    const measured = measure(() => slotsOf(around, ...days));
    const priced = measure(() => pricesOf(book, slots));
    return [
      `${weeks} weeks`,
      grouped(slots.length),
      grouped(slots.length * 3),
      digits(solved.median),
      digits(solved.min),
      digits(solved.max),
      digits(solved.median / weeks),
      digits(measured.median),
      digits(priced.median),
    ];
  });
  return {
    title: "The solver",
    about:
      "Six runs a week, free 06:00–20:00, starts every 15 minutes. `solve` finds the least cost, the plan and the regret " +
      "of every choice, forward and back; it takes the same time for each week, however many there are. Milliseconds, warm; " +
      "the goal for 52 weeks is a median of 25.",
    columns: ["season", "slots", "choices", "solve", "min", "max", "a week", "measure slots", "price slots"],
    rows,
  };
}
