import fc from "fast-check";
import { expect, test } from "vitest";
import { append, type Stamp } from "./append.ts";
import type { CalendarEvent, Entry, Recording } from "./entry.ts";
import { fold } from "./fold.ts";
import { importEvents, importRecordings } from "./import.ts";
import { mergeJournals } from "./merge.ts";

const event = fc.record({
  source: fc.constant("plan"),
  uid: fc.constantFrom("1", "2", "3#1", "3#2"),
  title: fc.constantFrom("Easy 8", "Tempo 10"),
  start: fc.constantFrom("2027-03-01", "2027-03-02T07:00"),
});
const version = fc.uniqueArray(event, { selector: ({ uid }) => uid, maxLength: 4 });
const history = fc.array(version, { minLength: 1, maxLength: 6 });

/** A device that imports each version at its own, not always sane, time. */
function imported(versions: readonly CalendarEvent[][], device: string, walls: readonly number[] = [1]): Entry[] {
  const journal: Entry[] = [];
  for (const [i, events] of versions.entries()) {
    const stamp = { wallMs: walls[i % walls.length] as number, device, by: device };
    journal.push(...importEvents(journal, "plan", events, stamp));
  }
  return journal;
}

function byUid(events: readonly CalendarEvent[]): CalendarEvent[] {
  return events.toSorted((a, b) => (a.uid < b.uid ? -1 : 1));
}

test("J4 versions of a source, imported in order, come to what the last one says", () => {
  fc.assert(
    fc.property(history, (versions) => {
      const { state, problems } = fold(imported(versions, "phone"));
      expect(state.events).toEqual(byUid(versions.at(-1) as CalendarEvent[]));
      expect(problems).toEqual([]);
    }),
  );
});

test("J4 importing a version again adds nothing, and each entry is a fact of its own", () => {
  fc.assert(
    fc.property(history, (versions) => {
      const journal = imported(versions, "phone");
      expect(
        imported(
          versions.flatMap((each) => [each, each.toReversed()]),
          "phone",
        ),
      ).toEqual(journal);
      expect(new Set(journal.map(({ id }) => id)).size).toBe(journal.length);
    }),
  );
});

test("J4 only what changed between two versions is entered", () => {
  fc.assert(
    fc.property(version, version, (before, after) => {
      const journal = imported([before], "phone");
      const added = importEvents(journal, "plan", after, { wallMs: 2, device: "phone", by: "phone" });
      const text = (each: CalendarEvent) => JSON.stringify(each);
      const same = after.filter((each) => before.map(text).includes(text(each)));
      const gone = before.filter(({ uid }) => !after.some((each) => each.uid === uid));
      expect(added.filter(({ kind }) => kind === "event")).toHaveLength(after.length - same.length);
      expect(added.filter(({ kind }) => kind === "event-gone")).toHaveLength(gone.length);
    }),
  );
});

test("J2 J4 two devices that import the same versions make the same facts and merge to the same state", () => {
  const walls = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(history, walls, walls, fc.nat(5), (versions, wallsA, wallsB, missed) => {
      const phone = imported(versions, "phone", wallsA);
      const laptop = imported(versions, "laptop", wallsB);
      expect(laptop.map(({ id }) => id)).toEqual(phone.map(({ id }) => id));
      const merged = mergeJournals(phone, laptop);
      expect(merged).toHaveLength(phone.length);
      expect(fold(merged).state).toEqual(fold(phone).state);
      // One that is still behind takes nothing back.
      const behind = imported(versions.slice(0, missed), "laptop", wallsB);
      expect(fold(mergeJournals(behind, phone)).state).toEqual(fold(phone).state);
    }),
  );
});

const stamp: Stamp = { wallMs: 1, device: "phone", by: "ana" };
const tempo: CalendarEvent = { source: "plan", uid: "1", title: "Tempo", start: "2027-03-02" };

test("J4 an event that left comes back if it comes back, as a new fact", () => {
  const journal = imported([[tempo], [], [tempo], [], [tempo]], "phone");
  expect(journal.map(({ kind }) => kind)).toEqual(["event", "event-gone", "event", "event-gone", "event"]);
  expect(fold(journal).state.events).toEqual([tempo]);
});

test("J4 the journal may come in any order", () => {
  const journal = imported([[tempo], [{ ...tempo, title: "Hills" }], []], "phone");
  expect(importEvents(journal.toReversed(), "plan", [tempo], stamp)).toEqual(
    importEvents(journal, "plan", [tempo], stamp),
  );
  expect(importEvents(journal.toReversed(), "plan", [], stamp)).toEqual([]);
});

test("J4 sources do not touch one another", () => {
  const journal = imported([[tempo]], "phone");
  expect(importEvents(journal, "club", [], stamp)).toEqual([]);
  const other = importEvents(journal, "club", [{ ...tempo, source: "club" }], stamp);
  expect(fold([...journal, ...other, ...importEvents([...journal, ...other], "club", [], stamp)]).state.events).toEqual(
    [tempo],
  );
});

test("J4 an occurrence outside the covered days is not held to have left; a single event is", () => {
  const on = (uid: string, date: string): CalendarEvent => ({ ...tempo, uid, start: date });
  const events = [
    on("single", "2026-01-01"),
    on("weekly#1", "2027-02-26"),
    on("weekly#2", "2027-03-01"),
    on("weekly#3", "2027-03-05T07:00:00+01:00"),
    on("weekly#4", "2027-03-31"),
    on("weekly#5", "2027-04-07"),
  ];
  const journal = imported([events], "phone");
  const march = { first: 20_878, last: 20_908 };
  expect(importEvents(journal, "plan", [], stamp, march).map(({ data }) => data)).toEqual([
    { source: "plan", uid: "single" },
    { source: "plan", uid: "weekly#3" },
  ]);
  expect(importEvents(journal, "plan", [], stamp, { ...march, partly: true })).toEqual([]);
});

test("J4 what the runner took back stays so while the source says the same", () => {
  const journal = imported([[tempo]], "phone");
  journal.push(append(journal, "undone", { entry: (journal[0] as Entry).id }, stamp));
  expect(importEvents(journal, "plan", [tempo], stamp)).toEqual([]);
  const moved = { ...tempo, start: "2027-03-03" };
  journal.push(...importEvents(journal, "plan", [moved], stamp));
  expect(fold(journal).state.events).toEqual([moved]);
});

test("J4 recordings are entered once, anew when they change, and none leaves", () => {
  const run: Recording = { source: "watch", uid: "1", sport: "run", start: "2027-03-02T07:00", durationMin: 40 };
  const journal = importRecordings([], "watch", [run], stamp);
  expect(importRecordings(journal, "watch", [run], stamp)).toEqual([]);
  expect(importRecordings(journal, "watch", [], stamp)).toEqual([]);
  const longer = { ...run, durationMin: 41 };
  journal.push(...importRecordings(journal, "watch", [longer], stamp));
  expect(fold(journal).state.recordings).toEqual([longer]);
});
