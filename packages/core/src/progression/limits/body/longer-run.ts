import { weekdayOf } from "../../../calendar/day.ts";
import { choice } from "../../../evidence/parameter.ts";
import { runFacts, runWords } from "../../../rules/words.ts";
import type { Run } from "../../../runs/run.ts";
import { limitRule } from "../limit-rule.ts";
import { counted } from "../words.ts";

const parameters = {
  overPercent: {
    value: 10,
    unit: "%",
    range: [0, 30],
    grade: "C",
    sources: ["FRA25"],
    reading: "Above so much more than the longest run of 30 days, runners were hurt more often.",
  },
  days: {
    value: 30,
    unit: "days",
    range: [14, 60],
    grade: "C",
    sources: ["FRA25"],
    reading: "Days before a run whose longest run it is measured by.",
  },
  hours: choice(72, "h", [24, 120], "Hours from such a run on in which lifting gives way."),
  fewerSets: choice(1, "sets", [1, 2], "Sets less of each lower-body lift in that time."),
  knownDays: choice(7, "days", [1, 28], "Days that running must be known for before a run can be called long for it."),
} as const;

/** A6: a single run far over the longest of the month. The run is the risk; lifting gives way to it. */
export const longerRun = limitRule({
  id: "longer-run",
  law: "A6",
  parameters,
  takes: ({ runs, day }, p) => {
    const days = p.hours / 24;
    const lately = runs.filter((run) => run.day <= day && day - run.day <= days + p.days);
    const known = (run: Run) => runs.some((other) => run.day - other.day >= p.knownDays);
    const found = lately
      .filter((run) => day - run.day <= days && known(run))
      .map((run) => ({ run, over: overPercentOf(run, lately, p.days) }))
      .filter(({ over }) => over > p.overPercent)
      .sort((a, b) => b.over - a.over || b.run.start - a.run.start)[0];
    if (found === undefined) return null;
    const { run, over } = found;
    return {
      limit: { lowerSetsFewer: p.fewerSets, noJumps: true, holdLoad: true },
      facts: {
        ...runFacts(run, weekdayOf(run.day)),
        over: Math.round(over),
        days: p.days,
        hours: p.hours,
        fewerSets: p.fewerSets,
      },
    };
  },
  sentence: (facts) =>
    `${runWords(facts)} is ${facts.over} % longer than any run of the ${facts.days} days before it, and that is where the risk lies: for ${facts.hours} hours ${counted(facts.fewerSets, "set")} less of each lift for the legs, no jumps, no more load.`,
});

/** By how much a run is longer than the longest of so many days before its own, in %; 0 where that cannot be told. */
function overPercentOf(run: Run, runs: readonly Run[], days: number): number {
  if (run.distanceM === null && run.assumedLength) return 0;
  const before = runs.filter((other) => other.day < run.day && run.day - other.day <= days);
  const inMetres = [run, ...before].every((one) => one.distanceM !== null);
  const lengthOf = (one: Run) => (inMetres ? (one.distanceM as number) : one.end - one.start);
  const longest = Math.max(0, ...before.map(lengthOf));
  return longest > 0 ? ((lengthOf(run) - longest) * 100) / longest : 0;
}
