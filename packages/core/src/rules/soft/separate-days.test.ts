import { slotCases } from "../rule-cases.fixture.ts";
import { runOn } from "../slot.fixture.ts";
import { separateDays } from "./separate-days.ts";

const HOUR = 60;
const after = (toNearest: number) => ({ order: 1, toNearest }) as const;
const before = (toNearest: number) => ({ order: -1, toNearest }) as const;
const STRENGTH = { runFirst: 0 };

slotCases(separateDays, [
  { name: "P8 a day without a run", expect: "kept" },
  { name: "P8 6 h from the nearest run", slot: after(6 * HOUR), expect: 100 },
  { name: "P8 a quarter less than 6 h", slot: after(6 * HOUR - 15), expect: 200 },
  { name: "P8 3 h from the nearest run", slot: after(3 * HOUR), expect: 200 },
  { name: "P8 a quarter less than 3 h", slot: after(3 * HOUR - 15), expect: 300 },
  { name: "P8 right after the run", slot: after(0), expect: 300 },
  { name: "P8 upper pays the same", slot: after(6 * HOUR), focus: "upper", expect: 100 },
  {
    name: "P8 an easy run pays the same",
    slot: { ...after(6 * HOUR), on: { hardest: runOn(0, "easy") } },
    expect: 100,
  },
  {
    name: "P8 endurance first: lift before the run",
    slot: before(6 * HOUR),
    expect: 250,
    says: "The lift comes first",
  },
  { name: "P8 endurance first: lift close before the run", slot: before(2 * HOUR), expect: 450 },
  { name: "P8 strength first: lift before the run", slot: before(6 * HOUR), p: STRENGTH, expect: 100 },
  {
    name: "P8 strength first: lift after the run",
    slot: after(6 * HOUR),
    p: STRENGTH,
    expect: 250,
    says: "The run comes first",
  },
  {
    name: "P8 an easy run after the lift",
    slot: { ...after(6 * HOUR), easyAfter: true },
    expect: 140,
    says: "easy run follows",
  },
  { name: "P8 the wrong thing first and an easy run after", slot: { ...before(0), easyAfter: true }, expect: 490 },
  { name: "P8 8 h asked for, 6 h given", slot: after(6 * HOUR), p: { farH: 8 }, expect: 200 },
  { name: "P8 a shared day set dearer", slot: after(6 * HOUR), p: { farCost: 130 }, expect: 130 },
]);
