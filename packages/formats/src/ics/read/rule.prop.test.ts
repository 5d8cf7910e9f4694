import fc from "fast-check";
import { expect, test } from "vitest";
import { type Expansion, expandRule } from "./expand-rule.ts";
import { parseRule } from "./rule.ts";

const number = (min: number, max: number) =>
  fc.array(fc.integer({ min, max }), { minLength: 1, maxLength: 3 }).map((all) => all.join());
const weekday = fc
  .tuple(fc.constantFrom("", "1", "-1", "5", "-5", "6"), fc.constantFrom("MO", "WE", "SU"))
  .map((all) => all.join(""));
const part = fc.oneof(
  fc
    .constantFrom("SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY")
    .map((text) => `FREQ=${text}`),
  fc.constantFrom("0", "1", "2", "13", "48", "100000", "999999999999", "x").map((text) => `INTERVAL=${text}`),
  fc.constantFrom("0", "1", "10", "999999999").map((text) => `COUNT=${text}`),
  fc.array(weekday, { minLength: 1, maxLength: 3 }).map((all) => `BYDAY=${all}`),
  number(-32, 32).map((text) => `BYMONTHDAY=${text}`),
  number(0, 13).map((text) => `BYMONTH=${text}`),
  number(-367, 367).map((text) => `BYYEARDAY=${text}`),
  number(-2, 3).map((text) => `BYSETPOS=${text}`),
  number(0, 25).map((text) => `BYHOUR=${text}`),
  number(0, 61).map((text) => `BYMINUTE=${text}`),
  fc.constantFrom("WKST=SU", "BYWEEKNO=1", "BYDAY", "=", "BYDAY=XX", "RSCALE=GREGORIAN"),
);
const rule = fc.tuple(
  fc.constantFrom("FREQ=DAILY", "FREQ=WEEKLY", "FREQ=MONTHLY", "FREQ=YEARLY"),
  fc.array(part, { maxLength: 4 }),
);

test("J4 any rule ends inside its steps, with starts that rise between the first and the last", () => {
  const start = fc.integer({ min: -1_000 * 1440, max: 21_000 * 1440 });
  const span = fc.integer({ min: 0, max: 800 * 1440 });
  fc.assert(
    fc.property(rule, start, span, fc.boolean(), ([frequency, parts], first, length, allDay) => {
      const parsed = parseRule([frequency, ...parts].join(";"));
      if (typeof parsed === "string") return;
      const begin = allDay ? Math.floor(first / 1440) * 1440 : first;
      const { keys } = expandOrRefuse(() => expandRule(parsed, begin, begin + length, allDay, { left: 5_000 }));
      expect([...keys].sort((a, b) => a - b)).toEqual(keys);
      expect(new Set(keys).size).toBe(keys.length);
      for (const key of keys) expect(key >= begin && key <= begin + length).toBe(true);
    }),
    { numRuns: 1_000, endOnFailure: true },
  );
});

/** A rule that contradicts itself is refused by a throw, which the reader tells. */
function expandOrRefuse(expand: () => Expansion): Expansion {
  try {
    return expand();
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    return { keys: [], cut: false };
  }
}
