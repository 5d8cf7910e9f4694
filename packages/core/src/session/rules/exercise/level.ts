import { choice } from "../../../evidence/parameter.ts";
import { LEVELS } from "../../../library/exercise.ts";
import { exerciseRule, NEVER } from "../rule.ts";

/** X4: nothing above the runner’s experience; below it only where nothing fits better. */
export const level = exerciseRule({
  id: "level",
  law: "X4",
  parameters: {
    below: choice(2, "cost", [0, 60], "A step of experience below the runner’s."),
  },
  cost: ({ exercise, level: own }, p) => {
    const steps = LEVELS.indexOf(own) - LEVELS.indexOf(exercise.level);
    return steps < 0 ? NEVER : steps * p.below;
  },
  facts: ({ exercise, level: own }) => (exercise.level === own ? { level: own } : null),
  sentence: ({ level: own }) =>
    own === "new"
      ? "Made for someone new to lifting."
      : own === "some"
        ? "Fits some experience of lifting."
        : "Made for trained lifters.",
});
