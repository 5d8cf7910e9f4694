import type { Source } from "../source.ts";

export const source: Source = {
  id: "DUP18",
  authors: "Duplanty AA, Levitt DE, Hill DW, McFarlin BK, DiMarco NM, Vingren JL",
  title:
    "Resistance training is associated with higher bone mineral density among young adult male distance runners independent of physiological factors",
  journal: "J Strength Cond Res 32(6):1594-1600",
  year: 2018,
  doi: "10.1519/JSC.0000000000002504",
  design: "observational",
  about:
    "In 25 young men, runners who lift at least weekly had denser bone: lumbar 1.37 against 1.19 g/cm2, femur 1.27 against 1.08. One look at one moment: who chooses to lift may explain it.",
  checked: "own abstract/table",
};
