// Run by `inFreshProcess`: `fresh-plan.ts <season> <plans>` plans and says what it took.
import { plan } from "@stridelift/core";
import type { Fresh, SeasonName } from "./fresh.ts";
import { ONE_WINDOW, type Runner, SIX_RUNS, seasonJournal, TODAY, TWO_HARD_RUNS_A_DAY } from "./season.ts";

const runners: Readonly<Record<SeasonName, Runner>> = {
  "six-runs": SIX_RUNS,
  "one-window": ONE_WINDOW,
  "two-hard-runs-a-day": TWO_HARD_RUNS_A_DAY,
};

const [season, plans] = process.argv.slice(2) as [SeasonName, string];
const journal = seasonJournal(52, runners[season]);
let firstMs = 0;
for (let i = 0; i < Number(plans); i++) {
  const began = performance.now();
  plan(journal, TODAY, { weeks: 52 });
  if (i === 0) firstMs = performance.now() - began;
}
const MB = 2 ** 20;
const fresh: Fresh = {
  firstMs,
  peakMb: (process.resourceUsage().maxRSS * 1024) / MB,
  heapMb: process.memoryUsage().heapUsed / MB,
};
process.stdout.write(JSON.stringify(fresh));
