import type { Source } from "../source.ts";

export const source: Source = {
  id: "BUR23",
  authors: "Burt D, Doma K, Connor J",
  title:
    "The effects of exercise-induced muscle damage on varying intensities of endurance running performance: a systematic review and meta-analysis",
  journal: "Sci Sports 38(7):647-662",
  year: 2023,
  doi: "10.1016/j.scispo.2022.04.003",
  design: "meta-analysis",
  about:
    "After muscle-damaging exercise, hard running (over 75 % of VO2max) costs more at 24 and at 48 hours; easy running is unchanged at 24 hours and worse at 48. Maximal running was impaired for up to 48 hours in three studies.",
  checked: "own abstract/table",
};
