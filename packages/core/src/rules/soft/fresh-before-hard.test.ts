import { slotCases } from "../rule-cases.fixture.ts";
import { freshBeforeHard } from "./fresh-before-hard.ts";

const HOUR = 60;

slotCases(freshBeforeHard, [
  { name: "P10 full ends 48 h before a hard run", slot: { toHard: 48 * HOUR }, expect: "kept", says: null },
  {
    name: "P10 full a quarter less than 48 h before one",
    slot: { toHard: 48 * HOUR - 15 },
    expect: 30,
    says: "47 hours before Friday’s quality run",
  },
  { name: "P10 full 36 h before one", slot: { toHard: 36 * HOUR }, expect: 30 },
  { name: "P10 full a quarter less than 36 h before one", slot: { toHard: 36 * HOUR - 15 }, expect: 80 },
  { name: "P10 full 24 h before one", slot: { toHard: 24 * HOUR }, expect: 80 },
  { name: "P10 light 24 h before one", slot: { toHard: 24 * HOUR }, focus: "light", expect: "kept", says: null },
  { name: "P10 upper 24 h before one", slot: { toHard: 24 * HOUR }, focus: "upper", expect: "kept" },
  { name: "P10 full with no hard run to come", expect: "kept" },
  { name: "P10 60 h asked for, 48 h given", slot: { toHard: 48 * HOUR }, p: { clearH: 60 }, expect: 30 },
  {
    name: "P10 the first span set past the second",
    slot: { toHard: 40 * HOUR },
    p: { soonH: 48, clearH: 36 },
    expect: 80,
  },
]);
