import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Day, mondayOf } from "../calendar/day.ts";
import { type SeasonInput, type SeasonWeek, seasonOf } from "./season.ts";
import type { SeasonRace } from "./season-race.ts";

const START = 20_000;

const race: fc.Arbitrary<SeasonRace> = fc.record({
  day: fc.integer({ min: START - 40, max: START + 500 }),
  priority: fc.constantFrom("A", "B", "C"),
  distanceM: fc.constantFrom(null, 5_000, 21_097, 42_195, 50_000),
  name: fc.constantFrom("Paris", "Town", ""),
});

const runner: fc.Arbitrary<SeasonInput> = fc
  .record({
    start: fc.integer({ min: START, max: START + 6 }),
    days: fc.nat(500),
    races: fc.array(race, { maxLength: 5 }),
    level: fc.constantFrom("new", "some", "trained"),
    minutes: fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 12 }),
    hard: fc.nat(4),
    dose: fc.option(fc.record({ min: fc.nat(7), target: fc.nat(7), max: fc.nat(7) })),
    ageYears: fc.option(fc.integer({ min: 16, max: 80 })),
  })
  .map(({ days, minutes, hard, ...rest }) => ({
    ...rest,
    lastDay: rest.start + days,
    runMinutes: (monday: Day) => minutes[((monday - mondayOf(START)) / 7) % minutes.length] ?? 0,
    hardRuns: () => hard,
  }));

/** What is compared of a week: all but sentences, which name dates in their facts. */
function bare({ monday, phase, inSeason, deload, dose }: SeasonWeek) {
  return { monday, phase, inSeason, deload, dose };
}

describe("season, for any runner", () => {
  it("S3 weeks and blocks begin on Mondays, are disjoint and cover the horizon", () => {
    fc.assert(
      fc.property(runner, (input) => {
        const { weeks, blocks } = seasonOf(input);
        const first = mondayOf(input.start);
        expect(weeks.map(({ monday }) => monday)).toEqual(
          Array.from({ length: (mondayOf(input.lastDay) - first) / 7 + 1 }, (_, i) => first + 7 * i),
        );
        expect(blocks[0]?.from).toBe(first);
        expect(blocks.at(-1)?.to).toBe(mondayOf(input.lastDay) + 6);
        blocks.slice(1).forEach((block, i) => {
          expect(block.from).toBe((blocks[i]?.to ?? 0) + 1);
        });
        for (const { from, to, phase, inSeason } of blocks) {
          const inside = weeks.filter(({ monday }) => monday >= from && monday <= to);
          expect(inside.every((week) => week.phase === phase && week.inSeason === inSeason)).toBe(true);
        }
      }),
    );
  });

  it("S2 the week of every A and B race is a taper, and phases stay inside their ranges", () => {
    fc.assert(
      fc.property(runner, (input) => {
        const { weeks } = seasonOf(input);
        const raceWeeks = new Set(input.races.filter((r) => r.priority !== "C").map((r) => mondayOf(r.day)));
        for (const week of weeks) if (raceWeeks.has(week.monday)) expect(week.phase).toBe("taper");
        const longest = { adaptation: 6, strength: 12, power: 8, sharpen: 10, taper: 14, transition: 4 };
        let length = 0;
        weeks.forEach(({ phase }, i) => {
          length = phase === weeks[i - 1]?.phase ? length + 1 : 1;
          expect(length).toBeLessThanOrEqual(longest[phase]);
        });
      }),
    );
  });

  it("S3 the week before an A race is a taper, too, where two weeks and the adaptation fit", () => {
    fc.assert(
      fc.property(runner, fc.integer({ min: 5, max: 80 }), (input, week) => {
        const day = mondayOf(input.start) + 7 * week - 1;
        const paris = { day, priority: "A" as const, distanceM: 42_195, name: "Paris" };
        const { weeks } = seasonOf({ ...input, races: [paris], lastDay: day });
        expect(weeks.slice(-2).map(({ phase }) => phase)).toEqual(["taper", "taper"]);
      }),
    );
  });

  it("S5 deloads are 3 to 5 loaded weeks apart, and in no taper or transition", () => {
    fc.assert(
      fc.property(runner, (input) => {
        let loaded = 0;
        for (const { phase, deload } of seasonOf(input).weeks) {
          loaded = phase === "taper" || phase === "transition" ? 0 : loaded + 1;
          expect(loaded).toBeLessThanOrEqual(5);
          if (!deload) continue;
          expect(loaded).toBeGreaterThanOrEqual(3);
          loaded = 0;
        }
      }),
    );
  });

  it("S6 min ≤ target ≤ max, and max within the runner's own", () => {
    fc.assert(
      fc.property(runner, (input) => {
        for (const { dose } of seasonOf(input).weeks) {
          expect(dose.min).toBeLessThanOrEqual(dose.target);
          expect(dose.target).toBeLessThanOrEqual(dose.max);
          expect(dose.max).toBeLessThanOrEqual(Math.min(3, input.dose?.max ?? 3));
        }
      }),
    );
  });

  it("S8 a longer horizon changes no earlier week", () => {
    fc.assert(
      fc.property(runner, fc.nat(200), (input, more) => {
        const { weeks } = seasonOf(input);
        const longer = seasonOf({ ...input, lastDay: input.lastDay + more }).weeks;
        expect(longer.slice(0, weeks.length)).toEqual(weeks);
      }),
    );
  });

  it("P17 shifting all by whole weeks shifts the season, and the order of races changes nothing", () => {
    fc.assert(
      fc.property(runner, fc.integer({ min: -100, max: 100 }), (input, by) => {
        const shift = 7 * by;
        const shifted = seasonOf({
          ...input,
          start: input.start + shift,
          lastDay: input.lastDay + shift,
          races: input.races.map((r) => ({ ...r, day: r.day + shift })).reverse(),
          runMinutes: (monday) => input.runMinutes(monday - shift),
        });
        const expected = seasonOf(input).weeks.map(bare);
        expect(shifted.weeks.map(bare)).toEqual(expected.map((week) => ({ ...week, monday: week.monday + shift })));
      }),
    );
  });
});
