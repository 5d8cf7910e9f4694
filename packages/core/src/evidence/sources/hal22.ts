import type { Source } from "../source.ts";

export const source: Source = {
  id: "HAL22",
  authors: "Halperin I et al.",
  title:
    "Accuracy in predicting repetitions to task failure in resistance exercise: a scoping review and exploratory meta-analysis",
  journal: "Sports Med 52(2):377-390",
  year: 2022,
  doi: "10.1007/s40279-021-01559-x",
  pmid: "34542869",
  design: "meta-analysis",
  about:
    "People guess about 0.95 repetitions too few (0.17–1.73): they could do one more. Guesses are better near failure and in sets under 12.",
  checked: "own abstract/table",
};
