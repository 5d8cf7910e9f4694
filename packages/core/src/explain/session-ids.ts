import { type Day, formatDay, mondayOf } from "../calendar/day.ts";
import type { Instant } from "../calendar/zone.ts";

/** A session that has had an id: announced, done or missed. */
export interface Named {
  readonly id: string;
  readonly start: Instant;
  readonly day: Day;
  /** It may carry its id to another start; one that is past or done keeps both. */
  readonly open: boolean;
}

/**
 * Ids of planned sessions (starts with their days, by time), in the same order: `<monday>-<n>`. An announced session at
 * the same start keeps its id; one that moved within its week hands its id to the next session there without one; new
 * sessions take the smallest number never used in that week.
 */
export function idsOf(sessions: readonly { start: Instant; day: Day }[], named: readonly Named[]): string[] {
  const open = named.filter((session) => session.open);
  const ids = sessions.map(({ start }) => open.find((session) => session.start === start)?.id);
  const taken = new Set(ids);
  const left = open.filter((session) => !taken.has(session.id));
  sessions.forEach(({ day }, i) => {
    if (ids[i] !== undefined) return;
    const moved = left.findIndex((session) => mondayOf(session.day) === mondayOf(day));
    if (moved >= 0) ids[i] = left.splice(moved, 1)[0]?.id;
  });
  const used = new Set([...named.map(({ id }) => id), ...ids]);
  return ids.map((id, i) => id ?? nextId(formatDay(mondayOf((sessions[i] as { day: Day }).day)), used));
}

function nextId(monday: string, used: Set<string | undefined>): string {
  let n = 1;
  while (used.has(`${monday}-${n}`)) n++;
  const id = `${monday}-${n}`;
  used.add(id);
  return id;
}
