import { slotCases } from "../rule-cases.fixture.ts";
import type { SlotPart } from "../slot.fixture.ts";
import { olderRunner } from "./older-runner.ts";

const HOUR = 60;
const older = (toHard: number): SlotPart => ({ toHard, on: { older: true } });

slotCases(
  olderRunner,
  [
    { name: "A8 from fifty full ends 48 h before a hard run", slot: older(48 * HOUR), expect: "kept", says: null },
    {
      name: "A8 from fifty full a quarter less than 48 h before one",
      slot: older(48 * HOUR - 15),
      expect: "broken",
      says: /50 .* 48 hours .* 47 hours/,
    },
    { name: "A8 from fifty light may stand closer", slot: older(48 * HOUR - 15), focus: "light", expect: "kept" },
    { name: "A8 under fifty full may stand closer", slot: { toHard: 48 * HOUR - 15 }, expect: "kept" },
    { name: "A8 36 h asked for, 36 h given", slot: older(36 * HOUR), p: { fullH: 36 }, expect: "kept" },
  ],
  { readElsewhere: { fromAge: 50 } },
);
