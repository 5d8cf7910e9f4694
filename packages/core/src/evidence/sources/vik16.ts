import type { Source } from "../source.ts";

export const source: Source = {
  id: "VIK16",
  authors: "Vikmoen O et al.",
  title:
    "Effects of heavy strength training on running performance and determinants of running performance in female endurance athletes",
  journal: "PLoS One 11(3):e0150799",
  year: 2016,
  pmid: "26953893",
  pmcid: "PMC4783109",
  design: "trial",
  about:
    "19 women, four leg lifts 3 × 4–10RM twice a week for 11 weeks: 1RM +40 %, larger fibres, and no change in economy or in a 40-minute run. The clearest negative trial.",
  checked: "own abstract/table",
};
