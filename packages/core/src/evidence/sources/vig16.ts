import type { Source } from "../source.ts";

export const source: Source = {
  id: "VIG16",
  authors: "Vigotsky AD, Lehman GJ, Beardsley C, Contreras B, Chung B, Feser EH",
  title: "The modified Thomas test is not a valid measure of hip extension unless pelvic tilt is controlled",
  journal: "PeerJ 4:e2325",
  year: 2016,
  pmid: "27602291",
  pmcid: "PMC4991856",
  design: "measurement",
  about:
    "The modified Thomas test finds a short hip with a sensitivity of 31.8 % and a specificity of 57.1 % unless the pelvis is held: a soft hint at best.",
  checked: "own abstract/table",
};
