import type { Source } from "../source.ts";

export const source: Source = {
  id: "EIH22",
  authors: "Eihara Y, Takao K, Sugiyama T, Maeo S, Terada M, Kanehisa H, Isaka T",
  title:
    "Heavy resistance training versus plyometric training for improving running economy and running time trial performance",
  journal: "Sports Med Open 8:138",
  year: 2022,
  doi: "10.1186/s40798-022-00511-1",
  pmid: "36370207",
  pmcid: "PMC9653533",
  design: "meta-analysis",
  about:
    "Twenty-two studies. Economy: heavy g −0.32 (−0.55 to −0.10), near-maximal loads −0.31, jumps −0.13 (−0.47 to 0.21), ten weeks or more better. Time trial: heavy g −0.24, jumps −0.17 (−0.27 to −0.06); the printed interval of the heavy time-trial effect is in error and not quoted.",
  checked: "own abstract/table",
};
