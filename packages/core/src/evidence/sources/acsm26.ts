import type { Source } from "../source.ts";

export const source: Source = {
  id: "ACSM26",
  authors: "American College of Sports Medicine (chair S. M. Phillips); author list not checked",
  title:
    "Resistance Training Prescription for Muscle Function, Hypertrophy, and Physical Performance in Healthy Adults: An Overview of Reviews",
  journal: "Med Sci Sports Exerc",
  year: 2026,
  design: "consensus",
  about:
    "Position stand over 137 reviews, read through secondary pages only: strength needs at least two sessions a week, 2–3 sets over the full range with heavy lifts early, power work at 30–70 % of 1RM moved fast in low volume; neither failure nor elaborate periodisation is needed.",
  checked: "secondary page",
};
