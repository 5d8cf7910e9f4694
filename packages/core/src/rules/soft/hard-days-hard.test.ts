import { slotCases } from "../rule-cases.fixture.ts";
import { runOn } from "../slot.fixture.ts";
import { hardDaysHard } from "./hard-days-hard.ts";

const HOUR = 60;
const after = (toNearest: number) => ({ order: 1, toNearest }) as const;
const before = (toNearest: number) => ({ order: -1, toNearest }) as const;
const EASY = { on: { hardest: runOn(0, "easy") } };
const MEDIUM = { on: { hardest: runOn(0, "steady") } };
const STRENGTH = { runFirst: 0 };

slotCases(
  hardDaysHard,
  [
    { name: "P9 6 h after a hard run", slot: after(6 * HOUR), expect: "kept", facts: { hardDay: true, minutes: 360 } },
    { name: "P9 a quarter less than 6 h after it", slot: after(6 * HOUR - 15), expect: 100 },
    { name: "P9 3 h after it", slot: after(3 * HOUR), expect: 100 },
    { name: "P9 a quarter less than 3 h after it", slot: after(3 * HOUR - 15), expect: 200 },
    { name: "P9 a day without a run", expect: 80 },
    { name: "P9 an easy day", slot: { ...after(6 * HOUR), ...EASY }, expect: 120, facts: { hardDay: false } },
    { name: "P9 a medium day", slot: { ...after(6 * HOUR), ...MEDIUM }, expect: 120 },
    { name: "P9 an easy day, 3 to 6 h from the run", slot: { ...after(3 * HOUR), ...EASY }, expect: 220 },
    { name: "P9 a medium day, under 3 h from the run", slot: { ...after(2 * HOUR), ...MEDIUM }, expect: 320 },
    {
      name: "P9 endurance first: lift before the hard run",
      slot: before(6 * HOUR),
      expect: 150,
      says: "The lift comes first",
    },
    { name: "P9 endurance first: lift before an easy run", slot: { ...before(2 * HOUR), ...EASY }, expect: 470 },
    { name: "P9 strength first: lift before the hard run", slot: before(6 * HOUR), p: STRENGTH, expect: "kept" },
    {
      name: "P9 strength first: lift after the hard run",
      slot: after(6 * HOUR),
      p: STRENGTH,
      expect: 150,
      says: "The run comes first",
    },
    { name: "P9 an easy run after the lift", slot: { ...after(6 * HOUR), easyAfter: true }, expect: 40 },
    { name: "P9 all at once", slot: { ...before(0), ...EASY, easyAfter: true }, expect: 510 },
    { name: "P9 light pays the same", slot: after(3 * HOUR), focus: "light", expect: 100 },
    { name: "P9 free days set dearer", p: { freeCost: 200 }, expect: 200 },
  ],
  { readElsewhere: { suggestFromHardRuns: 3, suggestToFreeDays: 1 } },
);
