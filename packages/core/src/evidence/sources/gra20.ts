import type { Source } from "../source.ts";

export const source: Source = {
  id: "GRA20",
  authors: "Granero-Gallegos A, González-Quílez A, Plews D, Carrasco-Poyatos M",
  title: "HRV-based training for improving VO2max in endurance athletes",
  journal: "Int J Environ Res Public Health",
  year: 2020,
  pmid: "33143175",
  pmcid: "PMC7663087",
  design: "meta-analysis",
  about:
    "Guiding endurance training by heart rate variability differs little from a fixed plan for VO2max (difference in ES 0.187). Nothing on strength training.",
  checked: "own abstract/table",
};
