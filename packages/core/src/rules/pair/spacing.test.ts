import { describe, expect, it } from "vitest";
import { defaultsOf, gapCases } from "../rule-cases.fixture.ts";
import { spacing } from "./spacing.ts";

const HOUR = 60;

gapCases(spacing, [
  { name: "P11 full and full three days apart", pair: ["full", "full"], gapMin: 72 * HOUR, expect: "kept" },
  { name: "P11 full and full a quarter less", pair: ["full", "full"], gapMin: 72 * HOUR - 15, expect: 20 },
  { name: "P11 full and full two days apart", pair: ["full", "full"], gapMin: 48 * HOUR, expect: 20 },
  { name: "P11 full and full under two days apart", pair: ["full", "full"], gapMin: 48 * HOUR - 15, expect: 150 },
  { name: "P11 full and light two days apart", pair: ["full", "light"], gapMin: 48 * HOUR, expect: "kept" },
  { name: "P11 full and light a quarter less", pair: ["full", "light"], gapMin: 48 * HOUR - 15, expect: 100 },
  { name: "P11 light and light a day apart", pair: ["light", "light"], gapMin: 24 * HOUR, expect: "kept" },
  { name: "P11 full and upper a day apart", pair: ["full", "upper"], gapMin: 24 * HOUR, expect: "kept" },
  { name: "P11 light and upper a day apart", pair: ["light", "upper"], gapMin: 24 * HOUR, expect: "kept" },
  { name: "P11 upper and upper a day apart", pair: ["upper", "upper"], gapMin: 24 * HOUR, expect: "kept" },
  {
    name: "P11 crowding set dearer",
    pair: ["full", "full"],
    gapMin: 45 * HOUR,
    p: { fullShortCost: 175 },
    expect: 175,
  },
  {
    name: "P11 four days asked for, three given",
    pair: ["full", "full"],
    gapMin: 72 * HOUR,
    p: { restH: 96 },
    expect: 20,
  },
]);

describe("spacing set otherwise", () => {
  it("P11 closer never costs less, and the spans keep their order", () => {
    const p = { ...defaultsOf(spacing), shortH: 72, restH: 48, fullShortCost: 10, fullRestCost: 30 };
    const steps = spacing.steps("full", "full", p);
    expect(steps).toEqual([
      { fromMin: 0, cost: 30 },
      { fromMin: 72 * HOUR, cost: 30 },
      { fromMin: 72 * HOUR, cost: 0 },
    ]);
  });
});
