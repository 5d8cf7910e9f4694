import { gapCases } from "../rule-cases.fixture.ts";
import { olderApart } from "./older-apart.ts";

const HOUR = 60;

gapCases(olderApart, [
  { name: "A8 full and full 48 h apart", pair: ["full", "full"], gapMin: 48 * HOUR, expect: "kept" },
  { name: "A8 full and full a quarter less", pair: ["full", "full"], gapMin: 48 * HOUR - 15, expect: "broken" },
  { name: "A8 full and light 48 h apart", pair: ["full", "light"], gapMin: 48 * HOUR, expect: "kept" },
  { name: "A8 full and light a quarter less", pair: ["full", "light"], gapMin: 48 * HOUR - 15, expect: "broken" },
  { name: "A8 light and light 48 h apart", pair: ["light", "light"], gapMin: 48 * HOUR, expect: "kept" },
  { name: "A8 light and light a quarter less", pair: ["light", "light"], gapMin: 48 * HOUR - 15, expect: "broken" },
  { name: "A8 full and upper a day apart", pair: ["full", "upper"], gapMin: 24 * HOUR, expect: "kept" },
  { name: "A8 full and upper a quarter less", pair: ["full", "upper"], gapMin: 24 * HOUR - 15, expect: "broken" },
  { name: "A8 light and upper a quarter less", pair: ["light", "upper"], gapMin: 24 * HOUR - 15, expect: "broken" },
  { name: "A8 upper and upper are for the other rules", pair: ["upper", "upper"], gapMin: 12 * HOUR, expect: "kept" },
  {
    name: "A8 40 h asked for, 40 h given",
    pair: ["full", "light"],
    gapMin: 40 * HOUR,
    p: { lowerH: 40 },
    expect: "kept",
  },
]);
