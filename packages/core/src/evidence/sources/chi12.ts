import type { Source } from "../source.ts";

export const source: Source = {
  id: "CHI12",
  authors: "Chisholm MD, Birmingham TB, Brown J, MacDermid J, Chesworth BM",
  title: "Reliability and validity of a weight-bearing measure of ankle dorsiflexion range of motion",
  journal: "Physiother Can 64(4):347-355",
  year: 2012,
  doi: "10.3138/ptc.2011-41",
  pmid: "23997389",
  pmcid: "PMC3484905",
  design: "measurement",
  about:
    "Knee-to-wall distance: the smallest change that is more than error is 1.0 cm on one side and 1.5 cm for the difference between sides.",
  checked: "own abstract/table",
};
