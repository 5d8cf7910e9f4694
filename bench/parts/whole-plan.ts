import { type Entry, plan } from "@stridelift/core";
import { inFreshProcess, type SeasonName } from "../fresh.ts";
import { measure, timesOf } from "../measure.ts";
import { afterMovedRun, ONE_WINDOW, SIX_RUNS, seasonJournal, TODAY, TWO_HARD_RUNS_A_DAY } from "../season.ts";
import { digits, type Table } from "../table.ts";

const WEEKS = { weeks: 52 };
const FRESH_PROCESSES = 3;

/** A journal in, the whole plan out, reasons, alternatives and suggestions with it. */
export function wholePlan(): Table {
  const usual = seasonJournal(52, SIX_RUNS);
  return {
    title: "The whole plan",
    about:
      "`plan()` of 52 weeks: the journal folded, titles read, season, slots, placement, reasons, alternatives, and for each week that " +
      "falls short why and what would mend it. Cold is the first plan of a process, the median of three processes; the others are " +
      "warm. Milliseconds; the goal for six runs is a warm median of 150, contents of the sessions included.",
    columns: ["season", "weeks short", "cold", "warm", "min", "max"],
    rows: [
      row("six runs, free 06:00–20:00", usual, "six-runs"),
      row("the same, shown, then a run moved", afterMovedRun(usual, plan(usual, TODAY, WEEKS))),
      row("six runs, free Saturday 16:00–18:00", seasonJournal(52, ONE_WINDOW), "one-window"),
      row("two hard runs a day, free 06:00–20:00", seasonJournal(52, TWO_HARD_RUNS_A_DAY), "two-hard-runs-a-day"),
    ],
  };
}

function row(name: string, journal: readonly Entry[], fresh?: SeasonName): string[] {
  const short = plan(journal, TODAY, WEEKS).weeks.filter((week) => week.shortfalls.length > 0).length;
  const warm = measure(() => plan(journal, TODAY, WEEKS));
  const cold = fresh === undefined ? "" : digits(coldMs(fresh));
  return [name, String(short), cold, digits(warm.median), digits(warm.min), digits(warm.max)];
}

function coldMs(season: SeasonName): number {
  return timesOf(Array.from({ length: FRESH_PROCESSES }, () => inFreshProcess(season, 1).firstMs)).median;
}
