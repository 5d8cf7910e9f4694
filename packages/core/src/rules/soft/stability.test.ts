import { slotCases } from "../rule-cases.fixture.ts";
import { stability } from "./stability.ts";

slotCases(
  stability,
  [
    { name: "P14 a start that was not announced", expect: "kept", says: null },
    { name: "P14 an announced start within 14 days saves what leaving it costs", slot: { announced: 60 }, expect: -60 },
    { name: "P14 an announced start after them", slot: { announced: 10 }, expect: -10 },
    { name: "P14 the start counts, whatever the focus", slot: { announced: 60 }, focus: "upper", expect: -60 },
  ],
  { readElsewhere: { soonDays: 14, soonCost: 60, laterCost: 10 } },
);
