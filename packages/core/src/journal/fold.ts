import type { Problem } from "../problem.ts";
import { type CheckedEntry, checkEntry } from "./check.ts";
import { applyEntry, type Draft, newDraft } from "./draft.ts";
import type { Entry, EntryData, RunnerState } from "./entry.ts";
import { loggedSessions } from "./logged-sessions.ts";
import { mergeJournals } from "./merge.ts";
import { shownSessions } from "./shown.ts";

/**
 * What a journal says of the runner (J2): the same for the same set of entries in any order and number. Later in
 * journal order wins over earlier. `overlays` stay in journal order, so that of two for one parameter the last counts
 * while it stands. Never throws on what entries hold: data that does not fit is `journal/bad-entry`, a kind or version
 * of a newer build `journal/newer-entry`, each with the entry's id as its path; such an entry stays in the journal.
 */
export function fold(entries: readonly Entry[]): { state: RunnerState; problems: Problem[] } {
  const problems: Problem[] = [];
  const checked: CheckedEntry[] = [];
  const unknown: Entry[] = [];
  for (const entry of standing(mergeJournals(entries))) {
    const outcome = checkEntry(entry);
    if ("problem" in outcome) problems.push(outcome.problem);
    else checked.push(outcome.entry);
    if ("newer" in outcome) unknown.push(entry);
  }
  const draft = newDraft();
  for (const entry of checked) applyEntry(draft, entry);

  const logged = [...loggedSessions(draft.done, draft.sets).values()];
  const done = sortedBy(logged, (d) => [d.start, d.session ?? ""]);
  // Of a session called missed after its first sets those stand: it was done.
  for (const { session } of done) if (session !== undefined) draft.missed.delete(session);
  const settled = new Set([...draft.missed, ...done.flatMap((d) => d.session ?? [])]);
  const state: RunnerState = {
    start: draft.start,
    settings: draft.settings,
    races: sortedBy([...draft.races.values()], (r) => [r.date, r.race]),
    events: sortedBy([...draft.events.values()], (e) => [e.source, e.uid]),
    runChanges: sortedBy([...draft.runChanges.values()], (c) => [c.source, c.uid]),
    usualWeeks: draft.usualWeeks,
    recordings: sortedBy([...draft.recordings.values()], (r) => [r.source, r.uid]),
    corrections: draft.corrections,
    dayAvailable: draft.dayAvailable,
    busy: sortedBy([...draft.busy.values()], (b) => [b.start, b.busy]),
    pins: sortedBy([...draft.pins.values()], (p) => [p.start]),
    announced: draft.announced.at(-1),
    shown: shownSessions(draft.announced, settled),
    done,
    sets: sortedBy(standingSets(draft), (s) => [s.start, s.session ?? "", s.exercise, String(s.set).padStart(3, "0")]),
    missed: draft.missed,
    overlays: [...draft.overlays.values()],
    screened: sortedBy([...draft.screened.values()], (s) => [s.date, s.screen]),
    readiness: sortedBy([...draft.readiness.values()], (r) => [r.date]),
    pains: sortedBy([...draft.pains.values()], (p) => [p.date, p.area, p.exercise ?? ""]),
    signs: sortedBy([...draft.signs.values()], (s) => [s.date, s.sign, s.area ?? ""]),
    illnesses: sortedBy([...draft.illnesses.values()], (i) => [i.date]),
    health: draft.health,
    cleared: sortedBy([...draft.cleared.values()], (c) => [c.date, c.of]),
    swaps: sortedBy([...draft.swaps.values()], (s) => [s.date, s.exercise]),
    unknown,
  };
  return { state, problems };
}

function standingSets({ sets }: Draft): EntryData<"set">[] {
  return [...sets.values()].flatMap((session) =>
    [...session.values()].flatMap((place) => ("removed" in place ? [] : [place.data])),
  );
}

/**
 * The entries that no standing `undone` takes back. An `undone` reaches only entries before it, so one pass from the
 * last to the first settles every chain of them, and none can take back itself. Input and result in journal order.
 */
function standing(entries: readonly Entry[]): Entry[] {
  const takenBack = new Set<string>();
  const kept: Entry[] = [];
  for (const entry of entries.toReversed()) {
    if (takenBack.has(entry.id)) continue;
    kept.push(entry);
    const target = undoneEntry(entry);
    if (target !== undefined) takenBack.add(target);
  }
  return kept.reverse();
}

function undoneEntry(entry: Entry): string | undefined {
  if (entry.kind !== "undone") return undefined;
  const outcome = checkEntry(entry);
  return "entry" in outcome && outcome.entry.kind === "undone" ? outcome.entry.data.entry : undefined;
}

function sortedBy<T>(items: T[], keys: (item: T) => readonly string[]): T[] {
  return items.sort((a, b) => {
    const theirs = keys(b);
    for (const [i, key] of keys(a).entries()) {
      if (key !== theirs[i]) return key < (theirs[i] as string) ? -1 : 1;
    }
    return 0;
  });
}
