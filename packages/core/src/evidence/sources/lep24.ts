import type { Source } from "../source.ts";

export const source: Source = {
  id: "LEP24",
  authors: "Leppänen M et al.",
  title:
    "Hip and core exercise programme prevents running-related overuse injuries in adult novice recreational runners: a three-arm randomised controlled trial (Run RCT)",
  journal: "Br J Sports Med",
  year: 2024,
  doi: "10.1136/bjsports-2023-107926",
  design: "trial",
  about:
    "325 novice runners, 24 weeks, supervised: hip and core work lowered injuries (HR 0.66, 0.45–0.97); ankle and foot work did not and had more acute ones (HR 3.60, 1.20–10.86).",
  checked: "own abstract/table",
};
