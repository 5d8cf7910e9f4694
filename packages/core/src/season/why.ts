import { formatDay } from "../calendar/day.ts";
import type { Grade } from "../evidence/parameter.ts";
import type { Facts, Reason } from "../explain/reason.ts";
import type { Deload } from "./deload.ts";
import type { WeekDose } from "./dose.ts";
import type { SeasonValues } from "./parameters/season-parameters.ts";
import type { SeasonRace } from "./season-race.ts";

/** S1: why the week counts as in season. */
export function whyInSeason(race: SeasonRace, v: SeasonValues["S1"]): Reason {
  const weeks = race.priority === "A" ? v.weeksBeforeA : v.weeksBeforeB;
  return reason("S1", `In season: the ${weeks} weeks before ${nameOf(race)} have begun. How many is our choice.`, {
    ...raceFacts(race),
    weeksBefore: weeks,
  });
}

/** S5: why the week is lighter, and why it is this one. */
export function whyDeload({ nth, planned, runningDropPercent }: Deload): Reason {
  const drop = Math.round(runningDropPercent);
  const which =
    nth === planned
      ? `week ${nth} since the last easy one${drop > 0 ? `, and your running falls by ${drop} % in it` : ""}`
      : `moved to week ${nth} since the last easy one, in which your running falls by ${drop} %`;
  const text = `Deload: ${which}. Coaches use lighter weeks; how often is our choice.`;
  return reason("S5", text, { nth, planned, runningDropPercent: drop }, "D", ["BEL23"]);
}

/** S6: what the week's number of sessions is for, and what decided it. */
export function whyDose({ dose, row, manyHardRuns, older, limited }: WeekDose, daysLeft: number): Reason[] {
  const facts = { ...dose, row, daysLeft };
  const reasons: Reason[] = [];
  if (daysLeft < 7) {
    reasons.push(
      reason("S6", `Your first week has ${daysLeft} of 7 days, and sessions in proportion. Our choice.`, facts),
    );
  } else {
    reasons.push(doseReason(dose.target, row, facts));
  }
  if (limited) reasons.push(reason("S6", "Your own limits set how many sessions a week there are.", facts));
  if (manyHardRuns && dose.target === 1) {
    reasons.push(reason("S6", "Your hard runs of this week lower the target. Our choice.", facts));
  }
  if (older && dose.target > 1) {
    const text =
      "Older adults may need up to two sessions a week to keep muscle size. That it holds from 50 is our choice.";
    reasons.push(reason("A8", text, facts, "B", ["SPI21"]));
  }
  return reasons;
}

function doseReason(target: number, row: WeekDose["row"], facts: Facts): Reason {
  if (row === "raceWeek") {
    return reason("S6", "At most one session in the week of a race, and none is missed. Our choice.", facts);
  }
  if (target === 0)
    return reason("S6", "No session is asked of this week; one is welcome where the limit allows.", facts);
  if (row === "transition") {
    return reason("S6", "Mobility and light movement, as often as you like it up to the limit. Our choice.", facts);
  }
  if (target === 1) {
    const text = "One session a week keeps what you have, as long as the load stays. Not studied in runners.";
    return reason("S6", text, facts, "B", ["SPI21"]);
  }
  const text = `${target === 2 ? "Two" : target === 3 ? "Three" : target} sessions a week build: the dose of most trials.`;
  return reason("S6", text, facts, "A", ["BAL16", "RAT09", "ACSM26"]);
}

/** A race inside a sentence: by its name, which is the runner's and so in quotation marks, else by its priority. */
export function nameOf({ name, priority }: SeasonRace): string {
  return name.trim() === "" ? `your ${priority} race` : `“${name.trim()}”`;
}

export function raceFacts(race: SeasonRace): Facts {
  return { race: race.name, raceDay: formatDay(race.day), priority: race.priority };
}

/** A reason; without grade and sources it is a product choice. */
export function reason(
  rule: string,
  text: string,
  facts: Facts,
  grade: Grade = "D",
  sources: readonly string[] = [],
): Reason {
  return { rule, text, grade, sources, facts };
}

export function countWeeks(weeks: number): string {
  return weeks === 1 ? "1 week" : `${weeks} weeks`;
}
