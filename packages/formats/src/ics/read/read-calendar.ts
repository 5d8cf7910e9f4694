import { type CalendarEvent, type Day, dayOf, type Problem, zoneBetween, zoneName } from "@stridelift/core";
import { unescapeText } from "../text.ts";
import { spanOf, zoneOfFile } from "./calendar-zone.ts";
import { type Component, componentsOf, lineOf, readComponents } from "./components.ts";
import { decodeText } from "./decode.ts";
import { type ReadEvent, readEvent } from "./event.ts";
import type { Budget } from "./expand-rule.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { readLines } from "./lines.ts";
import { nameEvents } from "./name-events.ts";
import { type ProblemLog, problemLog, quote } from "./problem-log.ts";
import { recurs } from "./series.ts";
import { type Span, zoneBook } from "./zone-book.ts";

export interface ReadOptions {
  /** Name of the source: stands in every event, and before the line in the path of every problem. */
  readonly source: string;
  /** The runner's IANA zone: the clock for times in UTC where the calendar names no zone of its own. */
  readonly zone: string;
  /** Recurring events are expanded inside these civil days, both inclusive. Single events are all kept. */
  readonly from: Day;
  readonly to: Day;
  readonly limits?: Partial<Limits>;
}

export interface ReadCalendar {
  /** By start as text, then uid; no uid twice. */
  readonly events: CalendarEvent[];
  readonly problems: Problem[];
  /** The IANA zone of the calendar: the one it declares, else the one that most of its events name. */
  readonly zone?: string;
  /** X-WR-CALNAME or NAME. */
  readonly name?: string;
}

/** Years that a plan can reach; what lies outside is taken for an error of the calendar. */
const YEARS: Span = { first: dayOf(1970, 1, 1), last: dayOf(2100, 12, 31) };

/**
 * Reads an iCalendar file, however damaged, and never throws: a line or event that cannot be read costs itself and is
 * told with its line. Problems are `ics/` + `too-large`, `no-calendar`, `bad-line`, `long-line`, `nesting`, `no-start`,
 * `two-starts`, `bad-end`, `end-before-start`, `bad-time`, `bad-rule`, `too-many`, `unknown-zone`, `out-of-range` and
 * `more-problems`. Cancelled events, to-dos and journals are left out quietly. A uid is the event's UID, with `#n` for
 * the n-th of a series, and `~2` … where different events share one. Times without a zone stay without one unless the
 * calendar names its own.
 */
export function readCalendar(bytes: Uint8Array | string, options: ReadOptions): ReadCalendar {
  const limits = { ...LIMITS, ...options.limits };
  const log = problemLog(options.source, limits.problems);
  const file = readComponents(readLines(textOf(bytes, limits, log), limits.lineLength, log), log);
  const calendars = calendarsOf(file);
  if (calendars.length === 0) {
    log.tell(
      "ics/no-calendar",
      0,
      "This is no calendar: it has no BEGIN:VCALENDAR.",
      "Export it again as an .ics file.",
    );
  }
  const budget: Budget = { left: limits.allRuleSteps };
  const read = readEvents(file, calendars, options, limits, budget, log);
  const named = nameEvents(options.source, read, { from: options.from, to: options.to, limits, budget, log });
  const events = named.filter((event) => isDatable(event, log));
  const zone = zoneOfFile(calendars);
  const name = calendars.flatMap((c) => lineOf(c, "X-WR-CALNAME") ?? lineOf(c, "NAME") ?? [])[0]?.value;
  return { events, problems: log.list(), ...(zone ? { zone } : {}), ...(name ? { name: unescapeText(name) } : {}) };
}

function textOf(bytes: Uint8Array | string, limits: Limits, log: ProblemLog): string {
  if (bytes.length > limits.size) {
    log.tell("ics/too-large", 0, `The calendar is larger than ${limits.size} bytes; only its beginning is read.`);
  }
  return typeof bytes === "string" ? bytes.slice(0, limits.size) : decodeText(bytes.subarray(0, limits.size));
}

/** The calendars of a file, and last what stands outside of any, as one more. */
function calendarsOf(file: Component): Component[] {
  const calendars = componentsOf(file, "VCALENDAR");
  const outside = { ...file, children: file.children.filter((child) => child.kind !== "VCALENDAR") };
  return outside.children.length > 0 ? [...calendars, outside] : calendars;
}

function readEvents(
  file: Component,
  calendars: readonly Component[],
  options: ReadOptions,
  limits: Limits,
  budget: Budget,
  log: ProblemLog,
): ReadEvent[] {
  const span = spanOf(file, { first: options.from, last: options.to }, YEARS);
  const runner = zoneBetween(zoneName(options.zone) ?? "UTC", span.first, span.last);
  const read: ReadEvent[] = [];
  let left = limits.events;
  for (const calendar of calendars) {
    const book = zoneBook(calendar, file, span, budget, log);
    const cancels = /^CANCEL$/i.test(lineOf(calendar, "METHOD")?.value.trim() ?? "");
    const components = componentsOf(calendar, "VEVENT");
    for (const component of components.slice(0, left)) {
      const event = readEvent(component, { book, clock: book.own ?? runner, cancels, log });
      if (event && inYears(event, log)) read.push(event);
    }
    if (components.length > left) {
      log.tell(
        "ics/too-many",
        components[left]?.line ?? 0,
        `The calendar has more than ${limits.events} events; the rest is left out.`,
      );
    }
    left = Math.max(0, left - components.length);
  }
  return read;
}

/** One date of a series may be moved out of all reach; a single event was asked before. */
function isDatable({ title, start, end }: CalendarEvent, log: ProblemLog): boolean {
  const reached = (when: string) => /^(?:19[7-9]\d|20\d\d|2100)-/.test(when);
  if (reached(start) && (end === undefined || reached(end))) return true;
  log.tell("ics/out-of-range", 0, `A date of ${quote(title)} lies outside of the years 1970 to 2100 and was left out.`);
  return false;
}

/** A series may begin long ago: its window decides. */
function inYears(event: ReadEvent, log: ProblemLog): boolean {
  if (recurs(event) || (event.start.day >= YEARS.first && event.start.day <= YEARS.last)) return true;
  const title = quote(event.words.title);
  log.tell("ics/out-of-range", event.line, `${title} lies outside of the years 1970 to 2100 and was left out.`);
  return false;
}
