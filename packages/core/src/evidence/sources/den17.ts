import type { Source } from "../source.ts";

export const source: Source = {
  id: "DEN17",
  authors: "Denadai BS, de Aguiar RA, de Lima LCR, Greco CC, Caputo F",
  title:
    "Explosive training and heavy weight training are effective for improving running economy in endurance athletes: a systematic review and meta-analysis",
  journal: "Sports Med 47(3):545-554",
  year: 2017,
  doi: "10.1007/s40279-016-0604-z",
  design: "meta-analysis",
  about:
    "Sixteen studies: running economy changed by −3.93 ± 1.19 %; explosive work −4.83 ± 1.53, heavy −3.65 ± 2.74, isometric −2.20 ± 4.37 (not significant).",
  checked: "own abstract/table",
};
