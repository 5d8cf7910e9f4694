import type { ReadEvent } from "./event.ts";
import { instant, keyOf } from "./time.ts";

/** What one UID stands for in a file: different things that share it, and what replaces single occurrences. */
export interface Group {
  /** By start, then title; at least one, or none where the series itself is not in the file. */
  readonly things: readonly ReadEvent[];
  /** At most one for an occurrence. */
  readonly overrides: readonly ReadEvent[];
}

/**
 * Sorts out the events of one UID: the highest SEQUENCE is what counts, repeats of the same start and title are one
 * (the last modified), and what differs in either is another thing under the same UID.
 */
export function sortOut(events: readonly ReadEvent[]): Group {
  const things = events.filter((event) => !event.replaces);
  const highest = Math.max(...things.map((event) => event.sequence));
  return {
    things: latestBy(
      things.filter((event) => event.sequence === highest),
      startAndTitle,
    ).sort(byStart),
    overrides: latestBy(
      events.filter((event) => event.replaces),
      replacedTime,
    ),
  };
}

function startAndTitle({ start, words }: ReadEvent): string {
  return `${start.allDay} ${start.zone.name} ${keyOf(start)} ${words.title}`;
}

function replacedTime({ replaces }: ReadEvent): string {
  return replaces ? `${replaces.allDay} ${instant(replaces)}` : "";
}

function latestBy(events: readonly ReadEvent[], key: (event: ReadEvent) => string): ReadEvent[] {
  const latest = new Map<string, ReadEvent>();
  for (const event of events) {
    const other = latest.get(key(event));
    if (!other || isLater(event, other)) latest.set(key(event), event);
  }
  return [...latest.values()];
}

function isLater(a: ReadEvent, b: ReadEvent): boolean {
  return a.sequence === b.sequence ? a.modified >= b.modified : a.sequence > b.sequence;
}

function byStart(a: ReadEvent, b: ReadEvent): number {
  const difference = instant(a.start) - instant(b.start);
  if (difference !== 0) return difference;
  return a.words.title < b.words.title ? -1 : a.words.title > b.words.title ? 1 : 0;
}
