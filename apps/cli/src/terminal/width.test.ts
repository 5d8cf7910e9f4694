import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { asciiOf } from "./ascii.ts";
import { cellsOf, padEnd, truncate, wrap } from "./width.ts";

describe("columns of a text", () => {
  test.each([
    ["Easy", 4],
    ["Långpass", 8],
    ["e\u0301", 1],
    ["皇居ラン", 8],
    ["🏃‍♀️", 2],
    ["🇫🇷", 2],
    ["⚑", 1],
    ["▮▮▯", 3],
    ["\x1b[1mbold\x1b[0m", 4],
  ])("%j takes %i", (text, cells) => {
    expect(cellsOf(text)).toBe(cells);
  });

  test("a cut never splits an emoji or a wide letter", () => {
    expect(truncate("run 🏃‍♀️ far", 6, "…")).toBe("run…");
    expect(truncate("run 🏃‍♀️ far", 7, "…")).toBe("run 🏃‍♀️…");
    expect(truncate("皇居ラン", 4, "…")).toBe("皇…");
  });

  const text = fc.string({ unit: fc.constantFrom("a", "é", "京", "🏃", " ", "🇫🇷", "-"), maxLength: 40 });

  test("cutting, padding and wrapping keep to the width", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 30 }), (words, cells) => {
        expect(cellsOf(truncate(words, cells, "…"))).toBeLessThanOrEqual(cells);
        expect(cellsOf(padEnd(truncate(words, cells, "…"), cells))).toBe(cells);
        for (const line of wrap(words, cells)) expect(cellsOf(line)).toBeLessThanOrEqual(cells);
        expect(wrap(words, cells).join("").replaceAll(" ", "")).toBe(words.replaceAll(" ", ""));
      }),
    );
  });

  test("ASCII takes the same columns", () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(cellsOf(asciiOf(words))).toBe(cellsOf(words));
      }),
    );
  });
});
