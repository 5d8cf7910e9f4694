import { describe, expect, it } from "vitest";
import { lastTime, loggedOf, stepAmount } from "./amounts.ts";

describe("steps of an amount", () => {
  it.each([
    ["reps", 5, 1, 6],
    ["reps", 0, -1, null],
    ["seconds", 30, 1, 35],
    ["seconds", 32, 1, 35],
    ["seconds", 32, -1, 30],
    ["metres", 20, -1, 15],
    ["contacts", 1000, 1, null],
  ] as const)("of %s from %s by %s is %s", (measure, from, by, to) => expect(stepAmount(from, by, measure)).toBe(to));

  it("begin where nothing is there yet", () => {
    expect(stepAmount(null, 1, "seconds")).toBe(5);
    expect(stepAmount(null, -1, "reps")).toBeNull();
  });
});

const start = "2027-03-01T18:00:00+01:00";

it("the sets of a session are those of its id, and without one those of its start", () => {
  const sets = [
    { session: "a", start, exercise: "squat", set: 0, reps: 5 },
    { session: "b", start, exercise: "squat", set: 1, reps: 5 },
    { start, exercise: "squat", set: 2, reps: 5 },
  ];
  expect([...loggedOf({ session: "a", start }, { sets, done: [] }).keys()]).toEqual(["squat#0"]);
  expect([...loggedOf({ start }, { sets, done: [] }).keys()]).toEqual(["squat#2"]);
});

it("sets that were logged with the session as a whole are there too, unless single ones speak of the exercise", () => {
  const sets = [{ session: "a", start, exercise: "squat", set: 3, reps: 5 }];
  const exercises = ["squat", "row"].map((exercise) => ({ exercise, sets: [{ reps: 8 }, { reps: 7 }] }));
  const logged = loggedOf({ session: "a", start }, { sets, done: [{ session: "a", start, exercises }] });
  expect([...logged.keys()]).toEqual(["row#0", "row#1", "squat#3"]);
  expect(logged.get("row#1")).toMatchObject({ session: "a", start, reps: 7 });
});

it("the last time is the latest session before with that exercise, by the instant, never this one", () => {
  const exercises = (reps: number) => [{ exercise: "squat", sets: [{ reps }] }];
  const done = [
    { session: "x", start: "2027-02-20T18:00:00+01:00", exercises: exercises(3) },
    { session: "y", start: "2027-02-25T18:00:00+01:00", exercises: exercises(4) },
    { session: "z", start: "2027-02-26T18:00:00+01:00", exercises: [{ exercise: "row", sets: [{ reps: 9 }] }] },
    { session: "a", start, exercises: exercises(5) },
    { session: "later", start: "2027-03-05T18:00:00+01:00", exercises: exercises(6) },
  ];
  expect(lastTime({ session: "a", start }, "squat", done)).toMatchObject({ sets: [{ reps: 4 }] });
  expect(lastTime({ session: "a", start }, "lunge", done)).toBeNull();
});
