import type { Source } from "../source.ts";

export const source: Source = {
  id: "SPI21",
  authors: "Spiering BA, Mujika I, Sharp MA, Foulis SA",
  title:
    "Maintaining physical performance: the minimal dose of exercise needed to preserve endurance and strength over time",
  journal: "J Strength Cond Res 35(5):1449-1458",
  year: 2021,
  doi: "10.1519/JSC.0000000000003964",
  pmid: "33629972",
  design: "review",
  about:
    "Narrative review: younger adults keep strength and size for up to 32 weeks on one session a week and one set an exercise if the relative load stays; older people may need two sessions and 2–3 sets to keep size. Not runners.",
  checked: "own abstract/table",
};
