import { describe, expect, it } from "vitest";
import { liftedSeasons, percentShort, quantile } from "./parts/lifters.ts";

describe("simulated lifters", () => {
  const seasons = liftedSeasons(11, 20);
  const sets = seasons.flatMap((each) => each.sets);
  const loadIn = (phase: string) =>
    quantile(
      sets.filter((set) => set.phase === phase).map(({ percentOfStart }) => percentOfStart),
      0.5,
    );

  it("L3 can nearly always finish what is asked of them", () => {
    expect(sets.length).toBeGreaterThan(4000);
    expect(percentShort(sets)).toBeLessThan(2);
    expect(Math.max(...sets.map(({ shortBy }) => shortBy))).toBeLessThan(5);
  });

  it("L1 are estimated about as well as the error that is shown", () => {
    const errors = seasons.flatMap(({ errorsAfterSix }) => errorsAfterSix).map(Math.abs);
    expect(errors.length).toBeGreaterThan(40);
    expect(quantile(errors, 0.5)).toBeLessThan(10);
  });

  it("X4 lift more from phase to phase off season, about the same in season, less in the taper", () => {
    expect(loadIn("strength")).toBeGreaterThan(loadIn("adaptation") * 1.15);
    expect(Math.abs(loadIn("sharpen") / loadIn("power") - 1)).toBeLessThan(0.06);
    expect(loadIn("taper")).toBeLessThan(loadIn("sharpen"));
  });

  it("L1 a seed gives the same lifters every time", () => {
    expect(liftedSeasons(11, 2)).toEqual(seasons.slice(0, 2));
  });
});
