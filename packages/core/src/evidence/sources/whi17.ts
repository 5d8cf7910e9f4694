import type { Source } from "../source.ts";

export const source: Source = {
  id: "WHI17",
  authors: "Whitfield GP, Riebe D, Magal M, Liguori G",
  title: "Applying the ACSM preparticipation screening algorithm to U.S. adults, NHANES 2001-04",
  journal: "Med Sci Sports Exerc",
  year: 2017,
  doi: "10.1249/MSS.0000000000001331",
  pmid: "28557860",
  pmcid: "PMC7059860",
  design: "observational",
  about:
    "Under the screening algorithm 54.2 % of US adults from 40 would be sent to a doctor before any exercise and 2.6 % before vigorous exercise: a reason for light wording.",
  checked: "own abstract/table",
};
