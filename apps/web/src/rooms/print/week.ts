import type { Plan } from "@stridelift/core";
import type { SessionDetail } from "../../worker/doors.ts";

const DAY_MS = 86_400_000;

/** The seven dates of the ISO week of a date; null: it is none. */
export function weekOf(date: string): readonly string[] | null {
  const at = /^\d{4}-\d\d-\d\d$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  if (Number.isNaN(at)) return null;
  const monday = at - ((new Date(at).getUTCDay() + 6) % 7) * DAY_MS;
  return Array.from({ length: 7 }, (_, i) => new Date(monday + i * DAY_MS).toISOString().slice(0, 10));
}

type DayItem =
  | { readonly start: string; readonly run: Plan["runs"][number] }
  | { readonly start: string; readonly detail: SessionDetail };

/** What a day holds, by time. */
export function itemsOn(date: string, runs: Plan["runs"], details: readonly SessionDetail[]): DayItem[] {
  const items: DayItem[] = [
    ...runs.map((run) => ({ start: run.start, run })),
    ...details.map((detail) => ({ start: detail.session.start, detail })),
  ];
  return items.filter(({ start }) => start.startsWith(date)).sort((a, b) => Date.parse(a.start) - Date.parse(b.start));
}
