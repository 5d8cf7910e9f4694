import type { ReadCalendar } from "./read-calendar.ts";

/** Problems that may have cost a whole event; the others cost a part of one. */
const COSTS_EVENTS: ReadonlySet<string> = new Set([
  "ics/too-large",
  "ics/bad-line",
  "ics/long-line",
  "ics/nesting",
  "ics/no-start",
  "ics/two-starts",
  "ics/bad-rule",
  "ics/too-many",
  "ics/out-of-range",
  "ics/more-problems",
]);

/** Whether a calendar may hold more than was read: then what it does not say may still be so, and nothing is gone for that. */
export function isReadPartly({ events, problems }: Pick<ReadCalendar, "events" | "problems">): boolean {
  return events.length === 0 || problems.some(({ code }) => COSTS_EVENTS.has(code));
}
