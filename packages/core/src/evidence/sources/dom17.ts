import type { Source } from "../source.ts";

export const source: Source = {
  id: "DOM17",
  authors: "Doma K, Deakin GB, Bentley DJ",
  title:
    "Implications of impaired endurance performance following single bouts of resistance training: an alternate concurrent training perspective",
  journal: "Sports Med 47(11):2187-2200",
  year: 2017,
  doi: "10.1007/s40279-017-0758-3",
  pmid: "28702901",
  design: "review",
  about:
    "Review: how long lifting disturbs endurance work depends on its intensity, mode, order, recovery and speed of movement.",
  checked: "own abstract/table",
};
