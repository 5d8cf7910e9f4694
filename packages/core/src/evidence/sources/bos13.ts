import type { Source } from "../source.ts";

export const source: Source = {
  id: "BOS13",
  authors: "Bosquet L, Berryman N, Dupuy O, Mekary S, Arvisais D, Bherer L, Mujika I",
  title: "Effect of training cessation on muscular performance: a meta-analysis",
  journal: "Scand J Med Sci Sports",
  year: 2013,
  doi: "10.1111/sms.12047",
  pmid: "23347054",
  design: "meta-analysis",
  about:
    "Over 103 studies, stopping costs submaximal strength most (SMD −0.62, −0.80 to −0.45), maximal force less (−0.46, −0.54 to −0.37) and maximal power least (−0.20, −0.28 to −0.13); longer breaks cost more, and more over 65 years. Not runners in particular.",
  checked: "own abstract/table",
};
