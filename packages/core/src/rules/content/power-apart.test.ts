import { expect, test } from "vitest";
import { powerApart } from "./power-apart.ts";

const p = { apartH: powerApart.parameters.apartH.value };

test("P4 a session less than three hours from a run has no power work", () => {
  expect(powerApart.leavesOutPower({ toNearest: 165 }, p)).toBe(true);
  expect(powerApart.sentence({ minutes: 165 })).toBe("2½ hours from a run: no jumps or fast lifts in this session.");
});

test("P4 from three hours on, and on a day without a run, it may have", () => {
  expect(powerApart.leavesOutPower({ toNearest: 180 }, p)).toBe(false);
  expect(powerApart.leavesOutPower({ toNearest: Number.POSITIVE_INFINITY }, p)).toBe(false);
});
