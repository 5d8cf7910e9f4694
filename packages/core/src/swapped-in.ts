import { parseInstant } from "./calendar/zone.ts";
import { append } from "./journal/append.ts";
import type { Entry, EntryData, EntryKind } from "./journal/entry.ts";
import { withoutLog } from "./journal/without-log.ts";
import type { PlannedSession } from "./plan-schema.ts";
import { sessionsOf } from "./sessions-of.ts";

/**
 * X8: what `by` would be asked for in the place of `exercise` in a session of the plan, begun or not: sets, loads that are
 * owned, and in `why` how the load was reckoned. Null where it has no place there, as of another movement; then nothing is
 * known of its load. Nothing is written: `swapped` is the entry that makes it so from that day on.
 */
export function swappedIn(
  entries: readonly Entry[],
  session: Pick<PlannedSession, "id" | "start" | "focus">,
  exercise: string,
  by: string,
): PlannedSession["blocks"][number]["exercises"][number] | null {
  const { start, focus } = session;
  const date = start.slice(0, "2027-03-01".length);
  const open = withoutLog(entries, { session: session.id });
  const said = <K extends EntryKind>(journal: readonly Entry[], kind: K, data: EntryData<K>): Entry[] => [
    ...journal,
    append(journal, kind, data, { wallMs: 0, device: "here", by: "here" }),
  ];
  const asked = said(said(open, "pinned", { start, focus }), "swapped", { date, exercise, for: by });
  const at = parseInstant(start);
  const there = sessionsOf(asked, date, { from: date, to: date }).find((one) => parseInstant(one.start) === at);
  return there?.blocks.flatMap(({ exercises }) => exercises).find((one) => one.exercise === by) ?? null;
}
