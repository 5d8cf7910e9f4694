import type { Source } from "../source.ts";

export const source: Source = {
  id: "MOT19",
  authors: "Mottola MF et al.",
  title: "2019 Canadian guideline for physical activity throughout pregnancy",
  journal: "Br J Sports Med 52(21):1339",
  year: 2018,
  design: "consensus",
  about:
    "Guideline: at least 150 minutes over three days a week, aerobic and resistance, with contraindications that need a clinician. The product makes no plan in pregnancy and hands over instead.",
  checked: "own abstract/table",
};
