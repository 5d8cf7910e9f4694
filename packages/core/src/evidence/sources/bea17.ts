import type { Source } from "../source.ts";

export const source: Source = {
  id: "BEA17",
  authors: "Beattie K, Carson BP, Lyons M, Rossiter A, Kenny IC",
  title: "The effect of strength training on performance indicators in distance runners",
  journal: "J Strength Cond Res 31(1):9-23",
  year: 2017,
  doi: "10.1519/JSC.0000000000001464",
  design: "trial",
  about:
    "Forty weeks, 11 runners lifting against 9 who did not: strength, reactive strength, economy and speed at VO2max were better at week 20. Small, and its weekly schedule was not seen.",
  checked: "own abstract/table",
};
