import type { Source } from "../source.ts";

export const source: Source = {
  id: "SCH22",
  authors: "Schumann M, Feuerbacher JF, Sünkeler M, Freitag N, Rønnestad BR, Doma K, Lundberg TR",
  title: "Compatibility of concurrent aerobic and strength training for skeletal muscle size and function",
  journal: "Sports Med 52(3):601-612",
  year: 2022,
  doi: "10.1007/s40279-021-01587-7",
  pmcid: "PMC8891239",
  design: "meta-analysis",
  about:
    "43 studies: endurance training hardly touches maximal strength (−0.06, −0.20 to 0.09) or size (−0.01) but costs explosive strength (−0.28, −0.48 to −0.08), and that when both are in one session, not when at least 3 hours apart.",
  checked: "own abstract/table",
};
