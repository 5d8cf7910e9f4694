import type { Source } from "../source.ts";

export const source: Source = {
  id: "BAZ15",
  authors: "Bazyler CD, Abbott HA, Bellon CR, Taber CB, Stone MH",
  title: "Strength training for endurance athletes: theory to practice",
  journal: "Strength Cond J (April)",
  year: 2015,
  design: "review",
  about:
    "Review that orders the season as strength-endurance, basic strength, strength, power for trained athletes, with heavy work first for the untrained. The order is the authors' proposal, not the result of a trial.",
  checked: "own abstract/table",
};
