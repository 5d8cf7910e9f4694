import type { WeeklyWindow } from "@stridelift/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatAvailable, parseAvailable } from "./available.ts";
import { clockText } from "./clock.ts";
import { isMisuse } from "./misuse.ts";

/** Windows of one day that do not touch, from sorted distinct minutes. */
const dayWindows = (weekday: 1 | 2 | 3 | 4 | 5 | 6 | 7) =>
  fc
    .uniqueArray(fc.integer({ min: 0, max: 1440 }), { maxLength: 8 })
    .map((minutes) => minutes.sort((a, b) => a - b))
    .map((sorted) =>
      Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => ({
        weekday: weekday as number,
        from: clockText(sorted[2 * i] as number),
        to: clockText(sorted[2 * i + 1] as number),
      })),
    );

const week: fc.Arbitrary<WeeklyWindow[]> = fc
  .tuple(...([1, 2, 3, 4, 5, 6, 7] as const).map(dayWindows))
  .map((days) => days.flat());

describe("available", () => {
  test("P1 any week of windows survives being written and read", () => {
    fc.assert(
      fc.property(week, (windows) => {
        expect(parseAvailable(formatAvailable(windows))).toEqual(windows);
      }),
    );
  });

  test("P1 any text is windows inside their day or a misuse that points into it", () => {
    const word = fc.constantFrom("Mon", "Fri", "-", ",", ";", " ", "17:00", "25:00", "9", "daily", "24:00", "x", "–");
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }).map((words) => words.join("")),
        (text) => {
          const read = parseAvailable(text);
          if (isMisuse(read)) {
            const [from, to] = read.at ?? [0, 1];
            expect(from).toBeGreaterThanOrEqual(0);
            expect(from).toBeLessThanOrEqual(text.length);
            expect(to).toBeGreaterThan(from);
            expect(read.misuse).toMatch(/\.$/);
          } else {
            for (const { from, to } of read) expect(from < to).toBe(true);
          }
        },
      ),
    );
  });
});
