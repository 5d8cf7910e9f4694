import type { Plan, PlannedSession } from "@stridelift/core";
import { dateOf, dayNumber, mondayBefore } from "./clock.ts";

/** The clock on the runner’s wall, as the beginning of an ISO text: `2027-03-01T18:00`. */
export function wallClock(wallMs: number, zone: string): string {
  const format = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  return format.format(new Date(wallMs)).replace(" ", "T");
}

/** The session that is next: the first that is planned and not over. */
export function comingSession({ sessions }: Plan, clock: string): PlannedSession | null {
  return sessions.find(({ status, end }) => status === "planned" && end.slice(0, 16) > clock) ?? null;
}

/** A session of today whose time is over, while nothing is noted of today. */
export function unnotedToday({ sessions, today }: Plan, clock: string): PlannedSession | null {
  const ofToday = sessions.filter(({ start }) => dateOf(start) === today);
  if (ofToday.some(({ status }) => status !== "planned")) return null;
  return ofToday.find(({ end }) => end.slice(0, 16) <= clock) ?? null;
}

/** The race that the season is for, and the whole weeks to it: of those ahead the first of the highest priority. */
export function coveredRace({ races, today }: Plan): { name: string; weeks: number } | null {
  const ahead = races.filter(({ date }) => date >= today);
  const race = ["A", "B", "C"].flatMap((priority) => ahead.filter((each) => each.priority === priority))[0];
  if (race === undefined) return null;
  return { name: race.name, weeks: (dayNumber(mondayBefore(race.date)) - dayNumber(mondayBefore(today))) / 7 };
}

/** What keeps every session away until the runner says otherwise: an answer to the health questions, an illness, a warning sign. */
export function stopOf({ problems }: Plan): Plan["problems"][number] | null {
  const stops = ["sign/stopped", "health/stopped", "health/no-adult", "illness/not-clear"];
  return problems.find(({ code }) => stops.includes(code)) ?? null;
}

/** The week of its phase: the first is 1. */
export function weekInPhase(
  { season }: Plan,
  monday: string,
): { phase: Plan["season"][number]; n: number; of: number } | null {
  const phase = season.find(({ from, to }) => from <= monday && monday <= to);
  if (phase === undefined) return null;
  const weeks = (from: string, to: string) => Math.floor((dayNumber(to) - dayNumber(from)) / 7) + 1;
  return { phase, n: weeks(phase.from, monday), of: weeks(phase.from, dateOf(phase.to)) };
}
