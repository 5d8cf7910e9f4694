import type { Source } from "../source.ts";

export const source: Source = {
  id: "ARE14",
  authors: "Arellano CJ, Kram R",
  title: "The metabolic cost of human running: is swinging the arms worth it?",
  journal: "J Exp Biol 217:2456-2461",
  year: 2014,
  doi: "10.1242/jeb.100420",
  design: "measurement",
  about:
    "Swinging the arms saves about 3 % of running energy against holding them behind the back, by balancing the turn of the trunk. It tests arm swing, not arm strength.",
  checked: "own abstract/table",
};
