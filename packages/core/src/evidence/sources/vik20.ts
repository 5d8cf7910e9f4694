import type { Source } from "../source.ts";

export const source: Source = {
  id: "VIK20",
  authors: "Vikmoen O et al.",
  title: "Strength and concurrent training in women who run and women who do not (our short title)",
  journal: "Journal not checked",
  pmcid: "PMC7295735",
  design: "trial",
  about: "Women who run gained as much 1RM from lifting as women who do not, but less fast strength and jump height.",
  checked: "own abstract/table",
};
