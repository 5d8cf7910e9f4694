import { type Entry, fold, parseClock } from "@stridelift/core";
import type { KeptCalendar, Said } from "./doors.ts";

/** The entries that say it, by id. */
export function idsOf(entries: readonly Entry[], said: Said): string[] {
  return entries.filter((entry) => says(entry, said)).map(({ id }) => id);
}

function says({ kind, data }: Entry, said: Said): boolean {
  const { name, date } = data as { readonly name?: unknown; readonly date?: unknown };
  return "setting" in said
    ? kind === "setting" && name === said.setting
    : kind === "day-available" && date === said.day;
}

/** The calendars whose events stand, by name, with when they last changed anything. */
export function keptCalendars(entries: readonly Entry[]): KeptCalendar[] {
  const { events } = fold(entries).state;
  const lastMs = new Map<string, number>();
  for (const { kind, at, data } of entries) {
    if (kind !== "event" && kind !== "event-gone") continue;
    const { source } = data as { readonly source: string };
    lastMs.set(source, Math.max(lastMs.get(source) ?? 0, parseClock(at)?.wallMs ?? 0));
  }
  return [...Map.groupBy(events, ({ source }) => source)].map(([source, own]) => {
    const dates = own.map(({ start }) => start.slice(0, 10)).sort();
    return {
      source,
      events: own.length,
      from: dates[0] ?? "",
      to: dates.at(-1) ?? "",
      lastMs: lastMs.get(source) ?? 0,
    };
  });
}
