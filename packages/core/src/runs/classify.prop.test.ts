import fc from "fast-check";
import { expect, it } from "vitest";
import { classifyTitle } from "./classify.ts";
import { normaliseTitle } from "./fold.ts";
import { TITLES } from "./titles.fixture.ts";

const title = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc
    .array(fc.constantFrom(...TITLES.map(([, text]) => text)), { minLength: 1, maxLength: 3 })
    .map((t) => t.join(" / ")),
);

it("R2 every text has a reading with sound numbers", () => {
  fc.assert(
    fc.property(title, (text) => {
      const { parts } = classifyTitle(text);
      expect(parts.length === 1 || parts.length === 2).toBe(true);
      for (const part of parts) {
        expect(part.confidence).toBeGreaterThan(0);
        expect(part.confidence).toBeLessThanOrEqual(1);
        expect(part.because).not.toBe("");
        expect(part.distanceM === null || part.distanceM > 0).toBe(true);
        expect(part.durationMin === null || part.durationMin > 0).toBe(true);
      }
    }),
  );
});

it("R4 titles that differ in case, accents or spacing have one normal form, which is its own", () => {
  fc.assert(
    fc.property(fc.constantFrom(...TITLES.map(([, text]) => text)), (text) => {
      const normal = normaliseTitle(text);
      expect(normaliseTitle(text.toUpperCase().normalize("NFD").replace(/ /g, "  "))).toBe(normal);
      expect(normaliseTitle(normal)).toBe(normal);
    }),
  );
});
