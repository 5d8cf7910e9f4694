import type { EntryData, ShownSession } from "./entry.ts";

/**
 * What the runner was last told of each session before it was due (J7). An announcement speaks for its `today` and every
 * day after it: it moves and withdraws sessions there, and changes nothing before. `settled` are the sessions done or
 * missed: told of once, they stay. `announced` in journal order; the result by start, then id.
 */
export function shownSessions(
  announced: readonly EntryData<"announced">[],
  settled: ReadonlySet<string>,
): ReadonlyMap<string, ShownSession> {
  const shown = new Map<string, ShownSession>();
  for (const { today, sessions } of announced) {
    const open = (session: ShownSession) => dateOfStart(session) >= today;
    for (const [id, session] of shown) if (open(session) && !settled.has(id)) shown.delete(id);
    for (const session of sessions) {
      const before = shown.get(session.id);
      if (open(session) && (before === undefined || open(before))) shown.set(session.id, session);
    }
  }
  return new Map([...shown].sort(([, a], [, b]) => (startKey(a) < startKey(b) ? -1 : 1)));
}

/** The civil date stands first in a start, on the runner's own clock. */
function dateOfStart(session: ShownSession): string {
  return session.start.slice(0, "2027-03-01".length);
}

function startKey(session: ShownSession): string {
  return `${session.start} ${session.id}`;
}
