import type { Source } from "../source.ts";

export const source: Source = {
  id: "GETP10",
  authors: "American College of Sports Medicine",
  title: "ACSM's Guidelines for Exercise Testing and Prescription, 10th edition, chapter 2",
  journal: "Book",
  design: "book",
  about:
    "Screening before exercise decides by present activity, by signs or known cardiovascular, metabolic or renal disease, and by the intensity wanted; risk factors are no longer counted. The steps for each case are from a secondary page.",
  checked: "own abstract/table",
};
