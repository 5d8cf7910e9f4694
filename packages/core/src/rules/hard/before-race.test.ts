import { slotCases } from "../rule-cases.fixture.ts";
import { beforeRace } from "./before-race.ts";

const HOUR = 60;

slotCases(beforeRace, [
  { name: "P2 full ends 48 h before a race", slot: { toRace: 48 * HOUR }, expect: "kept", says: null },
  { name: "P2 full a quarter less than 48 h before one", slot: { toRace: 48 * HOUR - 15 }, expect: "broken" },
  { name: "P2 light ends 48 h before one", slot: { toRace: 48 * HOUR }, focus: "light", expect: "kept" },
  {
    name: "P2 light a quarter less than 48 h before one",
    slot: { toRace: 48 * HOUR - 15 },
    focus: "light",
    expect: "broken",
  },
  { name: "P2 upper the day before one", slot: { toRace: 20 * HOUR }, focus: "upper", expect: "kept" },
  { name: "P2 full with no race to come", expect: "kept" },
  { name: "P2 three days asked for, two given", slot: { toRace: 48 * HOUR }, p: { lowerH: 72 }, expect: "broken" },
]);
