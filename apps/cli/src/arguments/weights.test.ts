import { settingSchemas } from "@stridelift/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseWeights } from "./weights.ts";

describe("--weights", () => {
  test("L4 states what the runner owns, each kind once", () => {
    expect(
      parseWeights("bar 20; plates 2x10 2x5 2x1.25; dumbbells 8,4,6; kettlebells 16; backpack 15; stack 5; balls 3"),
    ).toEqual({
      barKg: 20,
      platesKg: [
        { kg: 10, count: 2 },
        { kg: 5, count: 2 },
        { kg: 1.25, count: 2 },
      ],
      dumbbellsKg: [4, 6, 8],
      kettlebellsKg: [16],
      backpackKg: 15,
      stackStepKg: 5,
      medicineBallsKg: [3],
    });
  });

  test("L4 plates without a number are pairs, equal plates are counted together, ranges are steps", () => {
    expect(parseWeights("plates 5 2.5")).toEqual({
      platesKg: [
        { kg: 5, count: 2 },
        { kg: 2.5, count: 2 },
      ],
    });
    expect(parseWeights("plates 2x5, 4x5")).toEqual({ platesKg: [{ kg: 5, count: 6 }] });
    expect(parseWeights("dumbbell 2.5-7.5/2.5")).toEqual({ dumbbellsKg: [2.5, 5, 7.5] });
  });

  test("L4 pounds are converted at the edge", () => {
    expect(parseWeights("bar 45lb; kettlebell 35lbs")).toEqual({ barKg: 20.412, kettlebellsKg: [15.876] });
  });

  test.each([
    ["", "No weights are named"],
    ["dumbells 4", "Did you mean dumbbells?"],
    ["20", "does not say what weighs that"],
    ["bar", "no weight"],
    ["bar 20, 15", "one weight"],
    ["bar 500", "up to 50 kg"],
    ["plates 2x1,25", "says how many"],
    ["bar 20; bar 15", "twice"],
    ["bar 2x20", "of plates alone"],
    ["plates 0x5", "need not be said"],
    ["dumbbells 20-4/2", "no weight"],
    ["dumbbells 4-8/0", "no weight"],
  ])("%j is pointed at", (text, sentence) => {
    expect(parseWeights(text)).toMatchObject({ misuse: expect.stringContaining(sentence) });
  });

  test("L4 whatever is written is either a misuse or a setting that the journal takes", () => {
    const word = fc.constantFrom(
      "bar",
      "plates",
      "dumbbells",
      "stack",
      "2x5",
      "10",
      "0",
      "4-8/2",
      "45lb",
      ";",
      ",",
      "x",
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), (words) => {
        const found = parseWeights(words.join(" "));
        if (!("misuse" in found)) expect(settingSchemas.loads.safeParse(found).success).toBe(true);
      }),
    );
  });
});
