import { slotCases } from "../rule-cases.fixture.ts";
import { runOn, type SlotPart } from "../slot.fixture.ts";
import { freshAfterLong } from "./fresh-after-long.ts";

const longRun = (lastsMin: number, longBoth = false): SlotPart => ({
  on: { longYesterday: runOn(-1, "long", { lastsMin }), longBoth },
});

slotCases(freshAfterLong, [
  { name: "P10 full two days after a long run", slot: {}, expect: "kept" },
  {
    name: "P10 full the day after a long run",
    slot: longRun(100),
    expect: 20,
    says: "Tuesday’s long run",
    facts: { minutes: 100, twice: false },
  },
  { name: "P10 full the day after one of just under 2½ h", slot: longRun(149), expect: 20 },
  { name: "P10 full the day after one of 2½ h", slot: longRun(150), expect: 100 },
  {
    name: "P10 full after the second long day running",
    slot: longRun(100, true),
    expect: 100,
    says: "second long day",
  },
  { name: "P10 light the day after one of 2½ h", slot: longRun(150), focus: "light", expect: "kept" },
  { name: "P10 upper the day after one of 2½ h", slot: longRun(150), focus: "upper", expect: "kept" },
  { name: "P10 very long from 3 h on", slot: longRun(150), p: { hugeMin: 180 }, expect: 20 },
]);
