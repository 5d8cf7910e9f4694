import type { Source } from "../source.ts";

export const source: Source = {
  id: "DOM15",
  authors: "Doma K, Deakin G",
  title: "The acute effect of concurrent training on running performance over 6 days",
  journal: "Res Q Exerc Sport 86(4):387-396",
  year: 2015,
  doi: "10.1080/02701367.2015.1053104",
  design: "trial",
  about:
    "Daily running with lifting every other day for six days: a small rise in the cost of running (ES 0.17–0.41) and a moderate to large fall in time to exhaustion.",
  checked: "own abstract/table",
};
