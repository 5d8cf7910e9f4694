import { limitCases } from "../limit-cases.fixture.ts";
import { newWork } from "./new-work.ts";

limitCases(newWork, [
  { name: "P26 work that is not new is left as it is", takes: null },
  {
    name: "P26 new work has half the lower-body sets and four reps in reserve",
    on: { isNew: true },
    takes: { lowerSetsCutPercent: 50, minRir: 4 },
    says: "50 % fewer sets for the legs, and at least 4 reps",
  },
]);
