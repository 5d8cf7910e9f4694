import type { Source } from "../source.ts";

export const source: Source = {
  id: "ENG23",
  authors: "Engeroff T, Kalo K, Merrifield R, Groneberg D, Wilke J",
  title:
    "Progressive daily hopping exercise improves running economy in amateur runners: a randomized and controlled trial",
  journal: "Sci Rep 13",
  year: 2023,
  doi: "10.1038/s41598-023-30798-3",
  pmid: "36914662",
  pmcid: "PMC10011548",
  design: "trial",
  about:
    "Thirty-four amateurs, five minutes of two-leg hops in ten-second bouts daily for six weeks: better economy at 12 and 14 km/h, not at 10. Opposite in speed to a pooled analysis, so speed decides nothing here.",
  checked: "own abstract/table",
};
