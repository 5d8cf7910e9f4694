import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { append } from "./append.ts";
import { doneAnew } from "./done-anew.ts";
import type { Entry, EntryData, EntryKind } from "./entry.ts";
import { fold } from "./fold.ts";
import { mergeJournals } from "./merge.ts";

const session = "2027-03-01-1";
const start = "2027-03-01T18:00:00+01:00";
const squat = { session, start, exercise: "back-squat" };
const plank = { session, start, exercise: "plank" };

/** A journal told in order by one device from some minute on; each `say` gives the entry's id. */
function device(name: string, wallMs = 1) {
  const journal: Entry[] = [];
  const say = <K extends EntryKind>(kind: K, data: EntryData<K>): string => {
    const entry = append(journal, kind, data, { wallMs, device: name, by: "ana" });
    journal.push(entry);
    return entry.id;
  };
  return { journal, say, state: () => fold(journal).state };
}

describe("sets that are logged one by one", () => {
  test("J2 sets without more are a session done: exercises by their first set, sets by place", () => {
    const { say, state } = device("phone");
    say("set", { ...squat, set: 1, reps: 5, loadKg: 60, rir: 2 });
    say("set", { ...plank, set: 0, seconds: 40 });
    say("set", { ...squat, set: 0, reps: 6, loadKg: 60 });
    const sets = [
      { reps: 6, loadKg: 60 },
      { reps: 5, loadKg: 60, rir: 2 },
    ];
    const exercises = [
      { exercise: "back-squat", sets },
      { exercise: "plank", sets: [{ seconds: 40 }] },
    ];
    expect(state().done).toEqual([{ session, start, exercises }]);
    expect(state().sets.map(({ exercise, set }) => [exercise, set])).toEqual([
      ["back-squat", 0],
      ["back-squat", 1],
      ["plank", 0],
    ]);
  });

  test("J1 the last of several sets for one place counts; undone, the one before it counts again", () => {
    const { say, state } = device("phone");
    say("set", { ...squat, set: 0, reps: 5, loadKg: 60 });
    const entry = say("set", { ...squat, set: 0, reps: 5, loadKg: 62.5 });
    expect(state().done[0]?.exercises?.[0]?.sets).toEqual([{ reps: 5, loadKg: 62.5 }]);
    say("undone", { entry });
    expect(state().done[0]?.exercises?.[0]?.sets).toEqual([{ reps: 5, loadKg: 60 }]);
  });

  test("J1 a set is removed however often it was said, and may be had again", () => {
    const { say, state } = device("phone");
    say("set", { ...squat, set: 0, reps: 5 });
    say("set", { ...squat, set: 0, reps: 6 });
    say("set", { ...squat, set: 1, reps: 4 });
    say("set-removed", { ...squat, set: 0 });
    expect(state().done[0]?.exercises).toEqual([{ exercise: "back-squat", sets: [{ reps: 4 }] }]);
    expect(state().sets).toHaveLength(1);
    say("set-removed", { ...squat, set: 1 });
    expect(state().done).toEqual([]);
    say("set", { ...squat, set: 0, reps: 7 });
    expect(state().done[0]?.exercises).toEqual([{ exercise: "back-squat", sets: [{ reps: 7 }] }]);
  });

  test("J2 how the session was, said at its end, stands beside its sets", () => {
    const { say, state } = device("phone");
    say("set", { ...squat, set: 0, reps: 5, pain: 2 });
    say("set", { ...squat, set: 1, reps: 5, pain: 1 });
    say("done", { session, start, minutes: 44, rpe: 7 });
    const exercises = [{ exercise: "back-squat", sets: [{ reps: 5 }, { reps: 5 }], pain: 2 }];
    expect(state().done).toEqual([{ session, start, minutes: 44, rpe: 7, exercises }]);
  });

  test("J2 of a set and a list for one place the later counts; what only one of them has stands", () => {
    const { say, state } = device("phone");
    const listed = (...reps: number[]) => [{ exercise: "back-squat", sets: reps.map((each) => ({ reps: each })) }];
    say("set", { ...squat, set: 0, reps: 1 });
    say("set", { ...squat, set: 3, reps: 2 });
    const first = say("done", { session, start, exercises: listed(10, 10, 10) });
    say("set", { ...squat, set: 1, reps: 3 });
    say("set-removed", { ...squat, set: 2 });
    expect(state().done[0]?.exercises).toEqual(listed(10, 3, 2));
    say("done", { session, start, exercises: [...listed(8), { exercise: "plank", sets: [{ seconds: 30 }] }] });
    expect(state().done[0]?.exercises).toEqual([...listed(8, 3, 2), { exercise: "plank", sets: [{ seconds: 30 }] }]);
    say("undone", { entry: first });
    expect(state().done[0]?.exercises?.[0]).toEqual(listed(8, 3, 2)[0]);
  });

  test("J2 a session called missed after its first sets was done; one whose sets were all removed was missed", () => {
    const { say, state } = device("phone");
    say("set", { ...squat, set: 0, reps: 5 });
    say("missed", { session });
    expect(state().done.map((done) => done.session)).toEqual([session]);
    expect(state().missed).toEqual(new Set());
    say("set-removed", { ...squat, set: 0 });
    expect(state().done).toEqual([]);
    expect(state().missed).toEqual(new Set([session]));
  });

  test("J2 a session of the runner's own making is known by its start, however that is written", () => {
    const { say, state } = device("phone");
    say("set", { start, exercise: "plank", set: 0, seconds: 30 });
    say("set", { start: "2027-03-01T17:00Z", exercise: "plank", set: 1, seconds: 40 });
    say("done", { start, rpe: 4, focus: "upper" });
    expect(state().done).toEqual([
      { start, rpe: 4, focus: "upper", exercises: [{ exercise: "plank", sets: [{ seconds: 30 }, { seconds: 40 }] }] },
    ]);
  });

  test("J2 a session that is said anew keeps what was logged of it", () => {
    const { say, state } = device("phone");
    say("done", { session, start, minutes: 40, exercises: [{ exercise: "plank", sets: [{ seconds: 30 }] }] });
    say("set", { ...squat, set: 0, reps: 5 });
    const anew = doneAnew(state(), { session, start: "2027-03-01T18:05:00+01:00" }, { rpe: 6 });
    expect(anew).toEqual({
      session,
      start,
      minutes: 40,
      rpe: 6,
      exercises: [{ exercise: "plank", sets: [{ seconds: 30 }] }],
    });
    say("done", anew);
    expect(state().done[0]?.exercises?.map(({ exercise }) => exercise)).toEqual(["plank", "back-squat"]);
    expect(doneAnew(state(), { start: "2027-03-02T18:00" }, { rpe: 3 })).toEqual({ start: "2027-03-02T18:00", rpe: 3 });
  });

  test("J2 what two devices logged offline is one session, whichever is merged first, in any order and number", () => {
    const set = fc.record({ exercise: fc.constantFrom("back-squat", "plank"), set: fc.nat(4), reps: fc.nat(12) });
    const device1 = fc.array(set, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(device1, device1, fc.nat(3), (ours, theirs, wallMs) => {
        const [phone, tablet] = [device("phone"), device("tablet", wallMs)];
        for (const each of ours) phone.say("set", { session, start, ...each });
        for (const each of theirs) tablet.say("set", { session, start, ...each });
        const places = new Set([...ours, ...theirs].map(({ exercise, set }) => `${exercise} ${set}`));
        const merged = fold(mergeJournals(phone.journal, tablet.journal)).state;
        expect(fold([...tablet.journal, ...phone.journal, ...tablet.journal]).state).toEqual(merged);
        expect(merged.done).toHaveLength(1);
        expect(merged.done[0]?.exercises?.flatMap(({ sets }) => sets)).toHaveLength(places.size);
        expect(merged.sets).toHaveLength(places.size);
      }),
    );
  });
});
