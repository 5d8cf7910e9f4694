import type { Source } from "../source.ts";

export const source: Source = {
  id: "FRE14",
  authors: "Freckleton G, Cook J, Pizzari T",
  title:
    "The predictive validity of a single leg bridge test for hamstring injuries in Australian Rules Football players",
  journal: "Br J Sports Med 48(8):713-717",
  year: 2014,
  design: "observational",
  about:
    "482 football players: lower bridge scores came before hamstring injuries of the right leg (p = 0.029), not of the left. Not runners; the score bands are from a secondary page.",
  checked: "own abstract/table",
};
