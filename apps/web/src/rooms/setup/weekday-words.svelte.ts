import { preferences } from "../../state/preferences.svelte.ts";
import { dateText } from "../../words/forms.svelte.ts";
import { speech } from "../../words/speech.svelte.ts";

const NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"] as const;

/** ISO weekdays in the order in which the runner’s weeks are drawn. */
export function drawnWeekdays(): readonly number[] {
  return preferences.weekStart === 7 ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
}

export function weekdayName(weekday: number): string {
  return speech.say(NAMES[weekday - 1] ?? "");
}

/** “Tue”. The first of January 2024 was a Monday. */
export function weekdayShort(weekday: number): string {
  return dateText(`2024-01-0${weekday}`, "weekday");
}
