import type { CalendarEvent, Problem } from "@stridelift/core";

export const EMPTIED = "source/emptied";
/** With fewer events to come a calendar may lose half of them in the course of a week. */
const FEW = 8;
/** Said so often in a row, hours apart, it is so. */
const BELIEVED_AFTER = 4;

/**
 * Whether a calendar that said much and now says little may have a fault: one that came back empty, or without the greater part of
 * what was to come. Of what lies behind, many calendars forget on purpose.
 */
export function isDoubtful(known: readonly CalendarEvent[], read: readonly CalendarEvent[], today: string): boolean {
  const before = toCome(known, today);
  if (read.length === 0) return before > 0;
  return before >= FEW && toCome(read, today) < before / 2;
}

/** Whether it has said so often enough to be believed, the present time with it. */
export function isBelieved(failures: number, problem: Problem | null): boolean {
  return problem?.code === EMPTIED && failures + 1 >= BELIEVED_AFTER;
}

export function emptied(known: readonly CalendarEvent[], read: readonly CalendarEvent[], today: string): Problem {
  const [before, left] = [toCome(known, today), toCome(read, today)];
  return {
    code: EMPTIED,
    message:
      read.length === 0
        ? `The calendar came back empty, though ${before} events of it were to come.`
        : `The calendar came back with ${left} events to come, where there were ${before}.`,
    hint: "That may be a fault of its server, so your events stay for some hours more. If it is meant so, take it over now.",
  };
}

function toCome(events: readonly CalendarEvent[], today: string): number {
  return events.filter(({ start }) => start.slice(0, "2027-03-01".length) >= today).length;
}
