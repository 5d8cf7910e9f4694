import { slotCases } from "../rule-cases.fixture.ts";
import { focus } from "./focus.ts";

slotCases(focus, [
  { name: "P7 full costs nothing", focus: "full", expect: "kept", says: "full session" },
  { name: "P7 light costs 120", focus: "light", expect: 120, says: "light session" },
  { name: "P7 upper costs 260", focus: "upper", expect: 260, says: "Upper body" },
  { name: "P7 light set cheaper", focus: "light", p: { light: 50 }, expect: 50 },
]);
