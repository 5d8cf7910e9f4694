import type { Source } from "../source.ts";

export const source: Source = {
  id: "BOS07",
  authors: "Bosquet L, Montpetit J, Arvisais D, Mujika I",
  title: "Effects of tapering on performance: a meta-analysis",
  journal: "Med Sci Sports Exerc 39(8):1358-1365",
  year: 2007,
  doi: "10.1249/mss.0b013e31806010e0",
  pmid: "17762369",
  design: "meta-analysis",
  about:
    "The best tapers last two weeks and cut volume by 41–60 % along a falling curve while intensity and frequency stay (effects 0.59 for the length, 0.72 for the volume). It is about endurance training; lifting in a taper was not tested.",
  checked: "own abstract/table",
};
