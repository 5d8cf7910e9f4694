import { type Day, OWN_UID, type Plan, type PlannedSession, parseDay } from "@stridelift/core";
import { parseTime } from "../read/time.ts";
import { escapeText, unescapeText } from "../text.ts";
import { foldLine } from "./fold.ts";
import { type Block, nameOf, type Pieces, takeApart, textAfter } from "./previous.ts";
import { cancelEvent, reviseEvent } from "./revise.ts";
import { sessionDescription, sessionTitle } from "./session-text.ts";
import { zoneLines } from "./zone-component.ts";

export interface WriteOptions {
  /** The file as it was written before, perhaps with events of others in it. */
  readonly previous?: string;
  /** Now, as UTC text for DTSTAMP: `20270301T060000Z`. */
  readonly stamp: string;
  /** Name of the calendar; not given: the one it has, else "Stridelift". */
  readonly name?: string;
  /** Leave out what to do and why. */
  readonly titlesOnly?: boolean;
  /** Letters and digits that tell this calendar's sessions from those of another runner; the same at every write. */
  readonly key?: string;
}

/** Properties of the calendar that are written anew each time. */
const OWN_PROPERTIES: ReadonlySet<string> = new Set([
  "VERSION",
  "PRODID",
  "CALSCALE",
  "METHOD",
  "X-WR-CALNAME",
  "X-WR-TIMEZONE",
]);

/**
 * The planned and done sessions of a plan as an iCalendar file: CRLF, folded, with the zone it needs. Against
 * `previous`: what says the same stays byte for byte, what changed gets a higher SEQUENCE, what vanished from today on
 * is cancelled and stays so until it comes back, what is past or of others is kept. Events of others come first, ours
 * by start, then uid. The same input gives the same text.
 */
export function writeCalendar(plan: Plan, options: WriteOptions): string {
  const previous = takeApart(options.previous ?? "");
  const ending = `${options.key ? `.${options.key}` : ""}${OWN_UID}`;
  const isOurs = (block: Block) => block.kind === "VEVENT" && (textAfter(block.lines, "UID") ?? "").endsWith(ending);
  const ours = new Map(previous.blocks.filter(isOurs).map((block) => [textAfter(block.lines, "UID") ?? "", block]));
  const others = previous.blocks.filter((block) => !isOurs(block) && !isZone(block, plan.timeZone));
  const events = writeSessions(plan, ours, ending, options);
  const lines = [
    ...["BEGIN:VCALENDAR", ...calendarLines(plan, previous, options)].flatMap(foldLine),
    ...zoneLines(plan.timeZone, ...daysOf(events, plan)).flatMap(foldLine),
    ...others.flatMap((block) => block.raw),
    ...events.flatMap((event) => event.raw),
    "END:VCALENDAR",
  ];
  return `${lines.join("\r\n")}\r\n`;
}

function calendarLines(plan: Plan, previous: Pieces, options: WriteOptions): string[] {
  const known = textAfter(previous.properties, "X-WR-CALNAME");
  const name = options.name ?? (known === undefined ? "Stridelift" : unescapeText(known));
  return [
    "VERSION:2.0",
    "PRODID:-//Stridelift//Stridelift//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-TIMEZONE:${plan.timeZone}`,
    ...previous.properties.filter((line) => !OWN_PROPERTIES.has(nameOf(line))),
  ];
}

function writeSessions(plan: Plan, old: ReadonlyMap<string, Block>, ending: string, options: WriteOptions): Block[] {
  const shown = plan.sessions.filter((session) => session.status !== "missed");
  const today = parseDay(plan.today) ?? Number.NEGATIVE_INFINITY;
  const events = shown.map((session) => {
    const uid = `${session.id}${ending}`;
    const before = old.get(uid);
    // What was told of a day that is over stays as it was told.
    const isOver = session.status === "planned" && before !== undefined && dayOfStart(before) < today;
    return isOver ? before : reviseEvent(sessionLines(plan, session, uid, options), before, options.stamp);
  });
  // A missed session keeps the event it had: it was planned, and its time is past.
  const kept = new Set(plan.sessions.map((session) => `${session.id}${ending}`));
  for (const [uid, block] of old) {
    if (shown.some((session) => `${session.id}${ending}` === uid)) continue;
    const stays = kept.has(uid) || dayOfStart(block) < today;
    events.push(stays ? block : cancelEvent(block, options.stamp));
  }
  return events.sort((a, b) => compare(orderOf(a), orderOf(b)));
}

function sessionLines(plan: Plan, session: PlannedSession, uid: string, options: WriteOptions): string[] {
  const local = (instant: string) => instant.slice(0, 19).replaceAll(/[-:]/g, "");
  return [
    `UID:${uid}`,
    "STATUS:CONFIRMED",
    `DTSTART;TZID=${plan.timeZone}:${local(session.start)}`,
    `DTEND;TZID=${plan.timeZone}:${local(session.end)}`,
    `SUMMARY:${escapeText(sessionTitle(session))}`,
    ...(options.titlesOnly ? [] : [`DESCRIPTION:${escapeText(sessionDescription(session))}`]),
    "CATEGORIES:Strength",
    "TRANSP:OPAQUE",
  ];
}

function isZone(block: Block, name: string): boolean {
  return block.kind === "VTIMEZONE" && textAfter(block.lines, "TZID") === name;
}

/** First and last day that the zone is needed for. */
function daysOf(events: readonly Block[], plan: Plan): [Day, Day] {
  const days = events.map(dayOfStart).filter(Number.isFinite);
  const around = days.length > 0 ? days : [parseDay(plan.today) ?? 0];
  return [Math.min(...around), Math.max(...around)];
}

/** −∞ where there is no start: such an event is past everything. */
function dayOfStart(event: Block): Day {
  return parseTime(textAfter(event.lines, "DTSTART") ?? "")?.day ?? Number.NEGATIVE_INFINITY;
}

function orderOf({ lines }: Block): string {
  return `${textAfter(lines, "DTSTART")} ${textAfter(lines, "UID")}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
