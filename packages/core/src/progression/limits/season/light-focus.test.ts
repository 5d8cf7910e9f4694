import { limitCases } from "../limit-cases.fixture.ts";
import { lightFocus } from "./light-focus.ts";

limitCases(lightFocus, [
  { name: "P7 a full session keeps its sets", on: { focus: "full" }, takes: null },
  { name: "P7 an upper-body session has no legs to spare", on: { focus: "upper" }, takes: null },
  {
    name: "P7 a light session has half the lower-body sets, no jumps and two more reps in reserve",
    on: { focus: "light" },
    takes: { lowerSetsCutPercent: 50, moreRir: 2, noJumps: true },
    says: "50 % fewer sets for the legs, no jumps, and 2 more reps",
  },
]);
