import { choice, type Parameters } from "../../evidence/parameter.ts";

/** What a lighter week takes, whether the season planned it (S5) or two red days ask for it (A3). */
export const lighter = {
  setsCut: {
    value: 40,
    unit: "%",
    range: [30, 60],
    grade: "D",
    sources: ["BEL23"],
    reading: "Sets that fall away in a lighter week. Coaches cut volume and effort; how much is a choice.",
  },
  moreRir: choice(2, "reps", [1, 3], "Reps more in reserve in a lighter week; the load falls by about 5 % with it."),
} as const satisfies Parameters;
