import { mondayOf } from "../../../calendar/day.ts";
import { choice } from "../../../evidence/parameter.ts";
import type { Facts } from "../../../explain/reason.ts";
import { nearRace } from "../../../season/near-race.ts";
import { inRaceOrder } from "../../../season/season-race.ts";
import { nameOf } from "../../../season/why.ts";
import type { Limit } from "../../limit.ts";
import type { DayContext } from "../context.ts";
import { limitRule } from "../limit-rule.ts";
import { counted, listed } from "../words.ts";

/**
 * S7: what a race takes from the sessions before it: sets by the week, then heavy work, then jumps; L3: no more load in its
 * week. When each begins stands with the season.
 */
export const raceAhead = limitRule({
  id: "race-ahead",
  law: "S7",
  parameters: {
    maxSets: choice(2, "sets", [1, 3], "Sets of an exercise at most, once heavy work has ended before a race."),
    maxReps: choice(3, "reps", [2, 5], "Reps of a set at most, once heavy work has ended before a race."),
    minPercent: choice(70, "%", [60, 75], "Load at least, once heavy work has ended before a race."),
    maxPercent: choice(79, "%", [70, 79], "Load at most, once heavy work has ended: under what counts as heavy."),
    minRir: choice(4, "reps", [3, 6], "Reps in reserve at least, once heavy work has ended before a race."),
  },
  takes: (context, p) => {
    const { day, seasonValues, races } = context;
    const { setsCutPercent: setsCut, jumps } = nearRace(races, day, seasonValues.S7);
    const ahead = nearRace(upcoming(context), day, seasonValues.S7);
    const heavyOver = ahead.session !== "any";
    const raceWeek = races.some((race) => mondayOf(race.day) === mondayOf(day));
    if (setsCut === 0 && jumps && !heavyOver && !raceWeek) return null;
    return {
      limit: {
        ...(setsCut > 0 ? { lowerSetsCutPercent: setsCut, upperSetsCutPercent: setsCut } : {}),
        ...(heavyOver ? { ...onLegs(p), nothingNew: true } : {}),
        ...(jumps ? {} : { noJumps: true }),
        ...(raceWeek ? { holdLoad: true } : {}),
      },
      facts: { ...namedRace(context), setsCut, heavyOver, jumps, raceWeek, ...(heavyOver ? p : {}) },
    };
  },
  sentence: (facts) => `${whenWords(facts)}: ${listed(takenWords(facts))}.`,
});

/** Heavy is what squat, hinge and lunge can be. */
function onLegs(p: Record<"maxSets" | "maxReps" | "minPercent" | "maxPercent" | "minRir", number>): Partial<Limit> {
  return {
    legMaxSets: p.maxSets,
    legMaxReps: p.maxReps,
    legMinRir: p.minRir,
    legMinPercent: p.minPercent,
    legMaxPercent: p.maxPercent,
  };
}

function upcoming({ races, day }: DayContext): DayContext["races"] {
  return races.filter((race) => race.day >= day);
}

/** The next race, else the one that the week has behind it. */
function namedRace(context: DayContext): Facts {
  const race = inRaceOrder(upcoming(context))[0] ?? inRaceOrder(context.races).at(-1);
  return race === undefined ? {} : { race: nameOf(race), daysTo: race.day - context.day };
}

function whenWords({ race, daysTo }: Facts): string {
  const days = Number(daysTo);
  if (days === 0) return `On the day of ${race}`;
  return `${counted(Math.abs(days), "day")} ${days > 0 ? "before" : "after"} ${race}`;
}

function takenWords({ setsCut, heavyOver, jumps, raceWeek, maxSets, maxReps, minPercent, maxPercent, minRir }: Facts) {
  return [
    ...(setsCut === 0 ? [] : [`${setsCut} % fewer sets`]),
    ...(heavyOver
      ? [
          `squat, hinge and lunge at most ${maxSets} × ${maxReps} at ${minPercent}–${maxPercent} % with ${minRir} reps in reserve`,
          "nothing new",
        ]
      : []),
    ...(jumps ? [] : ["no jumps"]),
    ...(raceWeek ? ["no more load than before"] : []),
  ];
}
