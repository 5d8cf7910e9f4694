import type { Source } from "../source.ts";

export const source: Source = {
  id: "HEB17",
  authors: "Hébert-Losier K, Wessman C, Alricsson M, Svantesson U",
  title: "Updated reliability and normative values for the standing heel-rise test in healthy adults",
  journal: "Physiotherapy 103(4):446-452",
  year: 2017,
  doi: "10.1016/j.physio.2017.03.002",
  pmid: "28886865",
  design: "measurement",
  about:
    "566 adults: median single-leg heel raises 24 in men, 21 in women; two tests of one person agree within about ± 6. The norms by decade of age are from a secondary page.",
  checked: "own abstract/table",
};
