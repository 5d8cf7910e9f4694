import { expect, it } from "vitest";
import { exerciseOf } from "../../../library/exercises.ts";
import type { Said } from "../../../runner.fixture.ts";
import { date, limitCases, TODAY, toldBy } from "../limit-cases.fixture.ts";
import { pain } from "./pain.ts";

type Hurt = Extract<Said, readonly ["pain", unknown]>[1];
const hurts = (days: number, level: number, more: Partial<Hurt> = {}): Said => [
  "pain",
  { date: date(days), area: "knee", level, ...more },
];
const logged = (days: number, pain: number, exercise = "back-squat"): Said => [
  "done",
  { start: `${date(days)}T18:00:00+00:00`, exercises: [{ exercise, sets: [], pain }] },
];
const held = { holdLoad: true, noJumps: true } as const;
const worse = { worseNextMorning: true };

limitCases(pain, [
  { name: "A4 without pain nothing is held back", takes: null },
  { name: "A4 pain of 3 goes on", said: [hurts(-1, 3)], takes: null },
  {
    name: "A4 pain over 3 holds the load and leaves out jumps",
    said: [hurts(-1, 3.5)],
    takes: held,
    says: "Pain of 3.5 in 10 (knee): the load does not rise and there are no jumps.",
  },
  { name: "A4 pain of 5 still holds only", said: [hurts(-1, 5)], takes: held },
  {
    name: "A4 pain over 5 leaves out what loads the area",
    said: [hurts(-1, 6, { area: "lower-back" })],
    takes: { ...held, withoutAreas: ["lower-back"], withoutExercises: [] },
    says: "Pain of 6 in 10 (lower back): what hurt is left out",
  },
  {
    name: "A4 pain over 5 on an exercise leaves out that exercise",
    said: [hurts(-1, 6, { exercise: "back-squat" })],
    takes: { ...held, withoutAreas: [], withoutExercises: ["back-squat"] },
    says: `(${exerciseOf("back-squat")?.name})`,
  },
  {
    name: "A4 pain that was worse the next morning takes 40 % of the load there",
    said: [hurts(-1, 2, worse)],
    takes: { ...held, easedAreas: ["knee"], easedExercises: [], easedCutPercent: 40 },
    says: "40 % less load where it was worse the next morning",
  },
  {
    name: "A4 the same on an exercise takes it of that exercise",
    said: [hurts(-1, 5, { ...worse, exercise: "front-squat" })],
    takes: { ...held, easedAreas: [], easedExercises: ["front-squat"], easedCutPercent: 40 },
  },
  {
    name: "A4 over 5 and worse the next morning is left out",
    said: [hurts(-1, 6, worse)],
    takes: { ...held, withoutAreas: ["knee"], withoutExercises: [] },
  },
  { name: "A4 pain of the day itself counts", said: [hurts(0, 4)], takes: held },
  {
    name: "A4 of two exercises that are not known here each is cleared by itself",
    said: [logged(-3, 6, "kneeling-jig"), logged(-1, 0, "standing-jig")],
    takes: { ...held, withoutAreas: [], withoutExercises: ["kneeling-jig"] },
  },
  { name: "A4 a report counts for two weeks", said: [hurts(-14, 4)], takes: held },
  { name: "A4 and no day longer", said: [hurts(-15, 4)], takes: null },
  { name: "A4 it counts for the days to come, too", said: [hurts(0, 4)], on: { day: TODAY + 14 }, takes: held },
  { name: "A4 a newer report of the area counts alone", said: [hurts(-2, 6), hurts(-1, 3)], takes: null },
  { name: "A4 an older one does not", said: [hurts(-2, 3), hurts(-1, 4)], takes: held },
  {
    name: "A4 a newer report of another area changes nothing",
    said: [hurts(-2, 4), hurts(-1, 1, { area: "calf" })],
    takes: held,
  },
  {
    name: "A4 of two reports of one day both count",
    said: [hurts(-1, 6, { exercise: "back-squat" }), hurts(-1, 1)],
    takes: { ...held, withoutAreas: [], withoutExercises: ["back-squat"] },
  },
  {
    name: "A4 areas and exercises of several reports come together in order",
    said: [hurts(-1, 8, { area: "lower-back" }), hurts(-1, 7), hurts(-1, 4, { area: "calf", ...worse })],
    takes: {
      ...held,
      withoutAreas: ["knee", "lower-back"],
      withoutExercises: [],
      easedAreas: ["calf"],
      easedExercises: [],
      easedCutPercent: 40,
    },
    says: "Pain of 8 in 10 (calf, knee and lower back)",
  },
  {
    name: "A4 pain logged with the sets leaves out the exercise",
    said: [logged(-1, 6)],
    takes: { ...held, withoutAreas: [], withoutExercises: ["back-squat"] },
  },
  {
    name: "A4 pain logged with the sets of today counts today",
    said: [logged(0, 6)],
    takes: { ...held, withoutAreas: [], withoutExercises: ["back-squat"] },
  },
  {
    name: "A4 pain logged with the sets is pain of the areas that the exercise loads",
    said: [hurts(-2, 6), logged(-1, 2)],
    takes: null,
  },
  {
    name: "A4 of an area that the exercise does not load it says nothing",
    said: [hurts(-2, 4, { area: "shoulder" }), logged(-1, 0)],
    takes: held,
  },
  {
    name: "A4 a report of one area leaves the others of an exercise that hurt",
    said: [logged(-2, 6), hurts(-1, 0)],
    takes: { ...held, withoutAreas: [], withoutExercises: ["back-squat"] },
  },
  {
    name: "A4 an exercise that is not known here stands for itself",
    said: [logged(-3, 6, "kneeling-jig"), logged(-2, 6, "back-squat"), logged(-1, 0, "back-squat")],
    takes: { ...held, withoutAreas: [], withoutExercises: ["kneeling-jig"] },
  },
  {
    name: "A4 an exercise that is not known here is cleared by itself",
    said: [logged(-3, 6, "kneeling-jig"), logged(-1, 0, "kneeling-jig")],
    takes: null,
  },
  { name: "A4 a session before the pain was without it", said: [hurts(0, 6)], on: { day: TODAY - 1 }, takes: null },
  {
    name: "A4 what is dated after today is not read",
    on: { told: toldBy([hurts(0, 6), logged(0, 6)], TODAY - 1) },
    takes: null,
  },
]);

it("A4 the exercise of these cases loads knee and lower back, not the shoulder", () => {
  expect(exerciseOf("back-squat")?.loads).toEqual(expect.arrayContaining(["knee", "lower-back"]));
  expect(exerciseOf("back-squat")?.loads).not.toContain("shoulder");
  expect(exerciseOf("kneeling-jig")).toBeUndefined();
});
