import type { Source } from "../source.ts";

export const source: Source = {
  id: "SIL07",
  authors: "Silbernagel KG, Thomeé R, Eriksson BI, Karlsson J",
  title:
    "Continued sports activity, using a pain-monitoring model, during rehabilitation in patients with Achilles tendinopathy",
  journal: "Am J Sports Med 35(6):897-906",
  year: 2007,
  doi: "10.1177/0363546506298279",
  pmid: "17307888",
  design: "trial",
  about:
    "38 patients: running and jumping on under pain monitoring ended as well as rest (VISA-A 57 to 85 against 57 to 91), with no harm shown. Tendon pain, not bone; the 0–3, 4–5, over 5 bands are from a secondary page.",
  checked: "own abstract/table",
};
