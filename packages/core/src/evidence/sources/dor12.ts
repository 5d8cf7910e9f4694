import type { Source } from "../source.ts";

export const source: Source = {
  id: "DOR12",
  authors: "Dorn TW, Schache AG, Pandy MG",
  title: "Muscular strategy shift in human running: dependence of running speed on hip and ankle muscle performance",
  journal: "J Exp Biol 215:1944-1956",
  year: 2012,
  doi: "10.1242/jeb.064527",
  design: "measurement",
  about:
    "Up to 7 m/s soleus and gastrocnemius give most of the force that holds a runner up; above it the hip muscles take over. A model from measured running: it says what works hardest, not what to train.",
  checked: "own abstract/table",
};
