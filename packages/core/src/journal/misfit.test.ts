import { expect, test } from "vitest";
import { fold } from "./fold.ts";
import { readJournal } from "./text.ts";

function foundIn(kind: string, data: unknown): string {
  const { problems } = fold([{ id: "1", at: "000000000000001-000000-p", by: "ana", kind, v: 1, data }]);
  return /\((.*)\); it is kept/.exec(problems[0]?.message ?? "")?.[1] ?? "";
}

test.each([
  ["start", {}, "date: is missing"],
  ["start", { date: 7 }, "date: is no text"],
  ["start", { date: "2027-02-30" }, "date: is a day that does not exist"],
  ["start", null, "data: is no object"],
  ["announced", { today: "2027-03-01", sessions: "none" }, "sessions: is no list"],
  ["pinned", { start: "2027-03-01T18:00", focus: "legs" }, "focus: is none of full, light, upper"],
  ["done", { start: "2027-03-01", rpe: "hard" }, "rpe: is no number"],
  ["done", { start: "2027-03-01", rpe: 11 }, "rpe: is more than 10"],
  ["done", { start: "2027-03-01", rpe: -1 }, "rpe: is less than 0"],
  ["done", { start: "2027-03-01", minutes: 0 }, "minutes: is not more than 0"],
  [
    "done",
    { start: "2027-03-01", exercises: [{ exercise: "back-squat", sets: [{ reps: 2.5 }] }] },
    "exercises.0.sets.0.reps: is no whole number",
  ],
  [
    "pain",
    { date: "2027-03-01", area: "calf", level: 2, worseNextMorning: "no" },
    "worseNextMorning: is neither true nor false",
  ],
  ["setting", { name: "minutes", value: "long" }, "data: the value does not fit the setting"],
  ["overlay", { overlay: "o", parameter: "p", value: [] }, "value: does not fit"],
])("J5 an entry that does not fit is told where and why: %s %o", (kind, data, found) => {
  expect(foundIn(kind, data)).toBe(found);
});

test.each([
  [{ at: "000000000000001-000000-p", by: "ana", kind: "start", v: 1, data: {} }, '"id" does not fit (is missing)'],
  [
    { id: "", at: "000000000000001-000000-p", by: "ana", kind: "start", v: 1, data: {} },
    '"id" does not fit (is empty)',
  ],
  [
    { id: "1", at: "000000000000001-000000-p", by: "ana", kind: "start", v: 0, data: {} },
    '"v" does not fit (is less than 1)',
  ],
  [[], "it is not an object"],
])("J6 a line that is no entry is told why: %o", (line, found) => {
  const { problems } = readJournal(JSON.stringify(line));
  expect(problems[0]?.message).toBe(`The journal's line 1 cannot be read: ${found}. The other lines were read.`);
});
