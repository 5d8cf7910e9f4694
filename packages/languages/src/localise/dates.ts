import { formatDay, parseDay, type Weekday, weekdayOf } from "@stridelift/core";

/** How a language writes dates and clock times. Places: `{weekday}`, `{day}`, `{month}`, `{year}`, `{date}`, `{clock}`. */
export interface DateWords {
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** Monday first, for tight places and before a date. */
  readonly shortWeekdays: readonly string[];
  /** January first. */
  readonly months: readonly string[];
  readonly day: string;
  readonly dayOfYear: string;
  readonly weekdayAndDay: string;
  readonly dayAndClock: string;
  /** Whether a date in a sentence has the short weekday. */
  readonly short: boolean;
  /** A clock time of 24 hours, and a span of two: `{from}`, `{to}`. */
  readonly clock: string;
  readonly span: string;
  readonly morning: string;
  readonly afternoon: string;
}

export interface DateForm {
  readonly clock: "24" | "12";
  /** The year that goes without saying; a date in another has its year. Not given: none has. */
  readonly thisYear?: number;
}

const DATE = "(\\d{4}-\\d\\d-\\d\\d)";
const CLOCK = "((?:[01]\\d|2[0-4]):[0-5]\\d)";
/** What else an instant has. */
const ZONED = "(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d)";
const ALONE = "(?![:\\d]|\\s*/|\\s*min/)";

/** Dates and clock times in the words of a language. */
export function localiseDates(text: string, words: DateWords, form: DateForm): string {
  const weekday = `(?:(${[...words.weekdays].map(escaped).join("|")}),? )?`;
  const whole = new RegExp(
    `${weekday}${DATE}(?:(?:T|,? )${CLOCK}(?:${ZONED}|(?:[–-]${CLOCK})?${ALONE}))?|${clockAlone}`,
    "gu",
  );
  return text.replaceAll(whole, (...found) => {
    const [all, named, date, at, until, from, to] = found as (string | undefined)[];
    if (date === undefined) return clockText(from ?? "", to, words, form);
    const day = parseDay(date);
    if (day === undefined || formatDay(day) !== date) return all ?? "";
    const dated = dateText(date, named === undefined ? undefined : weekdayOf(day), words, form);
    return at === undefined
      ? dated
      : filled(words.dayAndClock, { date: dated, clock: clockText(at, until, words, form) });
  });
}

const clockAlone = `(?<![\\d:])${CLOCK}${ALONE}(?:[–-]${CLOCK}${ALONE})?`;

function dateText(date: string, weekday: Weekday | undefined, words: DateWords, form: DateForm): string {
  const [year = "", month = "", day = ""] = date.split("-");
  const places = { day: String(Number(day)), month: words.months[Number(month) - 1] ?? month, year };
  const isOther = form.thisYear !== undefined && Number(year) !== form.thisYear;
  const said = filled(isOther ? words.dayOfYear : words.day, places);
  if (weekday === undefined) return said;
  const names = words.short ? words.shortWeekdays : words.weekdays;
  return filled(words.weekdayAndDay, { weekday: names[weekday - 1] ?? "", date: said });
}

function clockText(from: string, to: string | undefined, words: DateWords, { clock }: DateForm): string {
  const one = (at: string) => (clock === "12" ? ofTwelve(at, words) : at);
  if (clock === "12") return to === undefined ? one(from) : `${one(from)}–${one(to)}`;
  return to === undefined ? filled(words.clock, { clock: from }) : filled(words.span, { from, to });
}

function ofTwelve(at: string, { morning, afternoon }: DateWords): string {
  const hour = Number(at.slice(0, 2)) % 24;
  return `${hour % 12 === 0 ? 12 : hour % 12}${at.slice(2)} ${hour < 12 ? morning : afternoon}`;
}

function filled(text: string, places: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (all, name: string) => places[name] ?? all);
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
