import type { Source } from "../source.ts";

export const source: Source = {
  id: "ZOU16",
  authors: "Zourdos MC et al.",
  title: "Novel resistance training-specific rating of perceived exertion scale measuring repetitions in reserve",
  journal: "J Strength Cond Res 30(1):267-275",
  year: 2016,
  doi: "10.1519/JSC.0000000000001049",
  pmid: "26049792",
  design: "measurement",
  about:
    "RPE is ten minus the repetitions in reserve; it follows the speed of the bar with r = −0.88 in experienced lifters and −0.77 in novices.",
  checked: "own abstract/table",
};
