import { expect, test } from "vitest";
import { loggedDraft, loggedExercises, placesGone, plannedDraft, withSet } from "./log-draft.ts";

const exercise = (id: string, sets: readonly object[]) => ({ exercise: id, name: id, sets }) as never;
const session = {
  blocks: [
    { exercises: [exercise("back-squat", [{ reps: 5, loadKg: 60, percent1RM: 80, rir: 2, restS: 180 }])] },
    {
      exercises: [
        exercise("plank", [{ seconds: 40, restS: 60 }]),
        exercise("back-squat", [{ reps: 8, loadKg: 50, restS: 90 }]),
      ],
    },
  ],
} as never;

test("L6: as planned is what was asked, the sets of an exercise together, without shares and rests", () => {
  expect(loggedExercises(plannedDraft(session))).toEqual([
    {
      exercise: "back-squat",
      sets: [
        { reps: 5, loadKg: 60, rir: 2 },
        { reps: 8, loadKg: 50 },
      ],
    },
    { exercise: "plank", sets: [{ seconds: 40 }] },
  ]);
});

test("what was logged is mended, and what was planned and not done can still be added", () => {
  const done = {
    exercises: [{ exercise: "row", name: "Row", text: "", pain: null, sets: [{ reps: 10, loadKg: 40 }] }],
  };
  const drafts = loggedDraft(session, done as never);
  expect(drafts.map(({ exercise, sets }) => [exercise, sets.length])).toEqual([
    ["row", 1],
    ["back-squat", 0],
    ["plank", 0],
  ]);
  expect(loggedExercises(drafts.map((draft) => (draft.exercise === "row" ? withSet(draft) : draft)))).toEqual([
    {
      exercise: "row",
      sets: [
        { reps: 10, loadKg: 40 },
        { reps: 10, loadKg: 40 },
      ],
    },
  ]);
});

test("a set without an amount was not done", () => {
  const [squat] = plannedDraft(session);
  expect(loggedExercises([withSet({ exercise: "x", name: "x", measure: "reps", sets: [] })])).toEqual([]);
  expect(squat?.measure).toBe("reps");
});

test("J1: single sets that a mended log has no longer are taken away one by one", () => {
  const set = (exercise: string, place: number, of = "s") => ({
    session: of,
    start: "2027-03-01T18:00",
    exercise,
    set: place,
  });
  const sets = [set("back-squat", 0), set("back-squat", 1), set("plank", 0), set("back-squat", 1, "other")];
  const kept = [{ exercise: "back-squat", sets: [{ reps: 5 }] }];
  expect(placesGone(sets, "s", kept)).toEqual([set("back-squat", 1), set("plank", 0)]);
});
