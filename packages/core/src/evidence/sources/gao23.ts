import type { Source } from "../source.ts";

export const source: Source = {
  id: "GAO23",
  authors: "Gao J, Yu L",
  title: "Effects of concurrent training sequence on VO2max and lower limb strength performance",
  journal: "Front Physiol 14:1072679",
  year: 2023,
  design: "meta-analysis",
  about:
    "Nineteen randomised trials: order does not move VO2max (SMD 0.02, −0.21 to 0.25), and lifting first is better for leg strength.",
  checked: "own abstract/table",
};
