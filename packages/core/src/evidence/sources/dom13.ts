import type { Source } from "../source.ts";

export const source: Source = {
  id: "DOM13",
  authors: "Doma K, Deakin GB",
  title:
    "The effects of strength training and endurance training order on running economy and performance; with: The effects of combined strength and endurance training on running performance the following day (Int J Sport Health Sci 11:1-9, doi 10.5432/ijshs.201230)",
  journal: "Appl Physiol Nutr Metab 38:651",
  year: 2013,
  doi: "10.1139/apnm-2012-0362",
  design: "trial",
  about:
    "Two small trials. In 14 men lifting and running six hours apart, time to exhaustion next day fell from 335 to 238 s after lift-then-run and from 335 to 275 s after run-then-lift. In 12 men economy was worse six hours after lifting and again next day.",
  checked: "own abstract/table",
};
