import { type Entry, importEvents, type Stamp } from "@stridelift/core";
import type { Gathered } from "./gather.ts";

/** What a calendar says that the journal before it does not. */
export interface CalendarNews {
  readonly source: string;
  readonly before: readonly Entry[];
  readonly entries: readonly Entry[];
  /** Nothing of it was taken as gone, as not all of it could be read. */
  readonly partly: boolean;
}

/** For each calendar the entries that bring a journal up to it (J4), each after all before it. */
export function calendarNews(
  journal: readonly Entry[],
  { sources, covered }: Pick<Gathered, "sources" | "covered">,
  stamp: Stamp,
): CalendarNews[] {
  const news: CalendarNews[] = [];
  let before = journal;
  for (const { source, events, partly } of sources) {
    const entries = importEvents(before, source, events, stamp, { ...covered, partly });
    news.push({ source, before, entries, partly });
    before = [...before, ...entries];
  }
  return news;
}
