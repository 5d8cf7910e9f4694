import type { Source } from "../source.ts";

export const source: Source = {
  id: "DOM19",
  authors: "Doma K, Deakin GB, Schumann M, Bentley DJ",
  title: "Training considerations for optimising endurance development: an alternate concurrent training perspective",
  journal: "Sports Med",
  year: 2019,
  doi: "10.1007/s40279-019-01072-2",
  design: "review",
  about:
    "Later review by the same group: intensity, mode, order, recovery and speed of movement of lifting matter for the endurance work that follows.",
  checked: "own abstract/table",
};
