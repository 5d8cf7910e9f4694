import type { Source } from "../source.ts";

export const source: Source = {
  id: "ROB16",
  authors: "Robineau J, Babault N, Piscione J, Lacome M, Bigard AX",
  title: "Specific training effects of concurrent aerobic and strength exercises depend on recovery duration",
  journal: "J Strength Cond Res 30(3):672-683",
  year: 2016,
  doi: "10.1519/JSC.0000000000000798",
  design: "trial",
  about:
    "58 amateur rugby players, 7 weeks, strength always first, with 0, 6 or 24 hours between: no gap was worst for strength, and VO2peak rose more at 24 hours than at 0 or 6. The authors advise against less than 6 hours and call 6 not optimal.",
  checked: "own abstract/table",
};
