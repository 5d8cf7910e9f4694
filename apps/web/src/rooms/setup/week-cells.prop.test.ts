import fc from "fast-check";
import { expect, test } from "vitest";
import { clockOf, covered, painted, tidy, WEEKDAYS } from "./week-cells.ts";

const minute = fc.integer({ min: 0, max: 1440 });
const spanOf = fc.tuple(minute, minute).filter(([a, b]) => a !== b);
const windowOf = fc
  .tuple(fc.constantFrom(...WEEKDAYS), spanOf)
  .map(([weekday, [a, b]]) => ({ weekday, from: clockOf(Math.min(a, b)), to: clockOf(Math.max(a, b)) }));
const week = fc.array(windowOf, { maxLength: 12 });
const stroke = fc
  .record({ weekdays: fc.subarray([...WEEKDAYS], { minLength: 1 }), span: spanOf, free: fc.boolean() })
  .map(({ span: [a, b], ...rest }) => ({ ...rest, from: Math.min(a, b), to: Math.max(a, b) }));

test("a stroke decides all of its span, and nothing outside it", () => {
  fc.assert(
    fc.property(
      week,
      stroke,
      fc.constantFrom(...WEEKDAYS),
      fc.integer({ min: 0, max: 1439 }),
      (windows, s, day, at) => {
        const after = covered(painted(windows, s), day, at, at + 1);
        const inside = s.weekdays.includes(day) && at >= s.from && at < s.to;
        expect(after).toBe(inside ? (s.free ? "all" : "none") : covered(windows, day, at, at + 1));
      },
    ),
  );
});

test("painting twice is painting once, and what comes out is tidy", () => {
  fc.assert(
    fc.property(week, stroke, (windows, s) => {
      const once = painted(windows, s);
      expect(painted(once, s)).toEqual(once);
      expect(tidy(once)).toEqual(once);
    }),
  );
});
