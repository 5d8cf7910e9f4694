import { describe, expect, it } from "vitest";
import { AREA_STATES, AREAS } from "./area.ts";
import { DRILL_KINDS } from "./drill.ts";
import { DRILLS, drillOf } from "./drills.ts";

const free = DRILLS.filter((drill) => drill.equipment.length === 0);

describe("the drills", () => {
  it("W4 there are many, each with its own id, in the order of their kinds", () => {
    expect(DRILLS.length).toBeGreaterThanOrEqual(48);
    expect(new Set(DRILLS.map(({ id }) => id)).size).toBe(DRILLS.length);
    const kinds = DRILLS.map(({ kind }) => DRILL_KINDS.indexOf(kind));
    expect(kinds).toEqual([...kinds].sort((a, b) => a - b));
    expect(drillOf("cat-cow")?.name).toBe("Cat–cow");
    expect(drillOf("no-such-drill")).toBeUndefined();
  });

  it.each(DRILLS.map((drill) => [drill.id, drill] as const))("W4 %s says all it has to, in a line each", (_, drill) => {
    for (const line of [drill.name, drill.cue, drill.feel, drill.avoid]) {
      expect(line.length).toBeGreaterThan(2);
      expect(line.length).toBeLessThanOrEqual(140);
      expect(line).not.toMatch(/!|\n/);
    }
    expect([drill.seconds, drill.reps].filter((amount) => amount !== undefined)).toHaveLength(1);
    const work = (drill.seconds ?? drill.reps ?? 0) * (drill.perSide ? 2 : 1);
    expect(drill.takesS).toBeGreaterThanOrEqual(work);
    expect(drill.kind === "raise").toBe(drill.areas.length === 0);
    const answered = {
      raise: [],
      inhibit: ["overactive"],
      mobilise: ["tight"],
      lengthen: ["tight"],
      activate: ["weak"],
    };
    expect(drill.answers).toEqual(answered[drill.kind]);
  });

  it("W4 a stretch is held for 30 s at most, and every drill fits beside three others (SIM13)", () => {
    for (const { kind, seconds, takesS } of DRILLS) {
      if (kind === "lengthen") expect(seconds).toBeLessThanOrEqual(30);
      if (kind !== "raise") expect(takesS).toBeLessThanOrEqual(75);
    }
  });

  it.each(AREAS.flatMap((area) => AREA_STATES.map((state) => [area, state] as const)))(
    "W4 A9 %s that is %s has a drill that takes no equipment and spares the spine",
    (area, state) => {
      const fit = free.filter(
        ({ areas, answers, spine }) => areas.includes(area) && answers.includes(state) && spine === undefined,
      );
      expect(fit.map(({ id }) => id)).not.toEqual([]);
    },
  );

  it.each([
    ["cat-cow", "thoracic-spine", []],
    ["band-pull-apart", "lower-traps", ["bands"]],
    ["prone-y", "lower-traps", []],
    ["wall-slide", "lower-traps", []],
    ["band-knee-raise", "hip-flexors", ["bands"]],
    ["band-lateral-walk", "gluteus-medius", ["bands"]],
  ])("W5 %s is there for the %s", (id, area, equipment) => {
    expect(drillOf(id)?.areas[0]).toBe(area);
    expect(drillOf(id)?.equipment).toEqual(equipment);
  });

  it("A9 the open book takes the place of cat–cow, whose spine bends", () => {
    expect(drillOf("cat-cow")?.spine).toBe("bends");
    expect(drillOf("open-book")?.spine).toBeUndefined();
  });

  it("W1 five ways and more to raise, three and more of them without a jump or anything at all", () => {
    const raise = DRILLS.filter(({ kind }) => kind === "raise");
    expect(raise.length).toBeGreaterThanOrEqual(5);
    expect(raise.filter(({ impact }) => impact === undefined).length).toBeGreaterThanOrEqual(3);
    expect(raise.every(({ equipment }) => equipment.length === 0)).toBe(true);
  });
});
