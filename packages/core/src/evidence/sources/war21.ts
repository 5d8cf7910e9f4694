import type { Source } from "../source.ts";

export const source: Source = {
  id: "WAR21",
  authors: "Warden SJ, Edwards WB, Willy RW",
  title: "Preventing bone stress injuries in runners with optimal workload",
  journal: "Curr Osteoporos Rep 19(3):298-307",
  year: 2021,
  doi: "10.1007/s11914-021-00666-y",
  pmcid: "PMC8316280",
  design: "review",
  about:
    "Review: bone stress injuries come of workload; before puberty few, fast, large and varied loads build bone, in the grown skeleton the aim is sensible progression, above all of intensity.",
  checked: "own abstract/table",
};
