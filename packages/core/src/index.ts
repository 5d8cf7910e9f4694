export { append, lastClock, type Stamp } from "./journal/append.ts";
export { parseClock, receive, tick } from "./journal/clock.ts";
export * from "./journal/entry.ts";
export { fold } from "./journal/fold.ts";
export { canonicalText, entryId, importId } from "./journal/id.ts";
export { type Covered, importEvents, importRecordings } from "./journal/import.ts";
export { inJournalOrder, mergeJournals } from "./journal/merge.ts";
export { readJournal, writeJournal } from "./journal/text.ts";
export { titleKey } from "./journal/title-key.ts";
export { type Day, type Weekday, dateOf, dayOf, formatDay, mondayOf, parseDay, weekdayOf } from "./calendar/day.ts";
export {
  type Instant,
  type MinuteOfDay,
  type Zone,
  civilOf,
  formatClock,
  formatInstant,
  instantOf,
  offsetAt,
  parseInstant,
  zoneBetween,
  zoneName,
} from "./calendar/zone.ts";
export type { Problem } from "./problem.ts";
export { PHASES, type Phase, type Plan, type PlannedSession, planSchema } from "./plan-schema.ts";
export { MILE_M, metresOfKm, metresOfMiles } from "./units/distance.ts";
