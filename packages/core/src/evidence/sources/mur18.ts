import type { Source } from "../source.ts";

export const source: Source = {
  id: "MUR18",
  authors: "Murlasits Z, Kneffel Z, Thalib L",
  title: "The physiological effects of concurrent strength and endurance training sequence",
  journal: "J Sports Sci",
  year: 2018,
  doi: "10.1080/02640414.2017.1364405",
  design: "meta-analysis",
  about: "Lifting first gains 3.96 kg more of 1RM (0.81–7.10); VO2max does not differ by order (0.39, −1.03 to 1.81).",
  checked: "own abstract/table",
};
