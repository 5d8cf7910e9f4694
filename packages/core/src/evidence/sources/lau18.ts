import type { Source } from "../source.ts";

export const source: Source = {
  id: "LAU18",
  authors: "Lauersen JB, Andersen TE, Andersen LB",
  title: "Strength training as superior, dose-dependent and safe prevention of acute and overuse sports injuries",
  journal: "Br J Sports Med 52(24):1557-1563",
  year: 2018,
  doi: "10.1136/bjsports-2018-099078",
  design: "meta-analysis",
  about:
    "Six randomised trials, 7,738 people aged 12–40, 177 injuries: risk ratio 0.338 (0.238–0.480), and each 10 % more volume cut it further. A meta-analysis of endurance runners alone (WU24) finds no significant effect.",
  checked: "own abstract/table",
};
