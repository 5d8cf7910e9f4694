import { slotCases } from "../rule-cases.fixture.ts";
import { afterLongRun } from "./after-long-run.ts";

const HOUR = 60;

slotCases(afterLongRun, [
  { name: "P2 full starts 12 h after a long run or race", slot: { sinceLong: 12 * HOUR }, expect: "kept", says: null },
  {
    name: "P2 full a quarter less than 12 h after one",
    slot: { sinceLong: 12 * HOUR - 15 },
    expect: "broken",
    says: /^11 hours after Wednesday’s long run/,
  },
  { name: "P2 light starts 12 h after one", slot: { sinceLong: 12 * HOUR }, focus: "light", expect: "kept" },
  {
    name: "P2 light a quarter less than 12 h after one",
    slot: { sinceLong: 12 * HOUR - 15 },
    focus: "light",
    expect: "broken",
  },
  { name: "P2 upper right after one", slot: { sinceLong: 0 }, focus: "upper", expect: "kept", says: null },
  { name: "P2 full with no long run before", expect: "kept" },
  { name: "P2 18 h asked for, 12 h given", slot: { sinceLong: 12 * HOUR }, p: { lowerH: 18 }, expect: "broken" },
]);
