import { type Day, dateOf, dayOf } from "@stridelift/core";
import { type Component, componentsOf } from "./components.ts";
import { parseTime } from "./time.ts";
import { declaredZone, type Span } from "./zone-book.ts";
import { likelyNamedZone, surelyNamedZone } from "./zone-names.ts";

/** The IANA zone of a file: the first that a calendar declares, else the one that most starts name; undefined: none. */
export function zoneOfFile(calendars: readonly Component[]): string | undefined {
  for (const calendar of calendars) {
    const declared = declaredZone(calendar);
    const zone = declared ? namedZone(declared.value) : undefined;
    if (zone) return zone;
  }
  const counts = new Map<string, number>();
  for (const tzid of calendars.flatMap(startZones)) counts.set(tzid, (counts.get(tzid) ?? 0) + 1);
  const byCount = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  return byCount.flatMap(([tzid]) => namedZone(tzid) ?? [])[0];
}

/** A fixed offset is no zone to live in: it knows no change of the clock. */
function namedZone(tzid: string): string | undefined {
  const zone = surelyNamedZone(tzid) ?? likelyNamedZone(tzid);
  return zone && /^[A-Z]/i.test(zone) ? zone : undefined;
}

function startZones(calendar: Component): string[] {
  const starts = componentsOf(calendar, "VEVENT").flatMap((event) =>
    event.lines.filter((line) => line.name === "DTSTART"),
  );
  return starts.flatMap((line) => line.params.get("TZID")?.trim() || []);
}

/** The days for which a file needs offsets: the window and every time that its events name, whole years, inside `most`. */
export function spanOf(file: Component, window: Span, most: Span): Span {
  const days = componentsOf(file, "VEVENT")
    .flatMap((event) => event.lines)
    .filter((line) => /^(DTSTART|DTEND|RECURRENCE-ID|RDATE)$/.test(line.name))
    .flatMap((line) => parseTime(line.value.slice(line.value.lastIndexOf(":") + 1).split(/[,/]/)[0] ?? "")?.day ?? [])
    .filter((day) => day >= most.first && day <= most.last);
  const first = days.reduce<Day>((a, b) => Math.min(a, b), Math.max(window.first, most.first));
  const last = days.reduce<Day>((a, b) => Math.max(a, b), Math.min(window.last, most.last));
  return { first: dayOf(dateOf(first).year, 1, 1), last: dayOf(dateOf(last).year, 12, 31) };
}
