import { slotCases } from "../rule-cases.fixture.ts";
import { overlap } from "./overlap.ts";

slotCases(overlap, [
  { name: "P1 a time that is free is kept", expect: "kept" },
  { name: "P1 a time that a run or an event takes is broken", slot: { overlaps: "Dentist" }, expect: "broken" },
  {
    name: "P1 what overlaps counts for upper-body sessions too",
    slot: { overlaps: "Dentist" },
    focus: "upper",
    expect: "broken",
  },
]);
