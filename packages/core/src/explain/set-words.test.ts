import { describe, expect, test } from "vitest";
import { amountText, askedText, drillText, restText, setsText, unknownLoadText } from "./set-words.ts";

const times = <T>(n: number, set: T): T[] => Array.from({ length: n }, () => set);

describe("sets in words", () => {
  test("E1 equal sets are counted, with load and what is left", () => {
    expect(setsText(times(3, { reps: 6, loadKg: 42.5, rir: 2 }))).toBe("3 × 6, 42.5 kg, 2 left");
    expect(setsText([{ reps: 5, percent1RM: 80 }])).toBe("1 × 5, 80 % of 1RM");
    expect(setsText(times(2, { seconds: 30 }), "each")).toBe("2 × 30 s each side");
    expect(setsText(times(2, { contacts: 20 }))).toBe("2 × 20 contacts");
  });

  test("E1 sets that differ in amount share their load; other loads stand apart", () => {
    expect(setsText([5, 5, 4].map((reps) => ({ reps, loadKg: 40 })))).toBe("2 × 5, 4, 40 kg");
    expect(
      setsText([
        { reps: 5, loadKg: 40 },
        { reps: 3, loadKg: 45, rir: 0 },
      ]),
    ).toBe("1 × 5, 40 kg; 1 × 3, 45 kg, 0 left");
  });

  test("L4 of dumbbells the load is one's; without a weight there is no share of a maximum", () => {
    const of = (exercise: string, equipment: string[], set: object) =>
      askedText({ exercise, equipment, sides: "both", sets: [{ restS: 60, ...set }] });
    expect(of("dumbbell-rdl", ["dumbbells"], { reps: 8, loadKg: 12, rir: 3 })).toBe("1 × 8, 12 kg a dumbbell, 3 left");
    expect(of("push-up", [], { reps: 8, percent1RM: 65, rir: 3 })).toBe("1 × 8, 3 left");
    expect(of("back-squat", ["barbell"], { reps: 8, percent1RM: 65 })).toBe("1 × 8, 65 % of 1RM");
    expect(of("made-up", [], { reps: 8, percent1RM: 65 })).toBe("1 × 8, 65 % of 1RM");
  });

  test("E1 nothing is said of what is not there", () => {
    expect(setsText([])).toBe("");
    expect(setsText([{}, {}])).toBe("2 sets");
    expect(amountText({ metres: 30 })).toBe("30 m");
    expect(restText([])).toBe("");
  });

  test("W1 a drill says how much, long times in minutes, a ramp set nothing more than its name", () => {
    const drill = { drill: "x", name: "X", kind: "raise" as const, areas: [], perSide: false, why: "" };
    expect(drillText({ ...drill, seconds: 267 })).toBe("4.5 min");
    expect(drillText({ ...drill, seconds: 40, perSide: true })).toBe("40 s each side");
    expect(drillText({ ...drill, kind: "potentiate", reps: 5 })).toBe("");
  });

  test("L2 where a weight is to be found it is said how", () => {
    const block = (exercise: string, equipment: string[], set: object) => ({
      kind: "main" as const,
      superset: false,
      exercises: [
        {
          exercise,
          name: "",
          pattern: "",
          sides: "both" as const,
          equipment,
          cue: "",
          why: [],
          swaps: [],
          sets: [{ restS: 1, ...set }],
        },
      ],
    });
    expect(unknownLoadText({ blocks: [block("back-squat", ["barbell"], { reps: 5, rir: 2 })] })).toContain(
      "start light",
    );
    expect(unknownLoadText({ blocks: [block("back-squat", ["barbell"], { reps: 5, rir: 2, loadKg: 40 })] })).toBe("");
    expect(unknownLoadText({ blocks: [block("push-up", [], { reps: 5, rir: 2 })] })).toBe("");
  });

  test("E1 rest is in minutes where it is long", () => {
    expect(restText([{ restS: 180 }])).toBe("rest 3 min");
    expect(restText([{ restS: 150 }, { restS: 60 }])).toBe("rest 2.5 min");
    expect(restText([{ restS: 90 }])).toBe("rest 90 s");
  });
});
