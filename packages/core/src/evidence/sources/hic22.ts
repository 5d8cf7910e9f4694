import type { Source } from "../source.ts";

export const source: Source = {
  id: "HIC22",
  authors: "Hickmott LM, Chilibeck PD, Shaw KA, Butcher SJ",
  title: "The effect of load and volume autoregulation on muscular strength and hypertrophy",
  journal: "Sports Med Open 8:9",
  year: 2022,
  doi: "10.1186/s40798-021-00404-9",
  pmid: "35038063",
  pmcid: "PMC8762534",
  design: "meta-analysis",
  about:
    "Loads adjusted by the day against fixed loads: no clear difference in 1RM (2.07 kg, −0.32 to 4.46). Stopping a set at 25 % loss of speed or less gains more strength than going on (2.32 kg, 0.33–4.31).",
  checked: "own abstract/table",
};
