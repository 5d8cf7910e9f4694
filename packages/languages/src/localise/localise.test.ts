import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { german } from "../de/index.ts";
import { english } from "../en.ts";
import { type Form, localise } from "./localise.ts";

const metric: Form = { language: english, clock: "24", mass: "kg", distance: "km" };
const american: Form = { language: english, clock: "12", mass: "lb", distance: "mi" };
const deutsch: Form = { language: german, clock: "24", mass: "kg", distance: "km" };

describe("localise", () => {
  it.each([
    ["Monday 2027-03-01 18:00 is new.", metric, "Mon 1 March, 18:00 is new."],
    ["Monday 2027-03-01 18:00 is new.", american, "Mon 1 March, 6:00 pm is new."],
    ["From 2027-03-01 on.", metric, "From 1 March on."],
    ["From 2027-03-01 on.", { ...metric, thisYear: 2026 }, "From 1 March 2027 on."],
    ["From 2027-03-01 on.", { ...metric, thisYear: 2027 }, "From 1 March on."],
    ["Montag 2027-03-01 18:00 ist neu.", deutsch, "Montag, 1. März, 18:00 Uhr ist neu."],
    ["Frei 18:00–20:00, 42.5 kg", deutsch, "Frei 18:00–20:00 Uhr, 42,5 kg"],
    ["Free 00:30–12:00.", american, "Free 12:30 am–12:00 pm."],
    ["3 × 6, 42.5 kg; 20 km at 5:00 min/km, 10–12 km", american, "3 × 6, 93.5 lb; 12.4 mi at 8:03 min/mi, 6.2–7.5 mi"],
    ["“Long 20 km 2027-03-01 at 18:00” of 20 km", american, "“Long 20 km 2027-03-01 at 18:00” of 12.4 mi"],
    ["„Lauf 2.5 km“ mit 2.5 km", deutsch, "„Lauf 2.5 km“ mit 2,5 km"],
    ["8 km before Lakeside 10 km.", { ...american, keep: ["Lakeside 10 km"] }, "5 mi before Lakeside 10 km."],
    ["2027-13-41 and 1.2.3 stay", deutsch, "2027-13-41 and 1.2.3 stay"],
    ["at 2027-03-01T18:00:00+01:00 overlaps", american, "at 1 March, 6:00 pm overlaps"],
    ["Einheit am 2027-03-01T18:00:00+01:00.", deutsch, "Einheit am 1. März, 18:00 Uhr."],
    ["01:45:30 stays", american, "01:45:30 stays"],
  ] as const)("“%s”", (text, form, expected) => {
    expect(localise(text, form)).toBe(expected);
  });

  it("pounds on a plate come back as they were", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 1200 }), (halves) => {
        const kg = Math.round((halves / 2) * 0.45359237 * 10) / 10;
        expect(localise(`${kg} kg`, american)).toBe(`${halves / 2} lb`);
      }),
    );
  });

  it("changes nothing of a text without figures", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!/\d/.test(text));
        for (const form of [metric, american, deutsch]) expect(localise(text, form)).toBe(text);
      }),
    );
  });
});
