import { gapCases } from "../rule-cases.fixture.ts";
import { apart } from "./apart.ts";

const HOUR = 60;

gapCases(apart, [
  { name: "P3 full and full 40 h apart", pair: ["full", "full"], gapMin: 40 * HOUR, expect: "kept" },
  { name: "P3 full and full a quarter less", pair: ["full", "full"], gapMin: 40 * HOUR - 15, expect: "broken" },
  { name: "P3 full and light 24 h apart", pair: ["full", "light"], gapMin: 24 * HOUR, expect: "kept" },
  { name: "P3 full and light a quarter less", pair: ["full", "light"], gapMin: 24 * HOUR - 15, expect: "broken" },
  { name: "P3 light and light 24 h apart", pair: ["light", "light"], gapMin: 24 * HOUR, expect: "kept" },
  { name: "P3 light and light a quarter less", pair: ["light", "light"], gapMin: 24 * HOUR - 15, expect: "broken" },
  { name: "P3 full and upper 20 h apart", pair: ["full", "upper"], gapMin: 20 * HOUR, expect: "kept" },
  { name: "P3 full and upper a quarter less", pair: ["full", "upper"], gapMin: 20 * HOUR - 15, expect: "broken" },
  { name: "P3 light and upper 20 h apart", pair: ["light", "upper"], gapMin: 20 * HOUR, expect: "kept" },
  { name: "P3 light and upper a quarter less", pair: ["light", "upper"], gapMin: 20 * HOUR - 15, expect: "broken" },
  { name: "P3 upper and upper 20 h apart", pair: ["upper", "upper"], gapMin: 20 * HOUR, expect: "kept" },
  { name: "P3 upper and upper a quarter less", pair: ["upper", "upper"], gapMin: 20 * HOUR - 15, expect: "broken" },
  {
    name: "P3 two days asked for, 40 h given",
    pair: ["full", "full"],
    gapMin: 40 * HOUR,
    p: { fullH: 48 },
    expect: "broken",
  },
]);
