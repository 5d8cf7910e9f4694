import { randomBytes } from "node:crypto";
import { append, type Entry, importEvents, type Stamp } from "@stridelift/core";
import type { Calendars, SourceCalendar } from "@stridelift/formats";

/**
 * The entries by which a journal comes to say what a calendar says (J4), and the runner’s zone where none was known and the calendar
 * names one. `isWhole`: what it does not say is gone, even if it is empty.
 */
export function newsOf(
  { covered, zone, zoneIsNew }: Calendars,
  calendar: SourceCalendar,
  journal: readonly Entry[],
  nowMs: number,
  isWhole: boolean,
): Entry[] {
  const { source, events, problems } = calendar;
  const stamp = newStamp(nowMs);
  const partly = calendar.partly && !(isWhole && problems.length === 0);
  const imported = importEvents(journal, source, events, stamp, { ...covered, partly });
  if (imported.length === 0 || !zoneIsNew || calendar.zone === undefined) return imported;
  return [...imported, append([...journal, ...imported], "setting", { name: "zone", value: zone }, stamp)];
}

/** The entries by which a journal lets go of all that a source said. */
export function goneFrom(source: string, journal: readonly Entry[], nowMs: number): Entry[] {
  return importEvents(journal, source, [], newStamp(nowMs));
}

/** A stamp that no other reading shares, in this process or another: no two ever make one clock text. */
function newStamp(nowMs: number): Stamp {
  return { wallMs: nowMs, device: `srv.${randomBytes(6).toString("hex")}`, by: "runner" };
}
