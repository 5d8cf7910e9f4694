import { type Day, OWN_UID, type Plan, parseDay, type Zone, zoneBetween } from "@stridelift/core";
import { parseTime } from "../read/time.ts";
import { escapeText, unescapeText } from "../text.ts";
import { foldLine } from "./fold.ts";
import { type Block, nameOf, type Pieces, takeApart, textAfter } from "./previous.ts";
import { cancelEvent, isCancelled, reviseEvent } from "./revise.ts";
import { type EventOptions, sessionEvents } from "./session-events.ts";
import { zoneLines } from "./zone-component.ts";

export interface WriteOptions extends EventOptions {
  /** The file as it was written before, perhaps with events of others in it. */
  readonly previous?: string;
  /** Now, as UTC text for DTSTAMP: `20270301T060000Z`. */
  readonly stamp: string;
  /** Name of the calendar; not given: the one it has, else "Stridelift". */
  readonly name?: string;
  /** Letters and digits that tell this calendar's sessions from those of another runner; the same at every write. */
  readonly key?: string;
  /** Minutes after which a subscriber may ask again. Not given: as the calendar says already. */
  readonly refreshMin?: number;
  /** Events of ours before this date (`YYYY-MM-DD`), and cancelled ones before the second, are left out. Default: all stay. */
  readonly since?: string;
  readonly cancelledSince?: string;
}

/** Properties of the calendar that are written anew each time. */
const OWN_PROPERTIES: readonly string[] = ["VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME", "X-WR-TIMEZONE"];
/** The second is what some calendar programs know in place of the first. */
const REFRESH_PROPERTIES: readonly string[] = ["REFRESH-INTERVAL", "X-PUBLISHED-TTL"];

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
  const refresh = options.refreshMin === undefined ? undefined : `PT${options.refreshMin}M`;
  const own = new Set([...OWN_PROPERTIES, ...(refresh === undefined ? [] : REFRESH_PROPERTIES)]);
  return [
    "VERSION:2.0",
    "PRODID:-//Stridelift//Stridelift//EN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    `X-WR-CALNAME:${escapeText(name)}`,
    `X-WR-TIMEZONE:${plan.timeZone}`,
    ...(refresh === undefined ? [] : [`REFRESH-INTERVAL;VALUE=DURATION:${refresh}`, `X-PUBLISHED-TTL:${refresh}`]),
    ...previous.properties.filter((line) => !own.has(nameOf(line))),
  ];
}

function writeSessions(plan: Plan, old: ReadonlyMap<string, Block>, ending: string, options: WriteOptions): Block[] {
  const today = dayNamed(plan.today);
  const zone = zoneOf(plan);
  const written = new Map<string, Block>();
  for (const session of plan.sessions) {
    for (const { uid, lines } of sessionEvents(session, zone, ending, options)) {
      const before = old.get(uid);
      // What was told of a day that is over stays as it was told.
      const isOver = session.status !== "done" && before !== undefined && dayOfStart(before) < today;
      // A missed session keeps the event it had: it was planned, and its time is past.
      if (isOver || session.status === "missed") {
        if (before !== undefined) written.set(uid, before);
      } else written.set(uid, reviseEvent(lines, before, options.stamp));
    }
  }
  for (const [uid, block] of old) {
    if (!written.has(uid)) written.set(uid, dayOfStart(block) < today ? block : cancelEvent(block, options.stamp));
  }
  return [...written.values()]
    .filter((event) => !isOutdated(event, options))
    .sort((a, b) => compare(orderOf(a), orderOf(b)));
}

/** The zone of the plan over all its sessions and what lies beside them. */
function zoneOf({ timeZone, today, sessions }: Plan): Zone {
  const days = [today, ...sessions.flatMap(({ start, end }) => [start, end])].map((text) =>
    dayNamed(text.slice(0, 10)),
  );
  return zoneBetween(timeZone, Math.min(...days) - 2, Math.max(...days) + 2);
}

function isOutdated(event: Block, { since, cancelledSince }: WriteOptions): boolean {
  const day = dayOfStart(event);
  return day < dayNamed(since) || (isCancelled(event) && day < dayNamed(cancelledSince));
}

/** −∞ where there is none: everything is after it. */
function dayNamed(date: string | undefined): Day {
  return parseDay(date ?? "") ?? Number.NEGATIVE_INFINITY;
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
