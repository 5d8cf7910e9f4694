import { slotCases } from "../rule-cases.fixture.ts";
import { beforeHardRun } from "./before-hard-run.ts";

const HOUR = 60;

slotCases(beforeHardRun, [
  {
    name: "P2 full ends 24 h before a hard run",
    slot: { toHard: 24 * HOUR },
    expect: "kept",
    says: /^24 hours before Thursday’s quality run/,
  },
  {
    name: "P2 full a quarter less than 24 h before one",
    slot: { toHard: 24 * HOUR - 15 },
    expect: "broken",
    says: /^Only 23 hours before Thursday’s quality run/,
  },
  { name: "P2 light ends 24 h before one", slot: { toHard: 24 * HOUR }, focus: "light", expect: "kept" },
  {
    name: "P2 light a quarter less than 24 h before one",
    slot: { toHard: 24 * HOUR - 15 },
    focus: "light",
    expect: "broken",
  },
  {
    name: "P2 upper ends 3 h before one",
    slot: { toHard: 3 * HOUR },
    focus: "upper",
    expect: "kept",
    says: /^3 hours before Wednesday’s/,
  },
  {
    name: "P2 upper a quarter less than 3 h before one",
    slot: { toHard: 3 * HOUR - 15 },
    focus: "upper",
    expect: "broken",
  },
  { name: "P2 full right before one", slot: { toHard: 0 }, expect: "broken" },
  { name: "P2 full with no hard run to come", expect: "kept", says: null },
  { name: "P2 a hard run in four days is told", slot: { toHard: 96 * HOUR }, expect: "kept", says: "before Sunday’s" },
  { name: "P2 a hard run further off is not", slot: { toHard: 96 * HOUR + 15 }, expect: "kept", says: null },
  { name: "P2 30 h asked for, 30 h given", slot: { toHard: 30 * HOUR }, p: { lowerH: 30 }, expect: "kept" },
  { name: "P2 30 h asked for, 24 h given", slot: { toHard: 24 * HOUR }, p: { lowerH: 30 }, expect: "broken" },
  {
    name: "P2 5 h asked for upper, 3 h given",
    slot: { toHard: 3 * HOUR },
    focus: "upper",
    p: { upperH: 5 },
    expect: "broken",
  },
]);
