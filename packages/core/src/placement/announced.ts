import type { Day } from "../calendar/day.ts";
import { parseWhen } from "../calendar/when.ts";
import type { Instant, Zone } from "../calendar/zone.ts";
import type { RunnerState } from "../journal/entry.ts";

/** A session of the last announcement that may still move. */
export interface AnnouncedAhead {
  readonly id: string;
  readonly start: Instant;
  readonly day: Day;
}

/** What was announced last for today and later and is neither done nor missed, in the order of the announcement (J8). */
export function announcedAhead(
  state: Pick<RunnerState, "announced" | "done" | "missed">,
  zone: Zone,
  today: Day,
): AnnouncedAhead[] {
  const done = new Set(state.done.map(({ session }) => session));
  return (state.announced?.sessions ?? []).flatMap(({ id, start }) => {
    const when = parseWhen(start, zone);
    if (when?.at == null || when.day < today || done.has(id) || state.missed.has(id)) return [];
    return [{ id, start: when.at, day: when.day }];
  });
}
