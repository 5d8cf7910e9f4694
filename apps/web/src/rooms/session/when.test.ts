import { expect, test } from "vitest";
import { saidOf, whenOf } from "./when.ts";

const START = "2027-03-01T18:00:00+01:00";

test("a start that was not changed stays the instant that it was", () => {
  const when = whenOf(START, { minutes: 45, rpe: 6, note: null });
  expect(saidOf(when, START)).toEqual({ start: START, minutes: 45, rpe: 6 });
  expect(saidOf({ ...when, time: "19:30" }, START)).toEqual({ start: "2027-03-01T19:30", minutes: 45, rpe: 6 });
});

test("what is missing is not made up, and an empty note is none", () => {
  const when = whenOf(START, { minutes: 45, rpe: null, note: "  " });
  expect(saidOf(when, START)).toEqual({ start: START, minutes: 45 });
  expect(saidOf({ ...when, date: "" }, START)).toBeNull();
  expect(saidOf({ ...when, minutes: null }, START)).toBeNull();
  expect(saidOf({ ...when, minutes: 0 }, START)).toBeNull();
});
