import { describe, expect, it } from "vitest";
import { clockOf, holdAt, instantText, minutesTaken, restAt } from "./timer.ts";

describe("timers follow from the clock alone", () => {
  it("counts a rest down to its absolute end and up after it", () => {
    const rest = { startMs: 1_000, endMs: 91_000 };
    expect(restAt(rest, 1_000)).toEqual({ shownS: 90, over: false, share: 1 });
    expect(restAt(rest, 46_000)).toEqual({ shownS: 45, over: false, share: 0.5 });
    expect(restAt(rest, 90_999)).toMatchObject({ shownS: 1, over: false });
    expect(restAt(rest, 91_000)).toEqual({ shownS: 0, over: true, share: 0 });
    expect(restAt(rest, 3_600_000)).toMatchObject({ shownS: 3509, over: true });
  });

  it("counts a hold in, down to its target, and stays there", () => {
    const hold = { key: "plank#0", side: 0 as const, startMs: 3_000, targetS: 30 };
    expect(holdAt(hold, 500)).toMatchObject({ phase: "lead", shownS: 3 });
    expect(holdAt(hold, 3_000)).toMatchObject({ phase: "running", shownS: 30 });
    expect(holdAt(hold, 32_500)).toMatchObject({ phase: "running", shownS: 1, heldS: 29 });
    expect(holdAt(hold, 99_000)).toEqual({ phase: "over", shownS: 0, heldS: 30 });
  });

  it("counts a hold without a target up", () => {
    const hold = { key: "plank#0", side: 0 as const, startMs: 3_000, targetS: null };
    expect(holdAt(hold, 45_900)).toMatchObject({ phase: "running", shownS: 42, heldS: 42 });
  });

  it("shows minutes and seconds", () =>
    expect([clockOf(5), clockOf(65), clockOf(600)]).toEqual(["0:05", "1:05", "10:00"]));

  it("proposes the minutes to the last set, never none and never a night", () => {
    expect(minutesTaken(0, 41.4 * 60_000)).toBe(41);
    expect(minutesTaken(0, 0)).toBe(1);
    expect(minutesTaken(0, 10 * 3_600_000)).toBe(180);
  });

  it.each([
    ["2027-03-01T17:00:05Z", "Europe/Berlin", "2027-03-01T18:00:05+01:00"],
    ["2027-07-01T23:30:00Z", "Europe/Berlin", "2027-07-02T01:30:00+02:00"],
    ["2027-03-01T00:00:00Z", "UTC", "2027-03-01T00:00:00+00:00"],
    ["2027-03-01T12:00:00Z", "America/St_Johns", "2027-03-01T08:30:00-03:30"],
    ["2027-03-01T12:00:00Z", "Asia/Kolkata", "2027-03-01T17:30:00+05:30"],
  ])("writes %s in %s with its offset", (instant, zone, text) => {
    expect(instantText(Date.parse(instant), zone)).toBe(text);
  });
});
