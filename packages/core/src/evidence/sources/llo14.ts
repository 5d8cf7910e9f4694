import type { Source } from "../source.ts";

export const source: Source = {
  id: "LLO14",
  authors: "Lloyd RS et al.",
  title: "Position statement on youth resistance training: the 2014 International Consensus",
  journal: "Br J Sports Med 48(7):498-505",
  year: 2014,
  doi: "10.1136/bjsports-2013-092952",
  design: "consensus",
  about:
    "International consensus on resistance training in youth under qualified instruction. Its existence was checked, its doses were not.",
  checked: "not seen",
};
