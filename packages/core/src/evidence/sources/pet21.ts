import type { Source } from "../source.ts";

export const source: Source = {
  id: "PET21",
  authors: "Petré H, Hemmingsson E, Rosdahl H, Psilander N",
  title:
    "Development of maximal dynamic strength during concurrent resistance and endurance training in untrained, moderately trained, and trained individuals",
  journal: "Sports Med 51(5):991-1010",
  year: 2021,
  doi: "10.1007/s40279-021-01426-9",
  pmid: "33751469",
  pmcid: "PMC8053170",
  design: "meta-analysis",
  about:
    "27 studies, 750 people: interference with strength is −0.35 in the trained, −0.20 in the moderately trained (p = 0.08), 0.03 in the untrained. In the trained it is −0.66 within one session and −0.10 in separate sessions.",
  checked: "own abstract/table",
};
