import fc from "fast-check";
import { expect, test } from "vitest";
import { tick } from "./clock.ts";
import { type Entry, type EntryData, type EntryKind, type RunnerState, SETTING_NAMES } from "./entry.ts";
import { fold } from "./fold.ts";
import { inJournalOrder, mergeJournals } from "./merge.ts";
import { readJournal, writeJournal } from "./text.ts";

// Few keys and few moments, so that entries meet.
const key = fc.constantFrom("a", "b", "c");
const date = fc.constantFrom("2027-03-01", "2027-03-02", "2027-03-03", "2027-03-08");
const start = fc
  .tuple(date, fc.constantFrom("", "T07:00:00+01:00", "T18:00", "T18:00:00"))
  .map((parts) => parts.join(""));
const focus = fc.constantFrom("full", "light", "upper");
const session = fc.record({ id: key, start, end: start, focus, phase: fc.constant("strength") });
const fact = fc.record({ source: key, uid: key });
const scale = fc.nat(10);
const logged = fc.record({ exercise: key, sets: fc.array(fc.record({ reps: fc.nat(9) }), { maxLength: 3 }) });
const place = { session: key, start, exercise: key, set: fc.nat(3) };

const usualWeek = fc.record({
  since: date,
  runs: fc.array(fc.record({ weekday: fc.constant(2), minutes: fc.nat({ max: 90 }), kind: fc.constant("easy") }), {
    maxLength: 2,
  }),
});

const dataOf: { [K in EntryKind]: fc.Arbitrary<EntryData<K>> } = {
  start: fc.record({ date }),
  setting: fc.oneof(
    fc.record({ name: fc.constantFrom(...SETTING_NAMES), value: fc.constantFrom(45, "new", "07:00", [], -1) }),
    fc.record({ name: fc.constant("usualWeek" as const), value: usualWeek }),
  ),
  race: fc.record({
    race: key,
    date,
    distanceM: fc.constant(null),
    priority: fc.constantFrom("A", "B", "C"),
    name: key,
  }),
  "race-removed": fc.record({ race: key }),
  event: fc.record({ source: key, uid: key, title: fc.string(), start }),
  "event-gone": fact,
  "run-moved": fc.record({ source: key, uid: key, start, from: start }),
  "run-dropped": fc.record({ source: key, uid: key, start }),
  recording: fc.record({
    source: key,
    uid: key,
    sport: fc.constant("run"),
    start,
    durationMin: fc.constantFrom(30, 60),
  }),
  "kind-corrected": fc.record({ title: fc.constantFrom("Fun", " fun ", "Hills"), kind: key }),
  "day-available": fc.record({ date, windows: fc.constantFrom([], [{ from: "06:00", to: "07:00" }]) }),
  busy: fc.record({ busy: key, start, end: start }),
  "busy-removed": fc.record({ busy: key }),
  pinned: fc.record({ start, focus }),
  unpinned: fc.record({ start }),
  announced: fc.record({ today: date, sessions: fc.array(session, { maxLength: 4 }) }),
  done: fc.record({ session: key, start, exercises: fc.array(logged, { maxLength: 2 }) }, { requiredKeys: ["start"] }),
  missed: fc.record({ session: key }),
  set: fc.record({ ...place, reps: fc.nat(9), pain: scale }, { requiredKeys: ["start", "exercise", "set"] }),
  "set-removed": fc.record(place, { requiredKeys: ["start", "exercise", "set"] }),
  overlay: fc.record({ overlay: key, parameter: key, value: fc.nat(9) }),
  "overlay-ended": fc.record({ overlay: key }),
  screened: fc.record({ screen: fc.constantFrom("plank", "heel-raises"), date, both: fc.nat(60) }),
  readiness: fc.record({ date, sleep: scale, soreness: scale, fatigue: scale, stress: scale }),
  pain: fc.record({ date, area: fc.constantFrom("calf", "knee"), level: scale }),
  sign: fc.record({ date, sign: fc.constantFrom("hop-pain", "fainting") }),
  illness: fc.record({ date, signs: fc.constantFrom([], ["fever"]) }),
  health: fc.record({ date, symptoms: fc.constant([]), fragileBones: fc.boolean() }),
  cleared: fc.record({ date, of: fc.constantFrom("health", "bones", "sign") }),
  swapped: fc.record({ date, exercise: key, for: key }),
  undone: fc.record({ entry: fc.nat(15).map(String) }),
};

const at = fc.tuple(fc.nat(20), fc.constantFrom("p", "q")).map(([wall, device]) => tick(undefined, wall, device));
const known = fc.oneof(
  ...Object.entries(dataOf).map(([kind, data]) => fc.record({ kind: fc.constant(kind), v: fc.constant(1), data })),
);
const odd = fc.record({
  kind: fc.oneof(fc.string({ minLength: 1 }), fc.constantFrom("constructor", "setting", "event", "undone")),
  v: fc.integer({ min: 1, max: 3 }),
  data: fc.jsonValue(),
});
const undo = fc.record({ kind: fc.constant("undone"), v: fc.constant(1), data: dataOf.undone });
const content = fc.oneof(
  { weight: 5, arbitrary: known },
  { weight: 2, arbitrary: undo },
  { weight: 1, arbitrary: odd },
);
const newerFields = fc.dictionary(fc.constantFrom("sig", "trace", "10", "__proto__"), fc.jsonValue(), { maxKeys: 2 });
const entry: fc.Arbitrary<Entry> = fc
  .tuple(fc.nat(15).map(String), at, key, content, newerFields)
  .map(([id, when, by, rest, newer]) => ({ ...newer, id, at: when, by, ...rest }));
const journal = fc.array(entry, { maxLength: 24 });

function plain(state: RunnerState): unknown {
  return JSON.parse(
    JSON.stringify(state, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value)),
  );
}

test("J2 the state is the same in whatever order entries arrived, and twice the same entry counts once", () => {
  const shuffled = journal.chain((entries) =>
    fc.tuple(
      fc.constant(entries),
      fc.shuffledSubarray([...entries, ...entries], { minLength: entries.length * 2, maxLength: entries.length * 2 }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([entries, others]) => {
      const expected = fold(entries);
      const found = fold(others);
      expect(JSON.stringify(plain(found.state))).toBe(JSON.stringify(plain(expected.state)));
      expect(found.problems).toEqual(expected.problems);
    }),
    { numRuns: 500 },
  );
});

test("J2 the fold changes no entry", () => {
  fc.assert(
    fc.property(journal, (entries) => {
      const before = JSON.stringify(entries);
      fold(entries);
      expect(JSON.stringify(entries)).toBe(before);
    }),
  );
});

test("J2 merging commutes, associates, and repeats without effect", () => {
  fc.assert(
    fc.property(journal, journal, journal, (a, b, c) => {
      const ab = mergeJournals(a, b);
      expect(mergeJournals(b, a)).toEqual(ab);
      expect(mergeJournals(ab, c)).toEqual(mergeJournals(a, mergeJournals(b, c)));
      expect(mergeJournals(ab, ab, a)).toEqual(ab);
      expect(new Set(ab.map(({ id }) => id))).toEqual(new Set([...a, ...b].map(({ id }) => id)));
    }),
  );
});

test("J1 an undone entry is as if it had never been, and undoing the undo brings it back", () => {
  fc.assert(
    fc.property(journal, (entries) => {
      const ordered = mergeJournals(entries);
      // By the definition: an entry stands while no later `undone` of it stands.
      const stands = (e: Entry): boolean =>
        !ordered.some((u) => inJournalOrder(e, u) < 0 && isUndoneOf(u, e) && stands(u));
      const left = ordered.filter((e) => stands(e) && !(e.kind === "undone" && fits(e)));
      expect(plain(fold(entries).state)).toEqual(plain(fold(left).state));
    }),
    { numRuns: 500 },
  );
});

test("J5 J6 what is written reads back whole: unknown kinds, versions and fields too", () => {
  fc.assert(
    fc.property(journal, (entries) => {
      const ordered = mergeJournals(entries);
      const text = writeJournal(entries);
      const read = readJournal(text);
      expect(read.problems).toEqual([]);
      expect(read.entries).toEqual(JSON.parse(JSON.stringify(ordered)));
      expect(writeJournal(read.entries)).toBe(text);
    }),
    { numRuns: 300 },
  );
});

test("J6 damage to lines costs those lines and is told, line by line", () => {
  const damage = fc.oneof(
    fc.constantFrom("{", "null", "[]", "7", '{"id":"x"}', "BEGIN:VCALENDAR"),
    fc.string({ minLength: 1 }).map((text) => `%${text.replace(/[\r\n]/g, "")}`),
  );
  fc.assert(
    fc.property(journal, fc.array(fc.tuple(fc.nat(), damage), { maxLength: 5 }), (entries, damaged) => {
      const whole = writeJournal(entries);
      const lines = whole.split("\n");
      for (const [place, line] of damaged) lines.splice(place % lines.length, 0, line);
      const read = readJournal(lines.join("\n"));
      expect(read.entries).toEqual(readJournal(whole).entries);
      expect(read.problems.map((p) => p.code)).toEqual(damaged.map(() => "journal/bad-line"));
      for (const { path } of read.problems) {
        expect(damaged.map(([, line]) => line)).toContain(lines[Number(path?.slice("line ".length)) - 1]);
      }
    }),
  );
});

function isUndoneOf(undo: Entry, target: Entry): boolean {
  return undo.kind === "undone" && fits(undo) && (undo.data as { entry: string }).entry === target.id;
}

function fits(undo: Entry): boolean {
  const data = undo.data as { entry?: unknown } | null;
  return undo.v === 1 && typeof data === "object" && typeof data?.entry === "string";
}
