import type { Source } from "../source.ts";

export const source: Source = {
  id: "RAT09",
  authors: "Ratamess NA et al.",
  title: "Progression models in resistance training for healthy adults (ACSM position stand)",
  journal: "Med Sci Sports Exerc",
  year: 2009,
  design: "consensus",
  about:
    "Position stand: novices 2–3 days a week at 8–12 RM; later 1–6 RM with 3–5 minutes of rest; multi-joint lifts first; raise the load by 2–10 % when one or two repetitions over the target are possible.",
  checked: "own abstract/table",
};
