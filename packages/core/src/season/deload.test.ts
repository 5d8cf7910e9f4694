import { describe, expect, it } from "vitest";
import type { Phase } from "../plan-schema.ts";
import { deloadsOf } from "./deload.ts";
import { seasonDefaults } from "./parameters/season-parameters.ts";

const PHASE: Record<string, Phase> = { S: "strength", h: "sharpen", T: "taper", x: "transition" };

/** Weeks by letter, running by week in minutes (the last goes on); the numbers of the deload weeks, from 1. */
function deloads(letters: string, minutes: readonly number[] = [300]): number[] {
  const weeks = [...letters].map((letter, i) => ({ monday: 7 * i, phase: PHASE[letter] as Phase }));
  const running = (monday: number) => minutes[Math.min(monday / 7, minutes.length - 1)] ?? 0;
  return deloadsOf(weeks, running, seasonDefaults.S5).map(({ monday }) => monday / 7 + 1);
}

describe("deload", () => {
  it("S5 every 4th loaded week is a deload", () => {
    expect(deloads("SSSSSSSSSSSSS")).toEqual([4, 8, 12]);
  });

  it("S5 none in taper or transition, and both begin the count anew", () => {
    expect(deloads("SSSTTSSSxSSSSS")).toEqual([13]);
    expect(deloads("SSShhhTTxSSSS")).toEqual([4, 13]);
  });

  it("S5 it moves onto a week within one in which running drops by 20 %, and not for less", () => {
    expect(deloads("SSSSSSSSS", [300, 300, 240, 300, 300])).toEqual([3, 7]);
    expect(deloads("SSSSSSSSSS", [300, 300, 300, 300, 240])).toEqual([5, 9]);
    expect(deloads("SSSSSSSSS", [300, 300, 241, 300, 300])).toEqual([4, 8]);
    expect(deloads("SSSSSSSSS", [300, 240, 240, 240, 240, 180])).toEqual([4, 8]);
    expect(deloads("SSSSS", [35, 35, 28, 35])).toEqual([3]);
  });

  it("S5 the planned week goes before another, then the larger drop, then the earlier", () => {
    expect(deloads("SSSSS", [300, 300, 100, 75, 30])).toEqual([4]);
    expect(deloads("SSSSS", [300, 300, 200, 300, 150])).toEqual([5]);
    expect(deloads("SSSSS", [300, 300, 200, 300, 200])).toEqual([3]);
  });

  it("S5 right before a taper there is none, and it does not move past one", () => {
    expect(deloads("SSSSTT", [300, 300, 300, 300, 100])).toEqual([]);
    expect(deloads("SSSSSTT", [300, 300, 300, 300, 300, 100])).toEqual([4]);
  });

  it("S5 a week after one without running has no drop", () => {
    expect(deloads("SSSSS", [0, 0, 0, 0, 0])).toEqual([4]);
  });

  it("S5 it says what moved it", () => {
    const weeks = Array.from({ length: 5 }, (_, i) => ({ monday: 7 * i, phase: "strength" as const }));
    const running = (monday: number) => (monday === 14 ? 200 : 400);
    expect(deloadsOf(weeks, running, seasonDefaults.S5)).toEqual([
      { monday: 14, nth: 3, planned: 4, runningDropPercent: 50 },
    ]);
  });
});
