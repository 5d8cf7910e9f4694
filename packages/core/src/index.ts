export { type Day, dateOf, dayOf, formatDay, mondayOf, parseDay, type Weekday, weekdayOf } from "./calendar/day.ts";
export {
  civilOf,
  formatClock,
  formatInstant,
  type Instant,
  instantOf,
  type MinuteOfDay,
  offsetAt,
  parseInstant,
  type Zone,
  zoneBetween,
  zoneName,
} from "./calendar/zone.ts";
export { runDropped, runMoved } from "./change-run.ts";
export { type AuditedClaim, audit, type Standing } from "./evidence/audit.ts";
export {
  benefitStatement,
  durabilityStatement,
  type Estimate,
  economyGain,
  parameters as benefitParameters,
  speedFactor,
  timeChange,
  weightStatement,
} from "./evidence/benefit.ts";
export { gradeWords } from "./evidence/grades.ts";
export { GRADES, type Grade, type Parameter } from "./evidence/parameter.ts";
export type { Source } from "./evidence/source.ts";
export { sourceOf, sources } from "./evidence/sources/index.ts";
export type { Statement } from "./evidence/statement.ts";
export { announcementOf } from "./explain/announcement.ts";
export { comparePlans, type PlanComparison } from "./explain/compare.ts";
export { type NextTime, nextTime } from "./explain/next-time.ts";
export type { Facts, Reason } from "./explain/reason.ts";
export {
  amountText,
  askedText,
  drillText,
  loadKindOf,
  restText,
  type SetAmount,
  setsText,
  unknownLoadText,
} from "./explain/set-words.ts";
export type { SlotRegrets, SlotWhy } from "./explain/slot-regrets.ts";
export { append, lastClock, type Stamp } from "./journal/append.ts";
export { parseClock, receive, tick } from "./journal/clock.ts";
export { doneAnew } from "./journal/done-anew.ts";
export * from "./journal/entry.ts";
export { fold } from "./journal/fold.ts";
export { canonicalText, entryId, importId } from "./journal/id.ts";
export { type Covered, importEvents, importRecordings } from "./journal/import.ts";
export { journalIn } from "./journal/journal-in.ts";
export { inJournalOrder, mergeJournals } from "./journal/merge.ts";
export { readJournal, writeJournal } from "./journal/text.ts";
export * from "./journal/training.ts";
export { withoutLog } from "./journal/without-log.ts";
export { AREA_STATES, AREAS, type Area, type AreaState } from "./library/area.ts";
export type { Drill } from "./library/drill.ts";
export { DRILLS, drillOf } from "./library/drills.ts";
export { EQUIPMENT, type Equipment, type LoadKind } from "./library/equipment.ts";
export type { Exercise } from "./library/exercise.ts";
export { EXERCISES, exerciseOf } from "./library/exercises.ts";
export { PATTERNS, type Pattern } from "./library/pattern.ts";
export { type LiftHistory, type LiftPoint, liftHistory } from "./lift-history.ts";
export { outline } from "./outline.ts";
export type { PlanOptions } from "./placed-season.ts";
export { plan } from "./plan.ts";
export { PHASES, type Phase, type Plan, type PlannedSession, planSchema } from "./plan-schema.ts";
export type { Problem } from "./problem.ts";
export { loadAfterFirstSet } from "./progression/after-first-set.ts";
export { nextDown, nextUp } from "./progression/owned.ts";
export { type LoadedBar, platesFor } from "./progression/plates.ts";
export { type Effort, type LoadTotals, loadTotals, sessionLoad, workTotals } from "./progression/session-load.ts";
export { type RegretOptions, type Regrets, regrets } from "./regrets.ts";
export { type ScreenHistory, screenHistories, standingFlags } from "./screen-history.ts";
export { sessionsOf } from "./sessions-of.ts";
export { sketch } from "./sketch.ts";
export { swappedIn } from "./swapped-in.ts";
export { MILE_M, metresOfKm, metresOfMiles } from "./units/distance.ts";
export { kgOfPounds } from "./units/mass.ts";
export { AREA_WORDS } from "./warmup/area-words.ts";
export { flagWhy } from "./warmup/drill-why.ts";
export type { Flag } from "./warmup/flag.ts";
export { flagsOf } from "./warmup/flags.ts";
export type { Screen } from "./warmup/screen.ts";
export { SCREENS_BY_ID } from "./warmup/screens.ts";
export { screensDue } from "./warmup/screens-due.ts";
export { type WeekTotals, weekTotals } from "./week-totals.ts";
