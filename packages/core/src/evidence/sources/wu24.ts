import type { Source } from "../source.ts";

export const source: Source = {
  id: "WU24",
  authors: "Wu H, Brooke-Wavell K, Fong D, Paquette MR, Blagrove R",
  title: "Do exercise-based prevention programs reduce injury in endurance runners?",
  journal: "Sports Med",
  year: 2024,
  doi: "10.1007/s40279-024-01993-7",
  design: "meta-analysis",
  about:
    "Nine randomised trials, 1,904 endurance runners: no significant difference in injury risk or rate. Supervised programmes had better adherence and lower risk.",
  checked: "own abstract/table",
};
