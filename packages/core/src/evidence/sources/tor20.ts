import type { Source } from "../source.ts";

export const source: Source = {
  id: "TOR20",
  authors: "Toresdahl BG et al.",
  title:
    "A randomized study of a strength training program to prevent injuries in runners of the New York City Marathon",
  journal: "Sports Health",
  year: 2020,
  doi: "10.1177/1941738119877180",
  pmcid: "PMC6931177",
  design: "trial",
  about:
    "720 first-time marathoners, ten minutes three times a week on their own: 7.1 against 7.3 % had an overuse injury that kept them from the marathon (RR 0.97, 0.57–1.63).",
  checked: "own abstract/table",
};
