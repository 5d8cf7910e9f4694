import type { Source } from "../source.ts";

export const source: Source = {
  id: "WAN23",
  authors: "Wang Z, Wang Y, Gao W, Zhong Y",
  title: "Effects of tapering on performance in endurance athletes",
  journal: "PLoS One 18(5):e0282838",
  year: 2023,
  design: "meta-analysis",
  about:
    "Tapers of up to 21 days with volume cut by 41–60 % improve time trials (SMD −0.45); economy and VO2max stay. Endurance training, not lifting.",
  checked: "own abstract/table",
};
