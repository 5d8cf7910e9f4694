import { slotCases } from "../rule-cases.fixture.ts";
import type { SlotPart } from "../slot.fixture.ts";
import type { NearRace } from "../slot.ts";
import { nearRace } from "./near-race.ts";

const near = (allowed: NearRace, daysTo: number): SlotPart => ({
  on: { nearRace: allowed, race: { name: "the harbour race", daysTo } },
});

slotCases(nearRace, [
  { name: "P5 far from any race full stands", expect: "kept" },
  { name: "P5 a race that allows anything yet", slot: near("any", 11), expect: "kept", says: null },
  {
    name: "P5 full where light is the most",
    slot: near("light", 9),
    expect: "broken",
    says: /^9 days before the harbour race .* light session/,
  },
  { name: "P5 light where light is the most", slot: near("light", 9), focus: "light", expect: "kept" },
  { name: "P5 upper where light is the most", slot: near("light", 9), focus: "upper", expect: "kept" },
  {
    name: "P5 light where upper is the most",
    slot: near("upper", -5),
    focus: "light",
    expect: "broken",
    says: /^5 days after the harbour race .* upper-body session/,
  },
  { name: "P5 upper where upper is the most", slot: near("upper", -5), focus: "upper", expect: "kept" },
  {
    name: "P5 upper the day before, where nothing stands",
    slot: near("none", 1),
    focus: "upper",
    expect: "broken",
    says: /^1 day before .* no session/,
  },
  {
    name: "P5 upper on race day",
    slot: near("none", 0),
    focus: "upper",
    expect: "broken",
    says: /^On the day of the harbour race/,
  },
  { name: "P5 upper the day after", slot: near("none", -1), focus: "upper", expect: "broken", says: /^1 day after/ },
]);
