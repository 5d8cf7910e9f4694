import type { CalendarEvent, Zone } from "@stridelift/core";
import { splitTexts, unescapeText } from "../text.ts";
import { type Component, lineOf } from "./components.ts";
import { type AddedTime, readAdded, readLength, readStart, readTimes } from "./event-times.ts";
import { type ProblemLog, quote } from "./problem-log.ts";
import { parseRule, type Rule } from "./rule.ts";
import type { Length, LocalTime } from "./time.ts";
import type { ZoneBook } from "./zone-book.ts";

/** What an event says besides its times. */
export type Words = Pick<CalendarEvent, "title" | "description" | "free" | "race" | "sport" | "durationMin">;

/** One VEVENT as it was read, before recurrence. */
export interface ReadEvent {
  readonly uid: string | undefined;
  readonly line: number;
  readonly sequence: number;
  /** LAST-MODIFIED, else DTSTAMP, as written: compares as text. */
  readonly modified: string;
  readonly cancelled: boolean;
  /** The clock of its calendar, else the runner's: UTC is told on it, and floating times are taken to run on it. */
  readonly clock: Zone;
  readonly start: LocalTime;
  readonly length: Length | undefined;
  readonly words: Words;
  readonly rules: readonly { readonly rule: Rule; readonly line: number }[];
  readonly added: readonly AddedTime[];
  readonly removed: readonly LocalTime[];
  /** Set where this stands in place of an occurrence of its series, and from there on where `onward`. */
  readonly replaces: LocalTime | undefined;
  readonly onward: boolean;
}

const DESCRIPTION_LENGTH = 2000;
/** A journal takes no event that lasts longer. */
const FOURTEEN_DAYS_S = 14 * 86_400;
/** A category that is nothing but the name of a sport, as calendars write it. */
const SPORTS: ReadonlyMap<string, string> = new Map([
  ...["run", "running", "runs"].map((word) => [word, "run"] as const),
  ...["bike", "biking", "cycling", "ride"].map((word) => [word, "bike"] as const),
  ...["swim", "swimming"].map((word) => [word, "swim"] as const),
  ...["strength", "strength training", "weights", "gym"].map((word) => [word, "strength"] as const),
  ...["walk", "walking", "hike", "hiking"].map((word) => [word, "walk"] as const),
]);
const RACE = /^(race|races|competition|wettkampf|course|tävling|konkurranse|carrera|gara|wedstrijd)$/i;

/** What holds for all events of one calendar. */
export interface CalendarContext {
  readonly book: ZoneBook;
  readonly clock: Zone;
  /** METHOD:CANCEL. */
  readonly cancels: boolean;
  readonly log: ProblemLog;
}

/** The event of a VEVENT, or undefined where it has no start; that and every part that cannot be read is told. */
export function readEvent(component: Component, { book, clock, cancels, log }: CalendarContext): ReadEvent | undefined {
  const words = readWords(component);
  const start = readStart(component, book, log);
  if (!start) {
    tellNoStart(component, words.title, log);
    return undefined;
  }
  const replaced = lineOf(component, "RECURRENCE-ID");
  const replaces = replaced ? readTimes(replaced, book).times[0] : undefined;
  if (replaced && !replaces)
    log.tell("ics/bad-time", replaced.line, `RECURRENCE-ID is no time: ${quote(replaced.value)}.`);
  return {
    uid: lineOf(component, "UID")?.value.trim() || undefined,
    line: component.line,
    sequence: Number(/^\s*\d{1,9}/.exec(lineOf(component, "SEQUENCE")?.value ?? "")?.[0] ?? 0),
    modified: (lineOf(component, "LAST-MODIFIED") ?? lineOf(component, "DTSTAMP"))?.value.trim() ?? "",
    cancelled: cancels || /^CANCELL?ED$/i.test(lineOf(component, "STATUS")?.value.trim() ?? ""),
    clock,
    start,
    length: readLength(component, start, book, log),
    words,
    rules: readRules(component, words.title, log),
    added: timesNamed(component, "RDATE", (line) => readAdded(line, book), log),
    removed: timesNamed(component, "EXDATE", (line) => readTimes(line, book), log),
    replaces,
    onward: replaced?.params.get("RANGE")?.toUpperCase() === "THISANDFUTURE",
  };
}

function tellNoStart(component: Component, title: string, log: ProblemLog): void {
  const line = lineOf(component, "DTSTART");
  const what = title ? `The event ${quote(title)}` : "An event without a title";
  const why = line ? `has a start that is no time: ${quote(line.value)}` : "has no start (DTSTART)";
  log.tell(
    "ics/no-start",
    line?.line ?? component.line,
    `${what} ${why}. It was left out.`,
    "Give it a date in the calendar it comes from.",
  );
}

function readRules(component: Component, title: string, log: ProblemLog): ReadEvent["rules"] {
  return component.lines
    .filter((line) => line.name === "RRULE" && line.value.trim() !== "")
    .flatMap((line) => {
      const rule = parseRule(line.value);
      if (typeof rule !== "string") return [{ rule, line: line.line }];
      log.tell(
        "ics/bad-rule",
        line.line,
        `${quote(title)} repeats by a rule that cannot be read: ${rule}. Its first date is kept.`,
      );
      return [];
    });
}

function timesNamed<T>(
  component: Component,
  name: string,
  read: (line: Component["lines"][number]) => { times: T[]; bad: string[] },
  log: ProblemLog,
): T[] {
  return component.lines
    .filter((line) => line.name === name)
    .flatMap((line) => {
      const { times, bad } = read(line);
      for (const text of bad)
        log.tell("ics/bad-time", line.line, `${name} holds ${quote(text)}, which is no time; it was passed over.`);
      return times;
    });
}

function readWords(component: Component): Words {
  const text = (name: string) => unescapeText(lineOf(component, name)?.value ?? "");
  const description = [...text("DESCRIPTION").trimEnd()].slice(0, DESCRIPTION_LENGTH).join("");
  const categories = component.lines
    .filter((line) => line.name === "CATEGORIES")
    .flatMap((line) => splitTexts(line.value));
  const sports = categories.flatMap((word) => SPORTS.get(word.toLowerCase()) ?? []);
  const seconds = Number(lineOf(component, "X-WORKOUT-ESTIMATED-DURATION")?.value.trim() || Number.NaN);
  const sport = sports[0];
  return {
    title: text("SUMMARY").trimEnd(),
    ...(description.trim() ? { description } : {}),
    ...(/^TRANSPARENT$/i.test(text("TRANSP").trim()) ? { free: true } : {}),
    ...(categories.some((word) => RACE.test(word)) ? { race: true } : {}),
    ...(sport && new Set(sports).size === 1 ? { sport } : {}),
    ...(seconds > 0 && seconds <= FOURTEEN_DAYS_S ? { durationMin: Math.max(1, Math.round(seconds / 60)) } : {}),
  };
}
