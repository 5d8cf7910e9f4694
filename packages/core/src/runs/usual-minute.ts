import { type Day, weekdayOf } from "../calendar/day.ts";
import { minuteOfClock } from "../calendar/when.ts";
import type { MinuteOfDay } from "../calendar/zone.ts";
import type { Settings } from "../journal/entry.ts";

/** R5: the minute at which the runner usually starts on that weekday; 07:00 where nothing is said. */
export function usualMinute(settings: Settings, day: Day): MinuteOfDay {
  const own = settings.runTime?.days?.[String(weekdayOf(day))];
  return minuteOfClock(own ?? settings.runTime?.all ?? "07:00");
}
