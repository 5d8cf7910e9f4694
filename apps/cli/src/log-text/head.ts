import { formatDay, parseDay, weekdayOf } from "@stridelift/core";
import { clockText, parseClock } from "../arguments/clock.ts";
import { isMisuse, type Misuse, misuseAt } from "../arguments/misuse.ts";
import { parseWeekdays } from "../arguments/weekdays.ts";

/** When a session was, as its text begins. */
export interface Head {
  /** `YYYY-MM-DD`; today where nothing is said. */
  readonly date: string;
  /** `HH:MM`, where it is said. */
  readonly time?: string;
  /** The text begins with a date that cannot be followed: nothing of the session is taken. */
  readonly undated?: Misuse;
}

const FORMS = "A date is 2027-03-03, today, yesterday or a day of the week.";
const DATE = /^(\d{4}-\d\d-\d\d(?!\d)|[a-z]{3,9}\b)[T,:]?\s*/i;
const TIME = /^(?:at\s+)?(\d{1,2}:\d\d)(?=[\s,:]|$)[,:]?\s*/i;
/** What is meant as a date and is written in another way. */
const OTHER = /^(\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,2}\.?\s+[a-z]{3,}|\d{1,2}\.\d{1,2}\.)(?=[\s,;]|$)/i;
const MONTH = /^\d{1,2}\.?\s+(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i;

/**
 * The date and time that a part begins with, and how much of it they take; 0: it begins with neither. A time without a
 * date is read in the first part alone: further in it is how long something took.
 */
export function readHead(part: string, today: string, isFirst: boolean): Head & { length: number } {
  const word = DATE.exec(part);
  const date = word ? dateOf(word[1] as string, today) : undefined;
  const used = word && date !== undefined ? word[0].length : 0;
  if (word && date === null) {
    return { date: today, length: part.length, undated: misuseAt(`There is no such day. ${FORMS}`, part, 0, 10) };
  }
  const other = used === 0 ? OTHER.exec(part)?.[1] : undefined;
  if (other && (/\d{4}/.test(other) || MONTH.test(other) || /^\d+\.\d+\.$/.test(other))) {
    return { date: today, length: part.length, undated: misuseAt(FORMS, part, 0, other.length) };
  }
  const clock = used > 0 || isFirst ? TIME.exec(part.slice(used)) : null;
  const minutes = clock ? parseClock(clock[1] as string) : undefined;
  const time = minutes !== undefined && minutes < 1440 ? clockText(minutes) : undefined;
  const length = used + (time !== undefined && clock ? clock[0].length : 0);
  return { date: date ?? today, length, ...(time === undefined ? {} : { time }) };
}

/* Null: a date that does not exist; undefined: no date at all. A day of the week is the last one, today included. */
function dateOf(word: string, today: string): string | null | undefined {
  if (/^\d/.test(word)) return parseDay(word) === undefined ? null : word;
  const day = parseDay(today) as number;
  if (/^today$/i.test(word)) return today;
  if (/^yesterday$/i.test(word)) return formatDay(day - 1);
  const weekday = parseWeekdays(word, 0, word.length);
  const [named] = isMisuse(weekday) || weekday.length !== 1 ? [] : weekday;
  return named === undefined ? undefined : formatDay(day - ((weekdayOf(day) - named + 7) % 7));
}
