import { describe, expect, it } from "vitest";
import { valuesOf } from "../evidence/parameter.ts";
import { SCREENS } from "../journal/training.ts";
import { screenLimits } from "./screen-limits.ts";
import { SCREENS_BY_ID } from "./screens.ts";
import { limitOf } from "./side-result.ts";

const limits = valuesOf("screens", screenLimits);

describe("the self-screens", () => {
  it.each(SCREENS)("W2 %s says what to do, what to write down and what it is worth", (id) => {
    const screen = SCREENS_BY_ID[id];
    expect(screen.id).toBe(id);
    expect(screen.steps.length).toBeGreaterThanOrEqual(2);
    for (const line of [...screen.steps, screen.measured, screen.note, screen.name]) {
      expect(line.length).toBeLessThanOrEqual(140);
      expect(line).not.toContain("!");
    }
    expect(screen.unit === "yes-no").toBe(screen.finding !== undefined);
    expect(screen.flags.length === 0).toBe(screen.limit === null);
  });

  it.each(SCREENS)("W2 %s has a limit inside the range of what can be measured", (id) => {
    const screen = SCREENS_BY_ID[id];
    const limit = limitOf(screen, { sex: null, ageYears: null }, limits);
    if (limit === null) return expect(id).toBe("squat-reps");
    expect(limit).toBeGreaterThan(screen.range[0]);
    expect(limit).toBeLessThanOrEqual(screen.range[1]);
  });

  it("W6 no screen promises anything about injury", () => {
    for (const { note, steps, measured } of Object.values(SCREENS_BY_ID)) {
      expect([note, measured, ...steps].join(" ")).not.toMatch(/prevent|protect|avoid injur/i);
    }
  });
});
