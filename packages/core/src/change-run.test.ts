import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { runDropped, runMoved } from "./change-run.ts";
import type { CalendarEvent, Entry, EntryData } from "./journal/entry.ts";
import { fold } from "./journal/fold.ts";
import { importEvents } from "./journal/import.ts";
import { plan } from "./plan.ts";
import { type Said, saying } from "./runner.fixture.ts";

const TODAY = "2027-03-01";
const zone: Said = ["setting", { name: "zone", value: "Europe/Paris" }];
const event = (uid: string, title: string, start: string, rest: Partial<CalendarEvent> = {}): CalendarEvent => ({
  source: "club",
  uid,
  title,
  start,
  ...rest,
});
const CALENDAR = [
  event("a", "Easy 8 km", "2027-03-02T18:00", { end: "2027-03-02T18:50" }),
  event("b", "Tempo 10 km", "2027-03-04"),
  event("c", "AM 6 km easy / PM 10 km tempo", "2027-03-06"),
  event("d", "Long run 24 km", "2027-03-07T09:00+01:00"),
];

const imported = (entries: readonly Entry[], events: readonly CalendarEvent[]): Entry[] => [
  ...entries,
  ...importEvents(entries, "club", events, { wallMs: Date.parse("2027-02-20"), device: "pen", by: "runner" }),
];
const journal = (events: readonly CalendarEvent[] = CALENDAR) => imported(saying([], zone), events);
const planned = (entries: readonly Entry[]) => plan(entries, TODAY, { weeks: 3 });
const runOf = (entries: readonly Entry[], uid: string) => {
  const found = planned(entries).runs.filter(({ source }) => source.uid === uid);
  expect(found.length).toBeLessThan(2);
  return found[0];
};
const move = (entries: readonly Entry[], uid: string, start: string): Entry[] => {
  const run = runOf(entries, uid);
  expect(run).toBeDefined();
  return saying(entries, ["run-moved", runMoved(entries, run as never, start) as EntryData<"run-moved">]);
};
const drop = (entries: readonly Entry[], uid: string): Entry[] => {
  const run = { source: { name: "club", uid } };
  return saying(entries, ["run-dropped", runDropped(entries, run) as EntryData<"run-dropped">]);
};
const codes = (entries: readonly Entry[]) => planned(entries).problems.map(({ code }) => code);

describe("a moved run", () => {
  test("J4 stays where it was moved when the same file is imported again", () => {
    const moved = move(journal(), "a", "2027-03-03T06:30");
    const again = imported(moved, CALENDAR);
    expect(again).toHaveLength(moved.length);
    expect(runOf(again, "a")).toMatchObject({
      start: "2027-03-03T06:30:00+01:00",
      end: "2027-03-03T07:20:00+01:00",
      assumedTime: false,
      movedFrom: "2027-03-02T18:00",
    });
  });

  test("J4 keeps its place when its source changes only its title", () => {
    const moved = move(journal(), "a", "2027-03-03T06:30");
    const changed = CALENDAR.map((each) => (each.uid === "a" ? { ...each, title: "Easy 9 km" } : each));
    expect(runOf(imported(moved, changed), "a")).toMatchObject({
      title: "Easy 9 km",
      start: "2027-03-03T06:30:00+01:00",
    });
  });

  test("gives way when its source gives it another time, and that is told", () => {
    const changed = CALENDAR.map((each) =>
      each.uid === "a" ? { ...each, start: "2027-03-05T19:00", end: "2027-03-05T20:00" } : each,
    );
    const entries = imported(move(journal(), "a", "2027-03-03T06:30"), changed);
    expect(runOf(entries, "a")).toMatchObject({ start: "2027-03-05T19:00:00+01:00" });
    expect(runOf(entries, "a")).not.toHaveProperty("movedFrom");
    const [problem] = planned(entries).problems.filter(({ code }) => code === "runs/moved-by-source");
    expect(problem).toMatchObject({
      message:
        "You moved “Easy 8 km”; since then its calendar has another time for it, 2027-03-05 19:00, and that counts.",
      path: "club/a",
    });
    const after = plan(entries, "2027-03-06", { weeks: 1 }).problems;
    expect(after.map(({ code }) => code)).not.toContain("runs/moved-by-source");
  });

  test("holds on where the source writes the same moment otherwise", () => {
    const changed = CALENDAR.map((each) => (each.uid === "d" ? { ...each, start: "2027-03-07T08:00Z" } : each));
    const entries = imported(move(journal(), "d", "2027-03-06"), changed);
    expect(runOf(entries, "d")).toMatchObject({ start: "2027-03-06T09:00:00+01:00" });
    expect(codes(entries)).not.toContain("runs/moved-by-source");
  });

  test("J4 leaves with its event and is back in its place with it", () => {
    const moved = move(journal(), "a", "2027-03-03T06:30");
    const gone = imported(moved, CALENDAR.slice(1));
    expect(runOf(gone, "a")).toBeUndefined();
    expect(codes(gone)).not.toContain("runs/moved-by-source");
    expect(runOf(imported(gone, CALENDAR), "a")).toMatchObject({ start: "2027-03-03T06:30:00+01:00" });
  });

  test("R5 moved to a date it keeps its time of day, and a run without one stays without", () => {
    const entries = move(move(journal(), "a", "2027-03-03"), "b", "2027-03-05");
    expect(runOf(entries, "a")).toMatchObject({ start: "2027-03-03T18:00:00+01:00", assumedTime: false });
    expect(runOf(entries, "b")).toMatchObject({ start: "2027-03-05T07:00:00+01:00", assumedTime: true });
  });

  test("R5 a run without a time takes the one it is moved to", () => {
    expect(runOf(move(journal(), "b", "2027-03-04T17:15"), "b")).toMatchObject({
      start: "2027-03-04T17:15:00+01:00",
      assumedTime: false,
      kind: "quality",
    });
  });

  test("moved twice it stands at the last place; moved to where its source has it, it is as if never moved", () => {
    const twice = move(move(journal(), "a", "2027-03-03T06:30"), "a", "2027-03-05T06:30");
    expect(runOf(twice, "a")).toMatchObject({ start: "2027-03-05T06:30:00+01:00", movedFrom: "2027-03-02T18:00" });
    expect(planned(move(twice, "a", "2027-03-02T18:00")).runs).toEqual(planned(journal()).runs);
  });

  test("R3 one half of a double moves alone", () => {
    const before = runOf(journal(), "c#2");
    const first = move(journal(), "c#1", "2027-03-05T06:00");
    expect(runOf(first, "c#1")).toMatchObject({ start: "2027-03-05T06:00:00+01:00" });
    expect(runOf(first, "c#2")).toEqual(before);
    const both = move(first, "c#2", "2027-03-05");
    expect(runOf(both, "c#2")).toMatchObject({ start: "2027-03-05T17:30:00+01:00", assumedTime: true });
    expect(runOf(both, "c#1")).toEqual(runOf(first, "c#1"));
  });

  test("leaves no twin of another calendar behind", () => {
    const twin: Said = [
      "event",
      { source: "aaa", uid: "1", title: "Easy run", start: "2027-03-02T18:00", end: "2027-03-02T19:00" },
    ];
    const entries = saying(move(journal(), "a", "2027-03-03T06:30"), twin);
    expect(planned(entries).runs.map(({ start }) => start.slice(0, 10))).not.toContain("2027-03-02");
  });

  test("R7 done where it was moved to, it is that run", () => {
    const watch: Said = [
      "recording",
      { source: "watch", uid: "1", sport: "run", start: "2027-03-03T06:35", durationMin: 48 },
    ];
    const { runs } = planned(saying(move(journal(), "a", "2027-03-03T06:30"), watch));
    expect(runs.filter(({ start }) => start.startsWith("2027-03-03"))).toMatchObject([
      { title: "Easy 8 km", start: "2027-03-03T06:35:00+01:00" },
    ]);
  });

  test("of the race list or of nobody it is no fact of this kind", () => {
    expect(runMoved(journal(), { source: { name: "race", uid: "x" } }, "2027-03-03")).toBeNull();
    expect(runDropped(journal(), { source: { name: "club", uid: "z" } })).toBeNull();
  });
});

describe("a dropped run", () => {
  test("J4 stays out when the same file is imported again, and undone it is back", () => {
    const dropped = drop(journal(), "a");
    expect(runOf(imported(dropped, CALENDAR), "a")).toBeUndefined();
    const entry = dropped.at(-1)?.id as string;
    expect(planned(saying(dropped, ["undone", { entry }])).runs).toEqual(planned(journal()).runs);
  });

  test("is back when its source gives it another time, and that is told", () => {
    const changed = CALENDAR.map((each) => (each.uid === "b" ? { ...each, start: "2027-03-03" } : each));
    const entries = imported(drop(journal(), "b"), changed);
    expect(runOf(entries, "b")).toMatchObject({ start: "2027-03-03T07:00:00+01:00" });
    expect(codes(entries)).toContain("runs/moved-by-source");
  });

  test("of a double leaves the other half", () => {
    const entries = drop(journal(), "c#1");
    expect(runOf(entries, "c#1")).toBeUndefined();
    expect(runOf(entries, "c#2")).toEqual(runOf(journal(), "c#2"));
  });

  test("moved after all it takes place there", () => {
    const run = { source: { name: "club", uid: "a" } };
    const dropped = drop(journal(), "a");
    const back = saying(dropped, ["run-moved", runMoved(dropped, run, "2027-03-05") as EntryData<"run-moved">]);
    expect(runOf(back, "a")).toMatchObject({ start: "2027-03-05T18:00:00+01:00" });
  });
});

test("a run of the runner’s own is added, moved and removed", () => {
  const own: Said = ["event", { source: "own", uid: "1", title: "Easy run", start: "2027-03-03T07:00" }];
  const added = saying(journal(), own);
  expect(runOf(added, "1")).toMatchObject({ kind: "easy", source: { name: "own", uid: "1" } });
  expect(imported(added, CALENDAR)).toHaveLength(added.length);
  expect(runOf(move(added, "1", "2027-03-05"), "1")).toMatchObject({ start: "2027-03-05T07:00:00+01:00" });
  const gone: Said = ["event-gone", { source: "own", uid: "1" }];
  expect(planned(saying(added, gone)).runs).toEqual(planned(journal()).runs);
});

test("J2 changes give the same runs in whatever order they arrive, and twice", () => {
  const entries = drop(move(move(journal(), "a", "2027-03-03T06:30"), "d", "2027-03-06"), "c#2");
  const expected = fold(entries).state.runChanges;
  expect(expected).toHaveLength(3);
  const shuffled = fc.shuffledSubarray([...entries, ...entries], { minLength: entries.length * 2 });
  fc.assert(
    fc.property(shuffled, (others) => {
      expect(fold(others).state.runChanges).toEqual(expected);
      expect(planned(others).runs).toEqual(planned(entries).runs);
    }),
    { numRuns: 10 },
  );
});

test("a run moved anywhere keeps its length, and every other run its place", () => {
  const entries = journal();
  const before = planned(entries).runs;
  const target = fc.tuple(
    fc.constantFrom("2027-03-05", "2027-03-27", "2027-03-28", "2027-04-02"),
    fc.constantFrom("", "T00:00", "T02:30", "T06:15", "T18:00+01:00", "T23:59"),
  );
  const length = ({ start, end }: { start: string; end: string }) => Date.parse(end) - Date.parse(start);
  fc.assert(
    fc.property(fc.constantFrom(...before), target, (run, [date, time]) => {
      const after = planned(move(entries, run.source.uid, date + time)).runs;
      const there = after.find(({ id }) => id === run.id);
      expect(there?.start.startsWith(date)).toBe(true);
      expect(there && length(there)).toBe(length(run));
      const rest = (runs: typeof before) =>
        runs.filter(({ id }) => id !== run.id).map(({ id, start, end }) => [id, start, end]);
      expect(rest(after)).toEqual(rest(before));
    }),
    { numRuns: 60 },
  );
});
