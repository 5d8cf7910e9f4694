import { type Demand, menuRule } from "../rule.ts";

/** X2: a calf raise in every session that has legs, straight knee first. */
export const calf = menuRule({
  id: "calf",
  law: "X2",
  parameters: {
    missing: {
      value: 4000,
      unit: "cost",
      range: [0, 10_000],
      grade: "C",
      sources: ["KIN23", "DOR12"],
      reading:
        "A session for the legs without a straight-knee calf raise; below 7 m/s the calf gives most of the support.",
    },
  },
  demands: ({ focus }, p): Demand[] =>
    focus === "upper"
      ? []
      : [
          { anyOf: ["calf"], cost: p.missing, facts: { knee: "straight" } },
          { anyOf: ["calf", "soleus"], cost: p.missing, facts: { knee: "either" } },
        ],
  sentence: () => "A calf raise in every session with legs, straight knee first: the calf carries most of a run.",
});
