import { limitCases } from "../limit-cases.fixture.ts";
import { fromFifty } from "./from-fifty.ts";

const years = (age: number, level: "new" | "some" | "trained" = "trained") => ({ born: 2027 - age, level });
const taken = { minPercent: 70, maxPercent: 85, maxSets: 3, maxContacts: 60 };

limitCases(fromFifty, [
  { name: "A8 an age that is not known holds nothing back", takes: null },
  { name: "A8 at 49 all is open", on: { settings: years(49) }, takes: null },
  {
    name: "A8 from 50 it is 70–85 %, three sets and 60 contacts",
    on: { settings: years(50) },
    takes: taken,
    says: "From 50: 70–85 % of your maximum, at most 3 sets of each lift and 60 contacts of jumps.",
  },
  { name: "A8 for some experience it is the same", on: { settings: years(70, "some") }, takes: taken },
  {
    name: "A8 beginners have one set",
    on: { settings: years(50, "new") },
    takes: { ...taken, maxSets: 1 },
    says: "at most 1 set of each lift",
  },
  {
    name: "A8 in transition there is no load to be reached",
    on: { settings: years(50), phase: "transition" },
    takes: { maxPercent: 85, maxSets: 3, maxContacts: 60 },
  },
]);
