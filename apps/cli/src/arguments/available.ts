import type { Weekday, WeeklyWindow } from "@stridelift/core";
import { clockText, parseClock } from "./clock.ts";
import { isMisuse, type Misuse, misuseAt } from "./misuse.ts";
import { parseWeekdays, shortWeekday } from "./weekdays.ts";

interface Span {
  readonly from: number;
  readonly to: number;
}

const DAY_MIN = 1440;
const EXAMPLE = 'for example "Mon-Fri 12:00-13:00,17:00-20:00; Sat,Sun 08:00-18:00"';

/**
 * Weekly windows of `Mon-Fri 12:00-13:00,17:00-20:00; Sat,Sun 08:00-18:00`: by weekday and start, joined where they
 * touch. A window over midnight is split in two; `24:00` ends a day; `none` is no window at all.
 */
export function parseAvailable(text: string): WeeklyWindow[] | Misuse {
  if (text.trim().toLowerCase() === "none") return [];
  const spans = new Map<Weekday, Span[]>();
  let start = 0;
  for (const group of text.split(";")) {
    const found = group.trim() === "" ? undefined : parseGroup(text, start, start + group.length, spans);
    if (found) return found;
    start += group.length + 1;
  }
  if (spans.size === 0) return { misuse: `No days and times are named; ${EXAMPLE}.` };
  return windowsOf(spans);
}

/** The windows in the grammar of `parseAvailable`: days of equal windows together, Monday first. */
export function formatAvailable(windows: readonly WeeklyWindow[]): string {
  const byDay = new Map<number, string[]>();
  for (const { weekday, from, to } of windows) byDay.set(weekday, [...(byDay.get(weekday) ?? []), `${from}-${to}`]);
  const byTimes = new Map<string, number[]>();
  for (const [day, times] of [...byDay].sort(([a], [b]) => a - b)) {
    byTimes.set(times.join(","), [...(byTimes.get(times.join(",")) ?? []), day]);
  }
  return [...byTimes].map(([times, days]) => `${formatWeekdays(days)} ${times}`).join("; ") || "none";
}

/* Three days and more in a row are a range, two stand side by side. */
function formatWeekdays(days: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < days.length; ) {
    let last = i;
    while (days[last + 1] === (days[last] as number) + 1) last++;
    const [a, b] = [shortWeekday(days[i] as number), shortWeekday(days[last] as number)];
    parts.push(last === i ? a : `${a}${last > i + 1 ? "-" : ","}${b}`);
    i = last + 1;
  }
  return parts.join(",");
}

function parseGroup(text: string, from: number, to: number, spans: Map<Weekday, Span[]>): Misuse | undefined {
  const group = text.slice(from, to);
  const split = /\s(?=\d)/.exec(group.replace(/^\s+/, (lead) => "_".repeat(lead.length)));
  if (!split) {
    const inner = group.trim();
    const misuse = /^\d/.test(inner) ? `"${inner}" names times without days` : `"${inner}" names no times`;
    return misuseAt(`${misuse}; ${EXAMPLE}.`, text, text.indexOf(inner, from), inner.length);
  }
  const lead = group.length - group.trimStart().length;
  const days = parseWeekdays(text, from + lead, from + split.index);
  if (isMisuse(days)) return days;
  let at = from + split.index + 1;
  for (const part of text.slice(at, to).split(",")) {
    const span = parseSpan(text, part, at);
    if (isMisuse(span)) return span;
    for (const day of days) addSpan(spans, day, span);
    at += part.length + 1;
  }
  return undefined;
}

function parseSpan(text: string, part: string, at: number): Span | Misuse {
  const inner = part.trim();
  const place = at + (part.length - part.trimStart().length);
  const ends = inner.split(/\s*[-–]\s*/);
  const [from, to] = ends.map(parseClock);
  if (ends.length !== 2)
    return misuseAt("A window is a start and an end, as in 17:00-20:00.", text, place, inner.length);
  if (from === undefined || from === DAY_MIN) return noTime(text, ends[0] as string, place);
  if (to === undefined) return noTime(text, ends[1] as string, place + inner.lastIndexOf(ends[1] as string));
  if (from === to) {
    return misuseAt("This window has no length; a whole day is 00:00-24:00.", text, place, inner.length);
  }
  return { from, to };
}

function noTime(text: string, time: string, at: number): Misuse {
  return misuseAt(`"${time}" is no time of day; times are 00:00 to 24:00.`, text, at, time.length);
}

function addSpan(spans: Map<Weekday, Span[]>, day: Weekday, { from, to }: Span): void {
  const put = (weekday: Weekday, span: Span) => spans.set(weekday, [...(spans.get(weekday) ?? []), span]);
  if (from < to) {
    put(day, { from, to });
    return;
  }
  put(day, { from, to: DAY_MIN });
  if (to > 0) put(((day % 7) + 1) as Weekday, { from: 0, to });
}

function windowsOf(spans: ReadonlyMap<Weekday, readonly Span[]>): WeeklyWindow[] {
  return [...spans]
    .sort(([a], [b]) => a - b)
    .flatMap(([weekday, list]) =>
      joined(list).map(({ from, to }) => ({ weekday, from: clockText(from), to: clockText(to) })),
    );
}

function joined(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && span.from <= last.to) out[out.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    else out.push(span);
  }
  return out;
}
