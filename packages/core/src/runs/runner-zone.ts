import { type Day, parseDay } from "../calendar/day.ts";
import { type Zone, zoneBetween } from "../calendar/zone.ts";
import type { RunnerState } from "../journal/entry.ts";

/** The longest horizon and some more. */
const DAYS_AHEAD = 160 * 7;

/** The runner’s zone over every day that the journal names and the plan can reach from `today`. */
export function runnerZone(
  state: Pick<RunnerState, "events" | "recordings" | "done" | "busy" | "races" | "runChanges" | "usualWeeks">,
  name: string,
  today: Day,
): Zone {
  const starts = [...state.events, ...state.recordings, ...state.done, ...state.busy].map(({ start }) => start);
  let [first, last] = [today, today];
  const moved = state.runChanges.flatMap(({ start }) => start ?? []);
  const dates = [...state.races.map(({ date }) => date), ...state.usualWeeks.map(({ since }) => since)];
  for (const text of [...starts, ...moved, ...dates]) {
    const day = parseDay(text.slice(0, 10)) ?? today;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return zoneBetween(name, first, last + DAYS_AHEAD);
}
