import { choice } from "../../../evidence/parameter.ts";
import { stationOf } from "../../station.ts";
import { exerciseRule } from "../rule.ts";

/** X7: what stood here in the phase before stays, or goes a step along its own progression. */
export const stays = exerciseRule({
  id: "stays",
  law: "X7",
  parameters: {
    change: {
      value: 30,
      unit: "cost",
      range: [0, 400],
      grade: "C",
      sources: ["ASS13"],
      reading:
        "Another exercise than in the phase before: one bout protects the next, a new exercise makes new soreness.",
    },
    step: choice(3, "cost", [0, 60], "Each step along the exercise’s own progression."),
  },
  cost: ({ before, steps }, p) => (before === null ? 0 : steps === null ? p.change : Math.abs(steps) * p.step),
  facts: ({ before, exercise, steps, station }) =>
    before === null || steps === null
      ? null
      : { before: before.name, steps: before.id === exercise.id ? 0 : steps, legs: stationOf(station).lower },
  sentence: ({ before, steps, legs }) =>
    steps === 0
      ? `Stays from the phase before${legs ? ": what the legs know makes them less sore" : ", so that you get better at it"}.`
      : `The next step from ${String(before).toLowerCase()}.`,
});
