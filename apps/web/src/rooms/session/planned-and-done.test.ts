import { expect, test } from "vitest";
import { plannedAndDone } from "./planned-and-done.ts";

test("J7: what was planned, done, left out and added stands once each, in the order of the plan", () => {
  const named = (id: string) => ({ exercise: id, name: id });
  const detail = {
    session: { blocks: [{ exercises: [named("squat"), named("row")] }, { exercises: [named("squat")] }] },
    blocks: [[{ asked: "3 × 5" }, { asked: "3 × 8" }], [{ asked: "1 × 10" }]],
  } as never;
  const done = {
    exercises: [
      { ...named("press"), text: "2 × 6", pain: null },
      { ...named("squat"), text: "4 × 5", pain: 2 },
    ],
  } as never;
  expect(plannedAndDone(detail, done)).toEqual([
    { ...named("squat"), planned: "3 × 5; 1 × 10", did: "4 × 5", pain: 2 },
    { ...named("row"), planned: "3 × 8", did: null, pain: null },
    { ...named("press"), planned: null, did: "2 × 6", pain: null },
  ]);
});
