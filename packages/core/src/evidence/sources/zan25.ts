import type { Source } from "../source.ts";

export const source: Source = {
  id: "ZAN25",
  authors: "Zanini M, Folland JP, Wu H, Blagrove RC",
  title:
    "Strength training improves running economy durability and fatigued high-intensity performance in well-trained male runners: a randomized control trial",
  journal: "Med Sci Sports Exerc",
  year: 2025,
  doi: "10.1249/MSS.0000000000003685",
  design: "trial",
  about:
    "28 well-trained men, heavy lifts and jumps twice a week for 10 weeks: energy cost after 90 minutes of running −2.1 against +0.6 %, time to exhaustion after them +35 against −8 %.",
  checked: "own abstract/table",
};
