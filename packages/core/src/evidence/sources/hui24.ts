import type { Source } from "../source.ts";

export const source: Source = {
  id: "HUI24",
  authors: "Huiberts RO, Wüst RCI, van der Zwaard S",
  title: "Concurrent strength and endurance training: impact of sex and training status (our short title)",
  journal: "Sports Med 54(2):485-503",
  year: 2024,
  doi: "10.1007/s40279-023-01943-9",
  pmid: "37847373",
  pmcid: "PMC10933151",
  design: "meta-analysis",
  about:
    "59 studies, 1,346 people: endurance training cuts lower-body strength gains in men (−0.43, −0.64 to −0.22), not clearly in women (0.08, −0.34 to 0.49); no difference by sex for upper body, power or VO2max.",
  checked: "own abstract/table",
};
