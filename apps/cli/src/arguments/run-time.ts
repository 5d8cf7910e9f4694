import type { Settings } from "@stridelift/core";
import { clockText, parseClock } from "./clock.ts";
import { isMisuse, type Misuse, misuseAt } from "./misuse.ts";
import { parseWeekdays } from "./weekdays.ts";

type RunTime = NonNullable<Settings["runTime"]>;

/** `07:00`, or with days of their own `07:00; Sat,Sun 09:00`. */
export function parseRunTime(text: string): RunTime | Misuse {
  const [first = "", ...groups] = text.split(";");
  const all = parseStart(text, first, 0);
  if (isMisuse(all)) return all;
  const days: Record<string, string> = {};
  let start = first.length + 1;
  for (const group of groups) {
    const split = group.trimEnd().lastIndexOf(" ");
    const lead = group.length - group.trimStart().length;
    const time = parseStart(text, group.slice(split + 1), start + split + 1);
    if (isMisuse(time)) return time;
    const weekdays = parseWeekdays(text, start + lead, start + Math.max(lead, split));
    if (isMisuse(weekdays)) return weekdays;
    for (const day of weekdays) days[String(day)] = time;
    start += group.length + 1;
  }
  return groups.length === 0 ? { all } : { all, days };
}

function parseStart(text: string, part: string, at: number): string | Misuse {
  const minutes = parseClock(part);
  if (minutes !== undefined && minutes < 1440) return clockText(minutes);
  const inner = part.trim();
  return misuseAt(
    `"${inner}" is no start: "07:00", or "07:00; Sat,Sun 09:00".`,
    text,
    at + part.indexOf(inner),
    inner.length,
  );
}
