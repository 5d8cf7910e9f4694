import type { Source } from "../source.ts";

export const source: Source = {
  id: "LLA24b",
  authors: "Llanos-Lagos C, Ramírez-Campillo R, Moran J, Sáez de Villarreal E",
  title: "The effect of strength training methods on middle-distance and long-distance runners' athletic performance",
  journal: "Sports Med 54(7):1801-1833",
  year: 2024,
  doi: "10.1007/s40279-024-02018-z",
  design: "meta-analysis",
  about:
    "Compares strength methods for time trials, time to exhaustion, VO2max and sprinting. Only its aim and methods were seen, so no result of it is used.",
  checked: "own abstract/table",
};
