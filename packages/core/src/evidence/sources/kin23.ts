import type { Source } from "../source.ts";

export const source: Source = {
  id: "KIN23",
  authors: "Kinoshita M et al.",
  title: "Triceps surae muscle hypertrophy is greater after standing versus seated calf-raise training",
  journal: "Front Physiol 14:1272106",
  year: 2023,
  pmid: "38156065",
  pmcid: "PMC10753835",
  design: "trial",
  about:
    "Standing against seated calf raises, 5 × 10 at 70 % twice a week for 12 weeks: lateral gastrocnemius +12.4 against 1.7 %, medial +9.2 against 0.6 %, soleus +2.1 against 2.9 % (no difference). One small trial of muscle size.",
  checked: "own abstract/table",
};
