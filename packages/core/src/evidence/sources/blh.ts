import type { Source } from "../source.ts";

export const source: Source = {
  id: "BLH",
  authors: "Blagrove RC, Hooper DR",
  title: "Strength training for enhancing performance and reducing injury risk",
  journal: "Book chapter",
  design: "book",
  about: "Handbook chapter that advises resistance exercise twice a week in preparation phases. Expert advice.",
  checked: "own abstract/table",
};
