import type { Source } from "../source.ts";

export const source: Source = {
  id: "HAU22",
  authors: "not checked",
  title:
    "The training characteristics of world-class distance runners: an integration of scientific literature and results-proven practice",
  journal: "Sports Med Open",
  year: 2022,
  doi: "10.1186/s40798-022-00438-7",
  design: "review",
  about:
    "Table of training zones: easy 60–72 and 73–82 % of HRmax, threshold 83–87 (30–60 min of work), intervals 88–92 (20–35 min), above 93 VO2max work (15–30 min). From world-class runners; others need their own measures.",
  checked: "own abstract/table",
};
