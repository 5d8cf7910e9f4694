export { type Calendars, namedAsKnown, readForRunner, type SourceCalendar } from "./calendars/read-for-runner.ts";
export { LIMITS, type Limits } from "./ics/read/limits.ts";
export { isReadPartly } from "./ics/read/partly.ts";
export { type ReadCalendar, type ReadOptions, readCalendar } from "./ics/read/read-calendar.ts";
export { type OwnEvent, readOwnSessions } from "./ics/write/own-sessions.ts";
export { type WriteOptions, writeCalendar } from "./ics/write/write-calendar.ts";
export { recognise } from "./recognise.ts";
