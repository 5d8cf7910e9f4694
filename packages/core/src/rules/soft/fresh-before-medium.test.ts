import { slotCases } from "../rule-cases.fixture.ts";
import { freshBeforeMedium } from "./fresh-before-medium.ts";

const HOUR = 60;

slotCases(freshBeforeMedium, [
  { name: "P10 full ends 24 h before a medium run", slot: { toMedium: 24 * HOUR }, expect: "kept", says: null },
  {
    name: "P10 full a quarter less than 24 h before one",
    slot: { toMedium: 24 * HOUR - 15 },
    expect: 30,
    says: /Thursday’s steady run .* 23 hours/,
  },
  {
    name: "P10 light a few hours before one",
    slot: { toMedium: 5 * HOUR },
    focus: "light",
    expect: "kept",
    says: null,
  },
  { name: "P10 upper a few hours before one", slot: { toMedium: 5 * HOUR }, focus: "upper", expect: "kept" },
  { name: "P10 full with no medium run to come", expect: "kept" },
  { name: "P10 36 h asked for, 30 h given", slot: { toMedium: 30 * HOUR }, p: { withinH: 36 }, expect: 30 },
]);
