import { expect, it } from "vitest";
import { BAR, drawnPlates } from "./plates.ts";

it("draws plates outwards from the collar, to scale and without overlap", () => {
  const { plates, width } = drawnPlates([20, 20, 10, 2.5]);
  expect(plates.map(({ kg }) => kg)).toEqual([20, 20, 10, 2.5]);
  expect(plates[0]?.x).toBeGreaterThanOrEqual(BAR.inner + BAR.collar);
  for (const [i, plate] of plates.entries()) {
    const next = plates[i + 1];
    expect((next?.x ?? width) - plate.x).toBeGreaterThan(plate.width);
    expect(plate.y * 2 + plate.height).toBe(BAR.height);
    if (next !== undefined) expect(next.height).toBeLessThanOrEqual(plate.height);
  }
});

it("gives plates the colours of real ones, and an unusual plate that of the next heavier one", () => {
  const colours = (...kgs: number[]) => drawnPlates(kgs).plates.map(({ colour }) => colour);
  expect(colours(25, 20, 15, 10, 5)).toEqual(["red", "blue", "yellow", "green", "white"]);
  expect(colours(18, 11.34, 30)).toEqual(["blue", "yellow", "red"]);
});

it("draws the bare bar", () =>
  expect(drawnPlates([])).toEqual({ plates: [], width: BAR.inner + BAR.collar + BAR.sleeve }));
