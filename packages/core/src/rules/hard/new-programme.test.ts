import { slotCases } from "../rule-cases.fixture.ts";
import type { SlotPart } from "../slot.fixture.ts";
import { newProgramme } from "./new-programme.ts";

const HOUR = 60;
const fresh = (toHard: number): SlotPart => ({ toHard, on: { newProgramme: true } });

slotCases(
  newProgramme,
  [
    { name: "P26 new work: full ends 48 h before a hard run", slot: fresh(48 * HOUR), expect: "kept", says: null },
    {
      name: "P26 new work: full a quarter less than 48 h before one",
      slot: fresh(48 * HOUR - 15),
      expect: "broken",
      says: /48 hours .* 47 hours/,
    },
    { name: "P26 new work: light may stand closer", slot: fresh(48 * HOUR - 15), focus: "light", expect: "kept" },
    { name: "P26 known work: full may stand closer", slot: { toHard: 48 * HOUR - 15 }, expect: "kept" },
    { name: "P26 new work with no hard run to come", slot: fresh(Number.POSITIVE_INFINITY), expect: "kept" },
    { name: "P26 72 h asked for, 48 h given", slot: fresh(48 * HOUR), p: { fullH: 72 }, expect: "broken" },
  ],
  { readElsewhere: { weeks: 2, breakDays: 28 } },
);
