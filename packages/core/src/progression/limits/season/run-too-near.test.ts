import { describe, expect, it } from "vitest";
import { valuesOf } from "../../../evidence/parameter.ts";
import { contextOf, limitCases } from "../limit-cases.fixture.ts";
import { limitOf } from "../limit-rule.ts";
import { runTooNear } from "./run-too-near.ts";

limitCases(runTooNear, [
  { name: "P4 far from any run nothing is left out", takes: null },
  {
    name: "P4 too near to a run there are no jumps and no fast lifts",
    on: { leavesOutPower: true },
    takes: { noJumps: true, noFastLifts: true },
    says: "Too near to a run for jumps and fast lifts.",
  },
]);

describe("the reason of a limit", () => {
  it("E2 has the grade and sources of the numbers that it rests on, in another room too", () => {
    const limit = limitOf(
      runTooNear,
      contextOf({ leavesOutPower: true }),
      valuesOf(runTooNear.id, runTooNear.parameters),
    );
    expect(limit?.reason).toMatchObject({ grade: "B", sources: ["SCH22"] });
  });
});
