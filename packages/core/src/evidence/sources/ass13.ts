import type { Source } from "../source.ts";

export const source: Source = {
  id: "ASS13",
  authors: "Assumpção CO et al.",
  title: "Exercise-induced muscle damage and running economy in humans",
  journal: "ScientificWorldJournal 2013:189149",
  year: 2013,
  pmid: "23431253",
  pmcid: "PMC3575608",
  design: "review",
  about:
    "Review: muscle damage from lifting harms economy mainly near 90 % of VO2max, and one earlier bout of the same work protects (the repeated-bout effect).",
  checked: "own abstract/table",
};
