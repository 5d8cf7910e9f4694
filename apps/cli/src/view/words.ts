import { dateOf, parseDay, parseInstant, weekdayOf } from "@stridelift/core";

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
const MONTHS = "January February March April May June July August September October November December".split(" ");
const SHORT = 3;

interface Fields {
  readonly weekday: string;
  readonly day: number;
  readonly month: string;
  readonly year: number;
}

/** The parts of a date in words; the date is the first ten characters of a date or an instant. */
function fieldsOf(date: string): Fields {
  const day = parseDay(date.slice(0, 10));
  if (day === undefined) throw new Error(`"${date}" does not begin with a date`);
  const { year, month, dayOfMonth } = dateOf(day);
  return {
    weekday: WEEKDAYS[weekdayOf(day) - 1] as string,
    day: dayOfMonth,
    month: MONTHS[month - 1] as string,
    year,
  };
}

/** `Sunday 18 April 2027` */
export function longDate(date: string): string {
  const { weekday, day, month, year } = fieldsOf(date);
  return `${weekday} ${day} ${month} ${year}`;
}

/** `18 April` */
export function dayMonth(date: string): string {
  const { day, month } = fieldsOf(date);
  return `${day} ${month}`;
}

/** `18 Apr` */
export function shortDayMonth(date: string): string {
  const { day, month } = fieldsOf(date);
  return `${day} ${month.slice(0, SHORT)}`;
}

/** `Sun 18`, the day padded to two columns. */
export function shortDay(date: string): string {
  const { weekday, day } = fieldsOf(date);
  return `${weekday.slice(0, SHORT)} ${String(day).padStart(2)}`;
}

/** `Apr` */
export function shortMonth(date: string): string {
  return fieldsOf(date).month.slice(0, SHORT);
}

/** `18:00` of an instant, on the clock it is written in. */
export function clockOf(instant: string): string {
  return instant.slice(11, 16);
}

/** Elapsed minutes from one instant to another. */
export function minutesBetween(start: string, end: string): number {
  return (parseInstant(end) ?? Number.NaN) - (parseInstant(start) ?? Number.NaN);
}

/** Days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return (parseDay(to) ?? Number.NaN) - (parseDay(from) ?? Number.NaN);
}

/** `0:50`, `2:10` */
export function durationText(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`;
}

/** `1 session`, `2 sessions` */
export function count(n: number, one: string, many = `${one}s`): string {
  return `${n} ${n === 1 ? one : many}`;
}

/** `marathon`, `half marathon`, `10 km`; empty where it is unknown. */
export function distanceText(distanceM: number | null): string {
  if (distanceM === null) return "";
  if (Math.abs(distanceM - 42_195) < 50) return "marathon";
  if (Math.abs(distanceM - 21_097.5) < 20) return "half marathon";
  return `${Math.round(distanceM / 100) / 10} km`;
}
