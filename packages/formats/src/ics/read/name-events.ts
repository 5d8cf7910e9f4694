import type { CalendarEvent } from "@stridelift/core";
import type { ReadEvent } from "./event.ts";
import { sortOut } from "./revisions.ts";
import { expandSeries, type Occurrence, recurs, type SeriesContext, single } from "./series.ts";
import { tellEnd, tellTime } from "./tell.ts";

/** An occurrence with the uid it goes by, and the event it comes from. */
interface Named {
  readonly uid: string;
  readonly occurrence: Occurrence;
  readonly event: ReadEvent;
}

/** The events of a file as the journal keeps them: revisions sorted out, series expanded, no uid twice; by start, then uid. */
export function nameEvents(source: string, events: readonly ReadEvent[], context: SeriesContext): CalendarEvent[] {
  const groups = new Map<string, ReadEvent[]>();
  for (const event of events) {
    const uid = event.uid ?? `${tellTime(event.start, event.clock)} ${event.words.title}`.trim();
    const group = groups.get(uid);
    if (group) group.push(event);
    else groups.set(uid, [event]);
  }
  const named = [...groups].flatMap(([uid, group]) => nameGroup(uid, group, context));
  const kept = named.slice(0, context.limits.allOccurrences);
  if (kept.length < named.length) {
    context.log.tell(
      "ics/too-many",
      0,
      `The calendar gives ${named.length} events; the first ${kept.length} are kept.`,
    );
  }
  return unique(kept)
    .map((one) => tellEvent(source, one))
    .sort(byStart);
}

function nameGroup(uid: string, group: readonly ReadEvent[], context: SeriesContext): Named[] {
  const { things, overrides } = sortOut(group);
  const series = things.find(recurs);
  const named = things.flatMap((event, i) => {
    const base = i === 0 ? uid : `${uid}~${i + 1}`;
    const replacing = event === series ? overrides : [];
    const occurrences = event.cancelled ? [] : recurs(event) ? expandSeries(event, replacing, context) : single(event);
    return occurrences.map((occurrence) => ({ uid: base + occurrence.mark, occurrence, event }));
  });
  const strays = series ? [] : overrides.flatMap((event) => single(event).map((occurrence) => ({ occurrence, event })));
  return [...named, ...strays.map(({ occurrence, event }) => ({ uid: uid + occurrence.mark, occurrence, event }))];
}

/** Different events never go by one uid: the later ones get `~2`, `~3` … */
function unique(named: readonly Named[]): Named[] {
  const taken = new Set<string>();
  return named.map((one) => {
    let uid = one.uid;
    for (let n = 2; taken.has(uid); n++) uid = `${one.uid}~${n}`;
    taken.add(uid);
    return { ...one, uid };
  });
}

function tellEvent(source: string, { uid, occurrence, event }: Named): CalendarEvent {
  const { words, start, length } = occurrence;
  const end = length ? { end: tellEnd(start, length, event.clock) } : {};
  return { source, uid, ...words, start: tellTime(start, event.clock), ...end };
}

function byStart(a: CalendarEvent, b: CalendarEvent): number {
  if (a.start !== b.start) return a.start < b.start ? -1 : 1;
  return a.uid < b.uid ? -1 : 1;
}
