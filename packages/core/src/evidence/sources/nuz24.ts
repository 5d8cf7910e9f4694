import type { Source } from "../source.ts";

export const source: Source = {
  id: "NUZ24",
  authors: "Nuzzo JL, Pinto MD, Nosaka K, Steele J",
  title: "Maximal number of repetitions at percentages of the one repetition maximum",
  journal: "Sports Med 54(2):303-321",
  year: 2024,
  doi: "10.1007/s40279-023-01937-7",
  pmid: "37792272",
  design: "meta-analysis",
  about:
    "269 studies, 7,289 people: one general table of repetitions at a share of 1RM serves all sexes, ages and levels; bench and leg press have their own, with more on the leg press. People differ less as the load rises.",
  checked: "own abstract/table",
};
