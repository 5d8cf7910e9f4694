import { formatDay, parseDay, type Weekday, weekdayOf } from "@stridelift/core";

/*
 * A training diary as text, and the calendar that its events make. One line an event:
 *
 *   calendar Running                     the name, and the zone of all times
 *   zone Europe/Paris
 *   2027-01-04                           a Monday; the days below are in its week
 *   Tue 06:45-07:45 Hills 8 × 60 s | 2 km easy before and after
 *   Wed Easy 8 km                        without times: all day; what follows a bar is the description
 *   every Mon 19:30-21:30 Choir 2026-11-30 2027-04-12 except 2026-12-21
 *
 * A line that begins with # is for the reader.
 */

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];
const EVENT = /^(\w{3}) (?:(\d\d:\d\d)(?:-(\d\d:\d\d))? )?([^|]+?)(?: \| (.+))?$/;
const EVERY = /^every ((?:\w{3},?)+) (.+?) (\d{4}-\d\d-\d\d) (\d{4}-\d\d-\d\d)(?: except ((?:\d{4}-\d\d-\d\d ?)+))?$/;
const OCTETS = 75;

interface DiaryEvent {
  readonly day: number;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly title: string;
  readonly description?: string | undefined;
  readonly until?: number;
  readonly except?: readonly number[];
}

/** The iCalendar text of a diary, lines ended by CRLF. Throws where a line is none of the forms above. */
export function calendarOf(diary: string): string {
  const lines = diary.split("\n").map((line) => line.trim());
  const said = (word: string) => lines.find((line) => line.startsWith(`${word} `))?.slice(word.length + 1) ?? "";
  const zone = said("zone");
  const events = eventsOf(lines.filter((line) => !/^(#|calendar |zone |free |$)/.test(line)));
  const head = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Stridelift//Scenario//EN",
    `X-WR-CALNAME:${said("calendar")}`,
  ];
  const zoned = zone === "" ? [] : [`X-WR-TIMEZONE:${zone}`];
  const body = events.flatMap((event, i) => eventLines(event, i, zone));
  return `${[...head, ...zoned, ...body, "END:VCALENDAR"].map(foldLine).join("\r\n")}\r\n`;
}

function eventsOf(lines: readonly string[]): DiaryEvent[] {
  let monday: number | undefined;
  return lines.flatMap((line) => {
    const week = parseDay(line);
    if (week !== undefined) {
      if (weekdayOf(week) !== 1) throw new Error(`${line} is no Monday`);
      monday = week;
      return [];
    }
    if (line.startsWith("every ")) return recurring(line);
    const [day, rest] = [WEEKDAYS.indexOf(line.slice(0, 3)), eventOf(line)];
    if (day < 0 || !rest || monday === undefined) throw new Error(`no event and no Monday: "${line}"`);
    return [{ ...rest, day: monday + day }];
  });
}

function eventOf(line: string): Omit<DiaryEvent, "day"> | undefined {
  const found = EVENT.exec(line);
  if (!found) return undefined;
  const [, , from, to, title = "", description] = found;
  return { from, to, title, description };
}

function recurring(line: string): DiaryEvent[] {
  const found = EVERY.exec(line);
  if (!found) throw new Error(`no recurring event: "${line}"`);
  const [, days = "", rest, first = "", last = "", except = ""] = found;
  const [start, until] = [parseDay(first), parseDay(last)];
  const event = eventOf(`Mon ${rest}`);
  if (start === undefined || until === undefined || !event) throw new Error(`no recurring event: "${line}"`);
  return days.split(",").map((name) => {
    const weekday = (WEEKDAYS.indexOf(name) + 1) as Weekday;
    if (weekday < 1) throw new Error(`"${name}" is no weekday`);
    const day = start + ((weekday - weekdayOf(start) + 7) % 7);
    const days = except.split(" ").map(parseDay);
    return { ...event, day, until, except: days.filter((each) => each !== undefined) };
  });
}

function eventLines(
  { day, from, to, title, description, until, except }: DiaryEvent,
  i: number,
  zone: string,
): string[] {
  const at = (name: string, on: number, clock: string | undefined) =>
    clock === undefined ? `${name};VALUE=DATE:${basic(on)}` : `${name}${zone && `;TZID=${zone}`}:${basicAt(on, clock)}`;
  const end = to === undefined ? [] : [at("DTEND", to > (from as string) ? day : day + 1, to)];
  const rule = until === undefined ? [] : [`RRULE:FREQ=WEEKLY;UNTIL=${basic(until)}${from ? "T235959Z" : ""}`];
  return [
    "BEGIN:VEVENT",
    `UID:event-${i + 1}@running`,
    "DTSTAMP:20261101T090000Z",
    at("DTSTART", day, from),
    ...end,
    ...rule,
    ...(except ?? []).map((each) => at("EXDATE", each, from)),
    `SUMMARY:${escaped(title)}`,
    ...(description === undefined ? [] : [`DESCRIPTION:${escaped(description)}`]),
    "END:VEVENT",
  ];
}

function basic(day: number): string {
  return formatDay(day).replaceAll("-", "");
}

function basicAt(day: number, clock: string): string {
  return clock === "24:00" ? `${basic(day + 1)}T000000` : `${basic(day)}T${clock.replace(":", "")}00`;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, "\\$&");
}

/* A line has at most 75 octets; the next one begins with a space. A character is never cut. */
function foldLine(line: string): string {
  const lines: string[] = [];
  let current = "";
  for (const character of line) {
    if (Buffer.byteLength(current + character) > OCTETS) {
      lines.push(current);
      current = " ";
    }
    current += character;
  }
  return [...lines, current].join("\r\n");
}
