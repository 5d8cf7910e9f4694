import type { Source } from "../source.ts";

export const source: Source = {
  id: "LLA24a",
  authors: "Llanos-Lagos C, Ramírez-Campillo R, Moran J, Sáez de Villarreal E",
  title:
    "Effect of strength training programs in middle- and long-distance runners' economy at different running speeds",
  journal: "Sports Med 54(4):895-932",
  year: 2024,
  doi: "10.1007/s40279-023-01978-y",
  pmid: "38165636",
  pmcid: "PMC11052887",
  design: "meta-analysis",
  about:
    "31 studies, 652 runners, certainty moderate to low; heavy means 80 % of 1RM and more, submaximal 40–79. By secondary pages: heavy work helps economy at 8.64–17.85 km/h, jumps up to 12.00, both together at 10.00–14.45; submaximal and isometric work show no effect.",
  checked: "own abstract/table",
};
