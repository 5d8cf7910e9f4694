import type { Source } from "../source.ts";

export const source: Source = {
  id: "BEL23",
  authors: "Bell L, Strafford BW, Coleman M, Androulakis Korakakis P, Nolan D",
  title:
    "Integrating deloading into strength and physique sports training programmes: an international Delphi consensus approach",
  journal: "Sports Med Open",
  year: 2023,
  doi: "10.1186/s40798-023-00633-0",
  pmid: "37730925",
  pmcid: "PMC10511399",
  design: "consensus",
  about:
    "Coaches of strength and physique sports agree on what a deload is: a spell of reduced stress to shed fatigue and prepare for what follows. Opinion by method; no trial of when or how much.",
  checked: "own abstract/table",
};
