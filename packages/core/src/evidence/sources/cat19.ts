import type { Source } from "../source.ts";

export const source: Source = {
  id: "CAT19",
  authors: "Caterisano A et al.",
  title:
    "CSCCa and NSCA joint consensus guidelines for transition periods: safe return to training following inactivity",
  journal: "Strength Cond J 41(3):1-23",
  year: 2019,
  doi: "10.1519/SSC.0000000000000477",
  design: "consensus",
  about:
    "Coaches' consensus that volume and intensity have upper limits in the first 2–4 weeks after inactivity, by a 50/30/20/10 rule whose weekly table we have not seen. Made for college athletes.",
  checked: "own abstract/table",
};
