import type { Source } from "../source.ts";

export const source: Source = {
  id: "REY06",
  authors: "Reynolds JM, Gordon TJ, Robergs RA",
  title: "Prediction of one repetition maximum strength from multiple repetition maximum testing and anthropometry",
  journal: "J Strength Cond Res 20(3):584-592",
  year: 2006,
  design: "measurement",
  about:
    "70 people: a 5RM predicts 1RM best (standard error 2.98 kg for chest press, 16.16 kg for leg press), and linear equations hold up to 10 repetitions.",
  checked: "own abstract/table",
};
