import { civilOf } from "@stridelift/core";
import { type Component, lineOf } from "./components.ts";
import type { ContentLine } from "./lines.ts";
import { type ProblemLog, quote } from "./problem-log.ts";
import {
  FLOATING,
  instant,
  type Length,
  type LocalTime,
  parseDuration,
  parseTime,
  UTC,
  type WrittenTime,
} from "./time.ts";
import type { ZoneBook } from "./zone-book.ts";

/** An RDATE: a start, with a length of its own where it is a period. */
export interface AddedTime {
  readonly time: LocalTime;
  readonly length: Length | undefined;
}

/** The start of an event: of several DTSTART lines the first that can be read. */
export function readStart(event: Component, book: ZoneBook, log: ProblemLog): LocalTime | undefined {
  const lines = event.lines.filter((line) => line.name === "DTSTART");
  const readable = lines.flatMap((line) => readTimes(line, book).times.slice(0, 1))[0];
  if (readable && lines.length > 1) {
    const line = lines[1]?.line ?? event.line;
    log.tell("ics/two-starts", line, "The event has more than one DTSTART; the first one counts.");
  }
  return readable && allDayOfOutlook(event) && readable.minute === 0
    ? { ...readable, allDay: true, zone: FLOATING }
    : readable;
}

function allDayOfOutlook(event: Component): boolean {
  return /^TRUE$/i.test(lineOf(event, "X-MICROSOFT-CDO-ALLDAYEVENT")?.value.trim() ?? "");
}

/** The length by DTEND or DURATION. Undefined where neither says one, or says nothing: an end at the start. */
export function readLength(event: Component, start: LocalTime, book: ZoneBook, log: ProblemLog): Length | undefined {
  const line = lineOf(event, "DTEND") ?? lineOf(event, "DURATION");
  if (!line) return undefined;
  const length = line.name === "DTEND" ? lengthTo(readTimes(line, book).times[0], start) : parseDuration(line.value);
  if (!length) {
    log.tell(
      "ics/bad-end",
      line.line,
      `${line.name} is ${quote(line.value)}, which is no time; the event is kept without an end.`,
    );
    return undefined;
  }
  const total = length.days * 1440 + length.minutes;
  if (total < 0)
    log.tell("ics/end-before-start", line.line, "The event ends before it starts; it is kept without an end.");
  if (total <= 0) return undefined;
  return start.allDay ? { days: Math.ceil(total / 1440), minutes: 0 } : length;
}

function lengthTo(end: LocalTime | undefined, start: LocalTime): Length | undefined {
  if (!end) return undefined;
  if (start.allDay) return { days: end.day - start.day + (!end.allDay && end.minute > 0 ? 1 : 0), minutes: 0 };
  const there = end.allDay ? { ...end, zone: start.zone } : end;
  return { days: 0, minutes: instant(there) - instant(start) };
}

/** The times of a line, in its order, and the texts in it that are none. */
export function readTimes(line: ContentLine, book: ZoneBook): { times: LocalTime[]; bad: string[] } {
  const { value, tzid } = repaired(line);
  const times: LocalTime[] = [];
  const bad: string[] = [];
  for (const text of value.split(",")) {
    const written = parseTime(text);
    if (written) times.push(onClock(written, line, tzid, book));
    else if (text.trim() !== "") bad.push(text);
  }
  return { times, bad };
}

/** RDATE lines, periods included. */
export function readAdded(line: ContentLine, book: ZoneBook): { times: AddedTime[]; bad: string[] } {
  const added: AddedTime[] = [];
  const bad: string[] = [];
  for (const text of line.value.split(",")) {
    const [from = "", to = ""] = text.split("/");
    const time = readTimes({ ...line, value: from }, book).times[0];
    const end = readTimes({ ...line, value: to }, book).times[0];
    if (time) added.push({ time, length: parseDuration(to) ?? lengthTo(end, time) });
    else if (text.trim() !== "") bad.push(text);
  }
  return { times: added, bad };
}

/** A TZID that holds a colon without quotes has pushed its tail into the value: it is put together again. */
function repaired(line: ContentLine): { value: string; tzid: string | undefined } {
  const tzid = line.params.get("TZID");
  const colon = line.value.lastIndexOf(":");
  if (tzid === undefined || colon < 0 || parseTime(line.value) || !parseTime(line.value.slice(colon + 1))) {
    return { value: line.value, tzid };
  }
  return { value: line.value.slice(colon + 1), tzid: `${tzid}:${line.value.slice(0, colon)}` };
}

function onClock(written: WrittenTime, line: ContentLine, tzid: string | undefined, book: ZoneBook): LocalTime {
  const dateOnly = line.params.get("VALUE")?.toUpperCase() === "DATE";
  if (written.minute === undefined || dateOnly) return { day: written.day, minute: 0, allDay: true, zone: FLOATING };
  const minute = written.minute;
  if (written.offsetMin !== undefined) {
    return { ...civilOf(UTC, written.day * 1440 + minute - written.offsetMin), allDay: false, zone: UTC };
  }
  const zone = tzid?.trim() ? book.zoneOf(tzid, line.line) : (book.own ?? FLOATING);
  const day = written.day + Math.floor(minute / 1440);
  return { day, minute: minute % 1440, allDay: false, zone };
}
