import { limitCases } from "../limit-cases.fixture.ts";
import { firstJumps } from "./first-jumps.ts";

limitCases(firstJumps, [
  {
    name: "S3 after four weeks of loaded training all jumps and fast lifts are open",
    on: { loadedWeeks: 4 },
    takes: null,
  },
  {
    name: "S3 after three weeks there are low hops only, and no fast lifts",
    on: { loadedWeeks: 3 },
    takes: { lowHopsOnly: true, noFastLifts: true },
    says: "after 4 weeks of loaded training; before this week there were 3.",
  },
  {
    name: "S3 at the start there are low hops only",
    on: { loadedWeeks: 0 },
    takes: { lowHopsOnly: true, noFastLifts: true },
  },
]);
