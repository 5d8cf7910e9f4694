import type { Source } from "../source.ts";

export const source: Source = {
  id: "KIP19",
  authors: "Kipp S, Kram R, Hoogkamer W",
  title: "Extrapolating metabolic savings in running: implications for performance predictions",
  journal: "Front Physiol 10:79",
  year: 2019,
  doi: "10.3389/fphys.2019.00079",
  pmid: "30804807",
  design: "measurement",
  about:
    "By calculation, below about 3 m/s a saving in energy gives slightly more than its own per cent in speed, above it less; at 5.5 m/s about two thirds (3 % saved, 1.97 % faster). A model of steady running.",
  checked: "own abstract/table",
};
