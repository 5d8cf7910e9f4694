import fc from "fast-check";
import { expect, test } from "vitest";
import { parseClock, receive, tick } from "./clock.ts";

const device = fc.stringMatching(/^[A-Za-z0-9_.~]{1,12}$/);
const wallMs = fc.oneof(fc.integer({ min: 0, max: 4e12 }), fc.double(), fc.integer());

test("J2 each clock text of a device is greater than the one before, whatever its wall clock says", () => {
  fc.assert(
    fc.property(device, fc.array(wallMs, { minLength: 2 }), (name, walls) => {
      let last: string | undefined;
      for (const wall of walls) {
        const next = tick(last, wall, name);
        expect(parseClock(next)?.device).toBe(name);
        if (last !== undefined) expect(next > last).toBe(true);
        last = next;
      }
    }),
  );
});

test("J2 devices with clocks that are days apart write after all that they have seen", () => {
  const step = fc.record({ writer: fc.nat(2), reader: fc.nat(2), wall: fc.integer({ min: 1e12, max: 2e12 }) });
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const names = ["phone", "laptop", "watch"] as const;
      const known: (string | undefined)[] = [undefined, undefined, undefined];
      for (const { writer, reader, wall } of steps) {
        const sent = tick(known[writer], wall, names[writer] as string);
        known[writer] = sent;
        const before = known[reader];
        known[reader] = receive(before, sent, wall - 5 * 86_400_000, names[reader] as string);
        expect(known[reader] > sent).toBe(true);
        if (before !== undefined) expect(known[reader] > before).toBe(true);
      }
    }),
  );
});

test("J2 greater parts make a greater text", () => {
  const parts = fc.tuple(fc.nat(2e12), fc.nat(1000));
  fc.assert(
    fc.property(parts, parts, ([wallA, countA], [wallB, countB]) => {
      const text = (wall: number, count: number) => tick(count === 0 ? undefined : clockOf(wall, count - 1), wall, "d");
      const less = wallA < wallB || (wallA === wallB && countA < countB);
      expect(text(wallA, countA) < text(wallB, countB)).toBe(less);
    }),
  );
});

test("J2 a full counter goes over into the next millisecond", () => {
  expect(tick(clockOf(5, 999_999), 5, "d")).toBe(clockOf(6, 0));
});

test("J2 what cannot stand in a clock text is refused by name", () => {
  expect(() => tick(undefined, 0, "my phone")).toThrow('device "my phone"');
  expect(() => tick("yesterday", 0, "d")).toThrow('"yesterday"');
  expect(() => tick(clockOf(999_999_999_999_999, 999_999), 0, "d")).toThrow("1000000000000000");
  expect(parseClock("2027-03-01")).toBeUndefined();
});

function clockOf(wall: number, count: number): string {
  return `${String(wall).padStart(15, "0")}-${String(count).padStart(6, "0")}-d`;
}
