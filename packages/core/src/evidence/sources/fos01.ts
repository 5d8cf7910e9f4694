import type { Source } from "../source.ts";

export const source: Source = {
  id: "FOS01",
  authors: "Foster C et al.",
  title: "A new approach to monitoring exercise training",
  journal: "J Strength Cond Res 15(1):109-115",
  year: 2001,
  design: "measurement",
  about:
    "Session RPE × minutes agrees with heart-rate methods and works across kinds of exercise. Heart rate is called a comparatively poor measure of weight training, intervals and plyometrics.",
  checked: "own abstract/table",
};
