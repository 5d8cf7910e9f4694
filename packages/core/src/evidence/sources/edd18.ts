import type { Source } from "../source.ts";

export const source: Source = {
  id: "EDD18",
  authors: "Eddens L, van Someren K, Howatson G",
  title: "The role of intra-session exercise sequence in the interference effect",
  journal: "Sports Med 48(1):177-188",
  year: 2018,
  doi: "10.1007/s40279-017-0784-1",
  pmid: "28917030",
  pmcid: "PMC5752732",
  design: "meta-analysis",
  about:
    "Lifting before running in one session gains 6.91 % more lower-body dynamic strength than running first. About strength only; it does not judge running.",
  checked: "own abstract/table",
};
