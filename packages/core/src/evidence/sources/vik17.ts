import type { Source } from "../source.ts";

export const source: Source = {
  id: "VIK17",
  authors: "Vikmoen O et al.",
  title:
    "Heavy strength training improves running and cycling performance following prolonged submaximal work in well-trained female athletes",
  journal: "Physiol Rep",
  year: 2017,
  pmcid: "PMC5350167",
  design: "trial",
  about:
    "Same programme as VIK16: five minutes all-out after an hour and a half of running +4.7 %; lean mass of the legs +3.1 %.",
  checked: "own abstract/table",
};
