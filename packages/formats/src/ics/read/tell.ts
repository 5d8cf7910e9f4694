import { civilOf, formatClock, formatDay, formatInstant, type Instant, type Zone } from "@stridelift/core";
import { FLOATING, instant, type Length, type LocalTime, UTC } from "./time.ts";

/** A time as the journal keeps it: a date, a floating local time, or an instant on its own clock; UTC is told on `clock`. */
export function tellTime(time: LocalTime, clock: Zone): string {
  return time.allDay ? formatDay(time.day) : tellInstant(time.zone, instant(time), clock);
}

function tellInstant(zone: Zone, at: Instant, clock: Zone): string {
  if (zone !== FLOATING) return formatInstant(zone === UTC ? clock : zone, at);
  const { day, minute } = civilOf(zone, at);
  return `${formatDay(day)}T${formatClock(minute)}`;
}

/** The exclusive end of what starts then: days first on the clock, then true minutes. */
export function tellEnd(start: LocalTime, length: Length, clock: Zone): string {
  const later = { ...start, day: start.day + length.days };
  return start.allDay ? formatDay(later.day) : tellInstant(start.zone, instant(later) + length.minutes, clock);
}
