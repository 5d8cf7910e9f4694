import { choice, type Parameters } from "../../evidence/parameter.ts";

/** S5: when a week is lighter. Its sets and loads are the session's concern. */
export const deload = {
  every: {
    value: 4,
    unit: "weeks",
    range: [3, 6],
    grade: "D",
    sources: ["BEL23"],
    reading: "Coaches agree that lighter weeks have a place; how often is a choice.",
  },
  shortest: choice(3, "weeks", [2, 4], "A moved deload is at least the third week since the last easy one."),
  longest: choice(6, "weeks", [4, 8], "A moved deload is at most the sixth week since the last easy one."),
  moveBy: choice(1, "weeks", [0, 1], "How far a deload moves to meet a week of less running."),
  runningDrop: choice(20, "%", [10, 50], "Running that falls by this share of the week before is a cut-back week."),
} as const satisfies Parameters;
