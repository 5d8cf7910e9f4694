import type { Source } from "../source.ts";

export const source: Source = {
  id: "DUK21",
  authors: "Düking P et al.",
  title:
    "Monitoring and adapting endurance training on the basis of heart rate variability monitored by wearable technologies",
  journal: "J Sci Med Sport",
  year: 2021,
  pmid: "34489178",
  design: "meta-analysis",
  about:
    "Endurance training guided by heart rate variability: performance g 0.079 (not significant), VO2peak 0.171, submaximal measures 0.296, and fewer people who do not respond. Strength training was not tested.",
  checked: "own abstract/table",
};
