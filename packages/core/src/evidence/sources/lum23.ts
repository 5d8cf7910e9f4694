import type { Source } from "../source.ts";

export const source: Source = {
  id: "LUM23",
  authors: "Lum D, Barbosa TM, Aziz AR, Balasekaran G",
  title: "Effects of isometric strength and plyometric training on running performance: a randomized controlled study",
  journal: "Res Q Exerc Sport 94(1):263-271",
  year: 2023,
  doi: "10.1080/02701367.2021.1969330",
  pmid: "35323106",
  design: "trial",
  about:
    "26 runners, isometric or jump training twice a week for six weeks: both ran 2.4 km faster, and the authors favour isometric work for economy. It stands against a pooled finding of no effect.",
  checked: "own abstract/table",
};
