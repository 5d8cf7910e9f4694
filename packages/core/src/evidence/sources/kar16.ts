import type { Source } from "../source.ts";

export const source: Source = {
  id: "KAR16",
  authors: "Karsten B, Stevens L, Colpus M, Larumbe-Zabala E, Naclerio F",
  title:
    "The effects of sport-specific maximal strength and conditioning training on critical velocity, anaerobic running distance, and 5-km race performance",
  journal: "Int J Sports Physiol Perform 11(1):80-85",
  year: 2016,
  doi: "10.1123/ijspp.2014-0559",
  design: "trial",
  about:
    "Six weeks of strength and conditioning: 5 km time −3.62 %; six weeks without it and the gain was back near the start. Eight runners in each group.",
  checked: "own abstract/table",
};
