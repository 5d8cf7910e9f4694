import type { Source } from "../source.ts";

export const source: Source = {
  id: "VDY19",
  authors: "van Dyk N, Behan FP, Whiteley R",
  title:
    "Including the Nordic hamstring exercise in injury prevention programmes halves the rate of hamstring injuries",
  journal: "Br J Sports Med 53(21):1362",
  year: 2019,
  doi: "10.1136/bjsports-2018-100045",
  design: "meta-analysis",
  about:
    "15 studies, 8,459 athletes, mostly football: hamstring injuries at a risk ratio of 0.49 (0.32–0.74), in randomised trials alone 0.52 (0.32–0.85). Distance running is another sport.",
  checked: "own abstract/table",
};
