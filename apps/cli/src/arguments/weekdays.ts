import type { Weekday } from "@stridelift/core";
import { isMisuse, type Misuse, misuseAt } from "./misuse.ts";

const NAMES = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;
const GROUPS: Readonly<Record<string, readonly Weekday[]>> = {
  daily: [1, 2, 3, 4, 5, 6, 7],
  "every day": [1, 2, 3, 4, 5, 6, 7],
  weekdays: [1, 2, 3, 4, 5],
  weekends: [6, 7],
  weekend: [6, 7],
};

/** Three-letter name of a weekday, as the grammar writes it. */
export function shortWeekday(weekday: number): string {
  const name = NAMES[weekday - 1] as string;
  return name.charAt(0).toUpperCase() + name.slice(1, 3);
}

/**
 * `Mon-Fri`, `Sat,Sun`, `Mon,Wed-Fri`, `Sat-Mon`, `daily`, in weekday order, each once. The days stand in `whole`
 * from `from` to `to` (exclusive); a misuse points at them there.
 */
export function parseWeekdays(whole: string, from: number, to: number): Weekday[] | Misuse {
  const days = new Set<Weekday>();
  let start = from;
  for (const part of whole.slice(from, to).split(",")) {
    const found = parsePart(whole, part, start);
    if (isMisuse(found)) return found;
    for (const day of found) days.add(day);
    start += part.length + 1;
  }
  return [...days].sort((a, b) => a - b);
}

function parsePart(whole: string, part: string, start: number): readonly Weekday[] | Misuse {
  const group = GROUPS[part.trim().toLowerCase()];
  if (group) return group;
  const ends: Weekday[] = [];
  let at = start;
  for (const name of part.split(/[-–]/)) {
    const day = parseWeekday(name);
    if (day === undefined) return noDay(whole, name, at);
    ends.push(day);
    at += name.length + 1;
  }
  const [first, last = first] = ends;
  if (first === undefined || last === undefined || ends.length > 2) {
    return misuseAt("A range of days has two ends, as in Mon-Fri.", whole, start, part.length);
  }
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, i) => (((first - 1 + i) % 7) + 1) as Weekday);
}

/* Any beginning of three letters or more, and the usual longer short forms: Tue, Tues, Thur, Thurs. */
function parseWeekday(name: string): Weekday | undefined {
  const word = name.trim().toLowerCase().replace(/\.$/, "");
  const index = word.length < 3 ? -1 : NAMES.findIndex((day) => day.startsWith(word));
  return index < 0 ? undefined : ((index + 1) as Weekday);
}

function noDay(whole: string, name: string, at: number): Misuse {
  const inner = name.trim();
  const from = at + (name.length - name.trimStart().length);
  const misuse = inner === "" ? "A day is missing here." : `"${inner}" is no day of the week.`;
  return misuseAt(`${misuse} Days are Mon, Tue, Wed, Thu, Fri, Sat, Sun, or daily.`, whole, from, inner.length);
}
