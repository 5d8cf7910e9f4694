import type { Source } from "../source.ts";

export const source: Source = {
  id: "BER21",
  authors: "not checked",
  title: "Short-term cessation of explosive training in middle-distance runners (our short title)",
  journal: "Sports",
  year: 2021,
  pmcid: "PMC7821917",
  design: "trial",
  about:
    "Eight weeks of explosive training, then four without it while running went on: the gain in energy cost went from 5.75 to 6.31 % and in 3,000 m time from 2.40 to 4.43 %. Eight runners and no control group.",
  checked: "own abstract/table",
};
