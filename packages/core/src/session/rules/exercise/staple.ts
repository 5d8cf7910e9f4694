import { choice } from "../../../evidence/parameter.ts";
import { STAPLES } from "../../staples.ts";
import { exerciseRule } from "../rule.ts";

/** X12: what a coach of runners reaches for first. */
export const staple = exerciseRule({
  id: "staple",
  law: "X12",
  parameters: {
    place: choice(2, "cost", [0, 40], "Each place further down the list of a coach of runners."),
    other: choice(30, "cost", [0, 200], "An exercise that is not on the list."),
  },
  cost: ({ station, exercise }, p) => {
    const place = STAPLES[station].indexOf(exercise.id);
    return place < 0 ? p.other : place * p.place;
  },
  facts: ({ station, exercise }) => (STAPLES[station].includes(exercise.id) ? { exercise: exercise.name } : null),
  sentence: ({ exercise }) => `${exercise} is one of the plain lifts that carry a runner’s programme.`,
});
