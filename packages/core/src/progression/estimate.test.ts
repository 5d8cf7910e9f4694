import { describe, expect, it } from "vitest";
import { sessionEstimate, shownEstimate, smoothed } from "./estimate.ts";

const estimate = (...sets: Parameters<typeof sessionEstimate>[0]) => sessionEstimate(sets, "trained");

describe("the estimated maximum", () => {
  it("L1 a set to the last rep is worth what the table says, one rep is worth itself", () => {
    expect(estimate({ reps: 5, rir: 0, loadKg: 100 })?.kg).toBeCloseTo(100 * (1 + 0.0353 * 4), 9);
    expect(estimate({ reps: 1, rir: 0, loadKg: 100 })?.kg).toBeCloseTo(100, 9);
  });

  it("L1 sets of over 12 reps with the reserve, or over 4 in reserve, say nothing", () => {
    expect(estimate({ reps: 8, rir: 4, loadKg: 50 })).not.toBeNull();
    expect(estimate({ reps: 9, rir: 4, loadKg: 50 })).toBeNull();
    expect(estimate({ reps: 13, rir: 0, loadKg: 50 })).toBeNull();
    expect(estimate({ reps: 3, rir: 5, loadKg: 50 })).toBeNull();
  });

  it("L1 a set without reps, reserve or load says nothing", () => {
    expect(estimate({ reps: 5, loadKg: 50 }, { rir: 1, loadKg: 50 }, { reps: 5, rir: 1 })).toBeNull();
    expect(estimate({ reps: 0, rir: 0, loadKg: 50 }, { reps: 5, rir: 1, loadKg: 0 })).toBeNull();
  });

  it("L1 sets weigh one over their reps", () => {
    const [two, eight] = [
      { reps: 2, rir: 0, loadKg: 100 },
      { reps: 8, rir: 0, loadKg: 70 },
    ] as const;
    const [of2, of8] = [estimate(two)?.kg ?? 0, estimate(eight)?.kg ?? 0];
    expect(estimate(two, eight)?.kg).toBeCloseTo((of2 / 2 + of8 / 8) / (1 / 2 + 1 / 8), 9);
  });

  it("L1 a reserve counts about one rep more than it was said, of a new lifter as it was said", () => {
    const set = { reps: 5, rir: 2, loadKg: 100 };
    expect(sessionEstimate([set], "some")?.kg).toBeCloseTo(100 * (1 + 0.0353 * 6.95), 9);
    expect(sessionEstimate([set], "new")?.kg).toBeCloseTo(100 * (1 + 0.0353 * 6), 9);
    expect(sessionEstimate([{ ...set, rir: 0.5 }], "some")?.kg).toBeCloseTo(100 * (1 + 0.0353 * 5), 9);
  });

  it("L1 the newest session counts for three tenths", () => {
    expect(smoothed({ kg: 100, rough: 0 }, { kg: 110, rough: 1 })).toEqual({ kg: 103, rough: 0.3 });
    expect(smoothed(null, { kg: 110, rough: 1 })).toEqual({ kg: 110, rough: 1 });
  });

  it("L1 an estimate is shown with 7 % of error, with more and as rough where its sets were over 10 reps", () => {
    expect(shownEstimate(estimate({ reps: 5, rir: 1, loadKg: 80 }))).toMatchObject({ errorPercent: 7, rough: false });
    expect(shownEstimate(estimate({ reps: 10, rir: 1, loadKg: 80 }))).toMatchObject({ errorPercent: 12, rough: true });
    expect(shownEstimate(null)).toBeNull();
  });
});
