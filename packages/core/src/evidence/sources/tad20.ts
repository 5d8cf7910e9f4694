import type { Source } from "../source.ts";

export const source: Source = {
  id: "TAD20",
  authors: "Taddei UT, Matias AB, Duarte M, Sacco ICN",
  title:
    "Foot core training to prevent running-related injuries: a survival analysis of a single-blind, randomized controlled trial",
  journal: "Am J Sports Med",
  year: 2020,
  doi: "10.1177/0363546520969205",
  design: "trial",
  about:
    "118 runners, eight weeks of foot exercise and then by themselves: those without it were 2.42 times as likely to be injured. The printed interval and p value do not agree with each other, and another trial found no benefit.",
  checked: "own abstract/table",
};
