import type { Source } from "../source.ts";

export const source: Source = {
  id: "SCO12",
  authors: "Scofield KL, Hecht S",
  title: "Bone health in endurance athletes: runners, cyclists, and swimmers",
  journal: "Curr Sports Med Rep 11(6):328-334",
  year: 2012,
  doi: "10.1249/JSR.0b013e3182779193",
  pmid: "23147022",
  design: "review",
  about:
    "Narrative review: endurance athletes often have lower bone density than ball and power athletes, sometimes lower than inactive people. Its abstract reports no effect of resistance training.",
  checked: "own abstract/table",
};
