import type { Source } from "../source.ts";

export const source: Source = {
  id: "BAR23",
  authors: "Dudagoitia Barrio E, Fernández-Landa J, Negra Y, Ramírez-Campillo R, García de Alcaraz A",
  title:
    "Effects of plyometric jump training on running economy in endurance runners: a systematic review and meta-analysis",
  journal: "Kinesiology 55(2)",
  year: 2023,
  doi: "10.26582/k.55.2.11",
  design: "meta-analysis",
  about:
    "Jumps alone change economy trivially (ES 0.19), jumps with resistance training clearly (ES 1.34). Jump programmes did better with more than 15 sessions, 7 weeks and 2 days a week.",
  checked: "own abstract/table",
};
