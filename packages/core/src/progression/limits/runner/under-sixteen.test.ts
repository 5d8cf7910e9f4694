import { limitCases } from "../limit-cases.fixture.ts";
import { underSixteen } from "./under-sixteen.ts";

const years = (age: number) => ({ born: 2027 - age, level: "some" }) as const;

limitCases(underSixteen, [
  { name: "A5 an age that is not known holds nothing back", takes: null },
  { name: "A5 from 16 on all is open", on: { settings: years(16) }, takes: null },
  {
    name: "A5 under 16 it is at most three sets of 6–15, and no maximum",
    on: { settings: years(15) },
    takes: { maxSets: 3, minReps: 6, maxReps: 15, maxPercent: 75 },
    says: "Under 16: at most 3 sets of 6–15 reps, with an adult, and never a maximum.",
  },
]);
