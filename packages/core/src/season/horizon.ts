import { type Day, mondayOf } from "../calendar/day.ts";
import { type SeasonValues, seasonDefaults } from "./parameters/season-parameters.ts";
import type { SeasonRace } from "./season-race.ts";
import { raceLength } from "./season-race.ts";

/** Weeks that are planned without a race where the calendar ends sooner, and the most that are planned at all. */
const LEAST_WEEKS = 12;
const MOST_WEEKS = 156;

/**
 * The Monday of the last week to plan: so many `weeks` from today’s if they are given; else to the end of what follows the
 * last declared race ahead; else over the calendar’s span, at least twelve weeks.
 */
export function lastMondayOf(
  today: Day,
  weeks: number | undefined,
  declared: readonly SeasonRace[],
  lastRunDay: Day | undefined,
  v: SeasonValues = seasonDefaults,
): Day {
  const first = mondayOf(today);
  const within = (monday: Day) => Math.max(first, Math.min(monday, first + 7 * (MOST_WEEKS - 1)));
  if (weeks !== undefined) return within(first + 7 * (weeks - 1));
  const ahead = declared.filter((race) => race.day >= today);
  if (ahead.length > 0) return within(Math.max(...ahead.map((race) => mondayOf(race.day) + 7 * weeksAfter(race, v))));
  return within(Math.max(first + 7 * (LEAST_WEEKS - 1), mondayOf(lastRunDay ?? today)));
}

/** Weeks of transition after a race: an A race has them, by its length (S2). */
function weeksAfter(race: SeasonRace, v: SeasonValues): number {
  if (race.priority !== "A") return 0;
  const length = raceLength(race, v.S7);
  return length === "ultra" ? v.S2.transitionUltra : length === "marathon" ? v.S2.transitionMarathon : v.S2.transition;
}
