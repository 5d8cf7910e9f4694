import { describe, expect, test } from "vitest";
import type { Entry } from "./journal/entry.ts";
import { liver, TODAY } from "./living/life.fixture.ts";
import { outline } from "./outline.ts";
import { regrets } from "./regrets.ts";
import { FOCUSES, type Focus } from "./rules/slot.ts";
import { announced, daysAfter, EVERY_DAY, free, runner, saying } from "./runner.fixture.ts";

const weeks = 6;
const NEXT = daysAfter(TODAY, 7);

/** Daily runs, and a race that ends the six weeks; free in the evenings. */
const evenings = (settings = {}): Entry[] =>
  runner({
    runs: { 1: "Easy 40 min", 2: "Intervals 6 x 800 m", 3: "Easy 40 min", 4: "Tempo 30 min", 6: "Easy", 7: "Long 2 h" },
    from: "2027-01-04",
    weeks: 20,
    at: "07:00",
    start: "2027-01-04",
    settings: { level: "trained", available: free(EVERY_DAY, ["17:30", "21:00"]), ...settings },
  });

const race = ["race", { race: "r", date: "2027-04-04", distanceM: 21_100, priority: "A", name: "Half" }] as const;
const scenarios: readonly (readonly [name: string, Entry[]])[] = [
  ["free all day", liver()],
  ["evenings only", evenings()],
  ["hard days hard", evenings({ policy: "hard-days-hard" })],
  ["before a race", saying(evenings(), race)],
  ["three a week, strength first", liver({ dose: { min: 2, target: 3, max: 3 }, priority: "strength" })],
  ["after it was announced", saying(liver(), announced(outline(liver(), TODAY, { weeks })))],
];

/** Every slot and focus of a week with its regret. */
function places(entries: readonly Entry[], monday: string, stepMin?: number) {
  const { starts, regret, forbidden } = regrets(entries, TODAY, { weeks }).week(monday, stepMin);
  return starts.flatMap((start, i) =>
    FOCUSES.map((focus, f) => ({ start, focus, regret: regret[3 * i + f], forbidden: forbidden[3 * i + f] })),
  );
}

describe.each(scenarios)("P19 regret of every slot: %s", (_, entries) => {
  const plan = outline(entries, TODAY, { weeks });

  test.each([TODAY, NEXT])("P19 what the plan has in the week of %s has none, and nothing is below", (monday) => {
    const all = places(entries, monday);
    const planned = plan.sessions.filter(({ start }) => start >= monday && start < daysAfter(monday, 7));
    expect(planned.length).toBeGreaterThan(0);
    for (const { start, focus } of planned)
      expect(all.find((place) => place.start === start && place.focus === focus)?.regret).toBe(0);
    expect(all.every(({ regret }) => regret === null || (regret ?? -1) >= 0)).toBe(true);
    expect(all.every(({ regret, forbidden }) => (regret === null) !== (forbidden === null))).toBe(true);
  });

  test("P19 it is what the plan costs more with a pin there", () => {
    const possible = places(entries, NEXT).filter(({ regret }) => regret !== null);
    const some = possible.filter((_place, i) => i % Math.ceil(possible.length / 8) === 0);
    expect(some.length).toBeGreaterThan(3);
    for (const { start, focus, regret } of some) {
      const pinned = outline(saying(entries, ["pinned", { start, focus }]), TODAY, { weeks });
      expect(pinned.sessions.find((session) => session.pinned)?.focus).toBe(focus);
      expect(pinned.cost.soft - plan.cost.soft, `${start} ${focus}`).toBe(regret);
    }
  });

  test("P19 the alternatives of its sessions are the best of it, with the same sentences", () => {
    const held = regrets(entries, TODAY, { weeks });
    const { starts, regret } = held.week(NEXT);
    const { alternatives } = plan.sessions.find(({ start }) => start >= NEXT)?.placement ?? { alternatives: [] };
    expect(alternatives.length).toBeGreaterThan(0);
    for (const { start, focus, regret: told, because } of alternatives) {
      expect(regret[3 * starts.indexOf(start) + FOCUSES.indexOf(focus)]).toBe(told);
      expect(held.why(start, focus)).toMatchObject({ start, focus, regret: told, text: because });
    }
  });
});

describe("why a session can or cannot stand at a start", () => {
  const held = regrets(liver(), TODAY, { weeks });
  const at = (date: string, clock: string) => `${date}T${clock}:00+01:00`;

  test("P2 the sentence of the hard rule, with its hours", () => {
    const saturday = at(daysAfter(NEXT, 5), "16:00");
    expect(held.why(saturday, "full")).toEqual({
      start: saturday,
      focus: "full",
      regret: null,
      rule: "before-hard-run",
      text: "Only 14 hours before Sunday’s long run; a full session ends at least 24 hours before it.",
    });
    expect(held.why(saturday, "upper").regret).toBeGreaterThanOrEqual(0);
  });

  test("P1 outside the windows, beside the grid, over, beyond the plan, on a run", () => {
    const wednesday = daysAfter(NEXT, 2);
    expect(held.why(at(wednesday, "22:00"), "full")).toMatchObject({ rule: "available", regret: null });
    expect(held.why(at(wednesday, "18:07"), "full").text).toBe("Sessions start every 15 minutes from the full hour.");
    expect(held.why(at(daysAfter(TODAY, -1), "18:00"), "full").rule).toBe("past");
    expect(held.why(at(daysAfter(TODAY, 400), "18:00"), "full").text).toBe("The plan does not reach this far.");
    expect(held.why(at(daysAfter(NEXT, 1), "07:00"), "upper")).toMatchObject({
      rule: "overlap",
      text: "The time is taken by “6 x 800 m”.",
    });
  });

  test("P3 too near to a session that stands, or on its day", () => {
    const pinned = saying(liver(), ["pinned", { start: at(daysAfter(NEXT, 2), "18:00"), focus: "full" }]);
    const beside = regrets(pinned, TODAY, { weeks });
    expect(beside.why(at(daysAfter(NEXT, 3), "18:00"), "full")).toMatchObject({
      rule: "apart",
      text: "24 hours after Wednesday’s session, which stands; sessions like these need more between their starts.",
    });
    expect(beside.why(at(daysAfter(NEXT, 2), "10:00"), "full")).toMatchObject({
      rule: "apart",
      text: "A session stands at 18:00 on this day; one a day is the most.",
    });
    expect(beside.week(NEXT).starts.some((start) => start.startsWith(daysAfter(NEXT, 2)))).toBe(false);
  });

  test("P6 no more than the week can hold", () => {
    const most = saying(liver({ dose: { min: 1, target: 1, max: 1 } }), [
      "pinned",
      { start: at(NEXT, "18:00"), focus: "upper" },
    ]);
    expect(regrets(most, TODAY, { weeks }).why(at(daysAfter(NEXT, 4), "12:00"), "upper")).toMatchObject({
      rule: "dose",
      regret: null,
    });
  });

  test("A4 while nothing may be planned it says so", () => {
    const stopped = regrets(saying(liver(), ["sign", { date: TODAY, sign: "chest-pain" }]), TODAY, { weeks });
    expect(stopped.week(NEXT).starts).toEqual([]);
    expect(stopped.why(at(NEXT, "18:00"), "full").text).toContain("chest pain");
  });

  test("P14 a pinned session that is moved is let go first", () => {
    const start = at(daysAfter(NEXT, 1), "18:00");
    const pinned = saying(liver(), ["pinned", { start, focus: "full" as Focus }]);
    const moving = regrets(pinned, TODAY, { weeks, moving: start });
    expect(moving.week(NEXT)).toEqual(held.week(NEXT));
  });
});

test("P19 a coarser grid keeps the best start of each step; the answer is plain data", () => {
  const fine = regrets(liver(), TODAY, { weeks }).week(NEXT);
  const coarse = regrets(liver(), TODAY, { weeks }).week(NEXT, 30);
  const least = ({ regret }: typeof fine, i: number) =>
    Math.min(...regret.slice(3 * i, 3 * i + 3).map((each) => each ?? Number.POSITIVE_INFINITY));
  for (const [i, start] of coarse.starts.entries()) {
    const half = fine.starts.flatMap((other, j) =>
      other.slice(0, 14) === start.slice(0, 14) && (other[14] ?? "") < "3" === (start[14] ?? "") < "3" ? [j] : [],
    );
    expect(least(coarse, i)).toBe(Math.min(...half.map((j) => least(fine, j))));
  }
  expect(coarse.starts.length).toBeLessThan(fine.starts.length * 0.6);
  expect(structuredClone(coarse)).toEqual(coarse);
  expect(regrets(liver(), TODAY, { weeks }).week(daysAfter(TODAY, 700)).starts).toEqual([]);
});
