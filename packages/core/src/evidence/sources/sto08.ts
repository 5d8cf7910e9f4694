import type { Source } from "../source.ts";

export const source: Source = {
  id: "STO08",
  authors: "Støren Ø, Helgerud J, Støa EM, Hoff J",
  title: "Maximal strength training improves running economy in distance runners",
  journal: "Med Sci Sports Exerc 40(6):1087-1092",
  year: 2008,
  doi: "10.1249/MSS.0b013e318168da2f",
  design: "trial",
  about:
    "17 runners, half squats 4 × 4RM three times a week for 8 weeks: 1RM +33.2 %, economy +5.0 %, time to exhaustion +21.3 %, with body weight and VO2max unchanged.",
  checked: "own abstract/table",
};
