import type { Source } from "../source.ts";

export const source: Source = {
  id: "FRA25",
  authors: "Frandsen JSB et al.",
  title: "How much running is too much? Identifying high-risk running sessions in a 5200-person cohort study",
  journal: "Br J Sports Med 59(17):1203-1210",
  year: 2025,
  doi: "10.1136/bjsports-2024-109380",
  pmid: "40623829",
  pmcid: "PMC12421110",
  design: "observational",
  about:
    "5,205 runners, 588,071 sessions. Against the longest run of the past 30 days, a single run 10–30 % longer carried a hazard ratio of 1.64 (1.31–2.05), 30–100 % longer 1.52 (1.16–2.00), over double 2.28 (1.50–3.48). Acute:chronic ratios pointed the other way, week-to-week change showed nothing; observational.",
  checked: "own abstract/table",
};
