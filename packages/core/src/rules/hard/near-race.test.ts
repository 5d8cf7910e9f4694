import { slotCases } from "../rule-cases.fixture.ts";
import type { SlotPart } from "../slot.fixture.ts";
import type { NearRace } from "../slot.ts";
import { nearRace } from "./near-race.ts";

const near = (allowed: NearRace, daysTo: number): SlotPart => ({
  on: { nearRace: allowed, race: { name: "the harbour race", daysTo } },
});

slotCases(nearRace, [
  { name: "P5 far from any race full stands", expect: "kept" },
  { name: "P5 a race that allows anything yet", slot: near("any", 11), expect: "kept" },
  { name: "P5 full where light is the most", slot: near("light", 9), expect: "broken" },
  { name: "P5 light where light is the most", slot: near("light", 9), focus: "light", expect: "kept" },
  { name: "P5 upper where light is the most", slot: near("light", 9), focus: "upper", expect: "kept" },
  { name: "P5 light where upper is the most", slot: near("upper", -5), focus: "light", expect: "broken" },
  { name: "P5 upper where upper is the most", slot: near("upper", -5), focus: "upper", expect: "kept" },
  { name: "P5 upper the day before, where nothing stands", slot: near("none", 1), focus: "upper", expect: "broken" },
  { name: "P5 upper on race day", slot: near("none", 0), focus: "upper", expect: "broken" },
  { name: "P5 upper the day after", slot: near("none", -1), focus: "upper", expect: "broken" },
]);
