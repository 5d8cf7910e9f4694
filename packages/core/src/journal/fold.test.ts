import { expect, test } from "vitest";
import { append } from "./append.ts";
import type { Entry, EntryData, EntryKind } from "./entry.ts";
import { fold } from "./fold.ts";

/** A journal told in order; each `say` gives the entry's id. */
function telling() {
  const journal: Entry[] = [];
  const say = <K extends EntryKind>(kind: K, data: EntryData<K>, by = "ana"): string => {
    const entry = append(journal, kind, data, { wallMs: 1, device: "phone", by });
    journal.push(entry);
    return entry.id;
  };
  return { journal, say, state: () => fold(journal).state };
}

const focus = "full";

test("J1 the last of several counts", () => {
  const { say, state } = telling();
  say("start", { date: "2027-02-01" });
  say("start", { date: "2027-01-04" });
  say("setting", { name: "minutes", value: 60 });
  say("setting", { name: "minutes", value: 45 });
  say("race", { race: "r", date: "2027-05-01", distanceM: null, priority: "A", name: "Spring" });
  say("race", { race: "r", date: "2027-05-02", distanceM: 10_000, priority: "B", name: "Spring" });
  expect(state()).toMatchObject({ start: "2027-01-04", settings: { minutes: 45 } });
  expect(state().races).toEqual([{ race: "r", date: "2027-05-02", distanceM: 10_000, priority: "B", name: "Spring" }]);
});

test("J2 races stand by date, then id; busy times and pins by start", () => {
  const { say, state } = telling();
  for (const [race, date] of [
    ["z", "2027-05-01"],
    ["a", "2027-06-01"],
    ["b", "2027-05-01"],
  ] as const) {
    say("race", { race, date, distanceM: null, priority: "C", name: race });
    say("busy", { busy: race, start: date, end: date });
    say("pinned", { start: `${date}T18:00`, focus });
  }
  expect(state().races.map(({ race }) => race)).toEqual(["b", "z", "a"]);
  expect(state().busy.map(({ busy }) => busy)).toEqual(["b", "z", "a"]);
  expect(state().pins.map(({ start }) => start)).toEqual(["2027-05-01T18:00", "2027-06-01T18:00"]);
});

test("J1 undo, undo of undo, and one more", () => {
  const { say, state } = telling();
  const entry = say("setting", { name: "minutes", value: 45 });
  const first = say("undone", { entry });
  expect(state().settings).toEqual({});
  const second = say("undone", { entry: first });
  expect(state().settings).toEqual({ minutes: 45 });
  say("undone", { entry: second });
  expect(state().settings).toEqual({});
});

test("J1 undoing a later setting brings back the one before it", () => {
  const { say, state } = telling();
  say("setting", { name: "minutes", value: 45 });
  say("undone", { entry: say("setting", { name: "minutes", value: 60 }) });
  expect(state().settings).toEqual({ minutes: 45 });
});

test("J2 an undo may arrive before what it takes back, and none can take back itself or what comes after it", () => {
  const { journal, say } = telling();
  say("undone", { entry: say("start", { date: "2027-01-04" }) });
  expect(fold(journal.slice(1)).state.start).toBeUndefined();
  expect(fold(journal).state.start).toBeUndefined();
  const undo = journal[1] as Entry;
  const itself = { ...undo, data: { entry: undo.id } };
  expect(fold([itself]).problems).toEqual([]);
  expect(fold([{ ...undo, at: "000000000000000-000000-a" }, journal[0] as Entry]).state.start).toBe("2027-01-04");
});

test("J5 kinds and versions of a newer build are kept untouched and told; an undo of one holds", () => {
  const { journal, say } = telling();
  say("start", { date: "2027-01-04" });
  const known = journal[0] as Entry;
  const mood: Entry = { ...known, id: "m", kind: "mood", data: { level: 3 } };
  const start2: Entry = { ...known, id: "s", v: 2, data: { date: "2028-01-04" } };
  const inherited: Entry = { ...known, id: "t", kind: "toString" };
  const { state, problems } = fold([mood, start2, inherited, known]);
  expect(state.start).toBe("2027-01-04");
  expect(state.unknown).toHaveLength(3);
  expect(state.unknown).toContain(mood);
  expect(problems.map(({ code, path }) => [code, path])).toContainEqual(["journal/newer-entry", "m"]);
  expect(problems[0]?.message).toContain("made by a newer version");
  say("undone", { entry: "m" });
  expect(fold([...journal, mood]).state.unknown).toEqual([]);
});

test("J1 an entry that does not fit its kind is told, and costs itself alone", () => {
  const { journal, say } = telling();
  say("start", { date: "2027-01-04" });
  const known = journal[0] as Entry;
  const unfit = [
    { ...known, id: "a", data: null },
    { ...known, id: "b", kind: "setting", data: { name: "minutes", value: "long" } },
    { ...known, id: "c", kind: "setting", data: { name: "__proto__", value: {} } },
    { ...known, id: "d", kind: "undone", data: { entry: 7 } },
  ];
  const { state, problems } = fold([...unfit, known]);
  expect(problems.map(({ code, path }) => [code, path])).toEqual(unfit.map(({ id }) => ["journal/bad-entry", id]));
  expect(state).toMatchObject({ start: "2027-01-04", settings: {} });
});

test.each([
  ["start", { date: "2027-02-30" }],
  ["setting", { name: "zone", value: "Mars/Olympus" }],
  ["setting", { name: "preferredStart", value: "24:15" }],
  ["setting", { name: "available", value: [{ weekday: 8, from: "06:00", to: "07:00" }] }],
  ["busy", { busy: "b", start: "2027-03-01T25:00", end: "2027-03-02" }],
  ["event", { source: "s", uid: "1", title: "", start: "2027-13-01" }],
])("J1 nothing impossible gets behind the fold: %s %o", (kind, data) => {
  const entry: Entry = { id: "1", at: "000000000000001-000000-p", by: "ana", kind, v: 1, data };
  const { state, problems } = fold([entry]);
  expect(problems.map(({ code }) => code)).toEqual(["journal/bad-entry"]);
  expect(state).toEqual(fold([]).state);
});

test("R4 a correction holds for the title however it is spaced or cased", () => {
  const { say, state } = telling();
  say("kind-corrected", { title: "Club  Night ", kind: "quality" });
  say("kind-corrected", { title: "club night", kind: "easy" });
  expect([...state().corrections]).toEqual([["club night", "easy"]]);
});

test("P14 a pin ends however its start is written", () => {
  const { say, state } = telling();
  say("pinned", { start: "2027-03-01T18:00:00+01:00", focus });
  say("pinned", { start: "2027-03-02T18:00:00", focus });
  say("unpinned", { start: "2027-03-01T17:00Z" });
  say("unpinned", { start: "2027-03-02T18:00" });
  expect(state().pins).toEqual([]);
});

test("J1 a session is done or missed, as was said last, and once", () => {
  const { say, state } = telling();
  say("missed", { session: "s" });
  say("done", { session: "s", start: "2027-03-01T18:00", minutes: 30 });
  say("done", { session: "s", start: "2027-03-01T18:10", minutes: 40 });
  expect([state().done, state().missed.size]).toEqual([[{ session: "s", start: "2027-03-01T18:10", minutes: 40 }], 0]);
  say("missed", { session: "s" });
  expect([state().done, [...state().missed]]).toEqual([[], ["s"]]);
});

test("J9 overlays name their author, stand in journal order, and end", () => {
  const { say, state } = telling();
  say("overlay", { overlay: "b", parameter: "x", value: 1 }, "coach");
  say("overlay", { overlay: "a", parameter: "x", value: 2 }, "ana");
  say("overlay", { overlay: "b", parameter: "x", value: 3 }, "coach");
  expect(state().overlays).toEqual([
    { overlay: "a", parameter: "x", value: 2, by: "ana" },
    { overlay: "b", parameter: "x", value: 3, by: "coach" },
  ]);
  say("overlay-ended", { overlay: "b" });
  expect(state().overlays.map(({ overlay }) => overlay)).toEqual(["a"]);
});
