import { choice } from "../../../evidence/parameter.ts";
import { exerciseRule } from "../rule.ts";

/** X6: what is at hand, in its best form. */
export const plain = exerciseRule({
  id: "plain",
  law: "X6",
  parameters: {
    makeshift: choice(4, "cost", [0, 60], "A backpack, a chair or a towel where proper equipment is at hand."),
    rank: choice(1, "cost", [0, 20], "Each step down from the best way to do an exercise."),
    hold: choice(8, "cost", [0, 60], "A still hold where the lift could move."),
  },
  cost: ({ exercise, setup, setupRank, station }, p) => {
    const still =
      exercise.hold === true &&
      (station === "calf" || station === "soleus" || station === "squat" || station === "adduction");
    const makeshift =
      setup.load === "backpack" ||
      (setup.equipment.length === 0 && exercise.household.some((thing) => thing !== "wall"));
    return setupRank * p.rank + (makeshift ? p.makeshift : 0) + (still ? p.hold : 0);
  },
  facts: ({ setup, exercise }) => ({
    equipment: setup.equipment.length > 0 ? setup.equipment.join(", ") : exercise.household.join(", ") || "floor",
  }),
  sentence: ({ equipment }) =>
    equipment === "floor" ? "Needs nothing but the floor." : `Done with what you have: ${equipment}.`,
});
