import type { Source } from "../source.ts";

export const source: Source = {
  id: "BLA18",
  authors: "Blagrove RC, Howatson G, Hayes PR",
  title:
    "Effects of strength training on the physiological determinants of middle- and long-distance running performance: a systematic review",
  journal: "Sports Med 48(5):1117-1149",
  year: 2018,
  doi: "10.1007/s40279-017-0835-7",
  pmid: "29249083",
  pmcid: "PMC5889786",
  design: "systematic review",
  about:
    "Twenty-four studies, 469 runners: economy 2–8 % better after 6–20 weeks, though not always; times over 1.5–10 km tend to improve; VO2max, lactate and body composition typically stay. Study quality 4–6 on the PEDro scale.",
  checked: "own abstract/table",
};
