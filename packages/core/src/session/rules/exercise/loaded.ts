import { exerciseRule } from "../rule.ts";

/** X13: squat and hinge with a load, for bone. */
export const loaded = exerciseRule({
  id: "loaded",
  law: "X13",
  parameters: {
    without: {
      value: 40,
      unit: "cost",
      range: [0, 200],
      grade: "C",
      sources: ["KOB23"],
      reading: "A squat or hinge without a load; bone density rose with loaded ones twice a week over 16 weeks.",
    },
  },
  cost: ({ station, setup }, p) =>
    (station === "squat" || station === "hinge") && (setup.load === "body" || setup.load === "band") ? p.without : 0,
  facts: ({ station, setup }) =>
    (station === "squat" || station === "hinge") && setup.load !== "body" && setup.load !== "band"
      ? { load: setup.load }
      : null,
  sentence: () => "A loaded squat or hinge: support for bone over months, with no promise about stress fractures.",
});
