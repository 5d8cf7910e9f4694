import { preferences } from "../state/preferences.svelte.ts";
import { speech } from "./speech.svelte.ts";

/*
 * Dates, times and quantities as the runner reads them. Dates are `YYYY-MM-DD` and instants ISO text with the runner’s own offset:
 * they are shown as they stand, never moved to the device’s zone.
 */

const KG_PER_LB = 0.45359237;
const M_PER_MILE = 1609.344;

type DateStyle = "weekday" | "short" | "day" | "long" | "month";
const STYLES: Record<DateStyle, Intl.DateTimeFormatOptions> = {
  weekday: { weekday: "short" },
  short: { weekday: "short", day: "numeric", month: "short" },
  day: { day: "numeric", month: "short" },
  long: { weekday: "long", day: "numeric", month: "long" },
  month: { month: "short" },
};

/** A date in words: “Thu 3 Dec”. */
export function dateText(date: string, style: DateStyle = "short"): string {
  const format = new Intl.DateTimeFormat(locale(), { ...STYLES[style], timeZone: "UTC" });
  return format.format(new Date(`${date.slice(0, 10)}T00:00:00Z`));
}

/** The clock time of an instant or of `HH:MM`. */
export function timeText(when: string): string {
  const clock = when.includes("T") ? when.slice(11, 16) : when;
  if (preferences.clock === "24") return clock;
  const hour = Number(clock.slice(0, 2));
  return `${hour % 12 === 0 ? 12 : hour % 12}:${clock.slice(3, 5)} ${hour % 24 < 12 ? "am" : "pm"}`;
}

export function numberText(value: number, digits = 1): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: digits }).format(value);
}

/** A number to be typed over: no grouping, the language’s own decimal sign. */
export function plainText(value: number): string {
  return new Intl.NumberFormat(locale(), { maximumFractionDigits: 2, useGrouping: false }).format(value);
}

/** A mass with its unit; `massValue` is the bare number in the runner’s unit. */
export function massText(kg: number): string {
  return `${numberText(massValue(kg), 2)} ${preferences.mass}`;
}
export function massValue(kg: number): number {
  return preferences.mass === "kg" ? round(kg, 2) : round(kg / KG_PER_LB, 1);
}
export function kgOf(value: number): number {
  return preferences.mass === "kg" ? value : value * KG_PER_LB;
}

export function distanceText(metres: number): string {
  const value = preferences.distance === "km" ? metres / 1000 : metres / M_PER_MILE;
  return `${numberText(value)} ${preferences.distance}`;
}

/** “1 h 20” or “45 min”. */
export function minutesText(minutes: number): string {
  if (minutes < 60) return `${Math.round(minutes)} min`;
  const rest = Math.round(minutes % 60);
  return rest === 0
    ? `${Math.floor(minutes / 60)} h`
    : `${Math.floor(minutes / 60)} h ${String(rest).padStart(2, "0")}`;
}

/** The language as the browser’s formats take it. English has two customs of dates; who lifts pounds has the American one. */
function locale(): string {
  return speech.code === "en" ? (preferences.mass === "lb" ? "en-US" : "en-GB") : speech.code;
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
