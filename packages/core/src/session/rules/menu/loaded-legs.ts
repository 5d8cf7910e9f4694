import { menuRule } from "../rule.ts";

/** X13: every week a loaded squat or hinge, better two. */
export const loadedLegs = menuRule({
  id: "loaded-legs",
  law: "X13",
  parameters: {
    missing: {
      value: 300,
      unit: "cost",
      range: [0, 10_000],
      grade: "C",
      sources: ["KOB23"],
      reading: "A session for the legs without squat or hinge; bone density rose with them twice a week over 16 weeks.",
    },
  },
  demands: ({ focus, phase }, p) =>
    focus === "upper" || phase === "taper" || phase === "transition"
      ? []
      : [{ anyOf: ["squat", "hinge", "single-hinge"], cost: p.missing, facts: { phase } }],
  sentence: () => "A squat or hinge with a load each time: support for bone over months, no promise.",
});
