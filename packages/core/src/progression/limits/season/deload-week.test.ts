import { limitCases } from "../limit-cases.fixture.ts";
import { deloadWeek } from "./deload-week.ts";

limitCases(deloadWeek, [
  { name: "S5 outside of a deload nothing falls away", takes: null },
  {
    name: "S5 in a deload 40 % of the sets fall away and two more reps stay in reserve",
    on: { deload: true },
    takes: { lowerSetsCutPercent: 40, upperSetsCutPercent: 40, moreRir: 2 },
    says: "A lighter week: 40 % fewer sets, and 2 more reps in reserve.",
  },
]);
