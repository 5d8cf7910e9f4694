import { describe, expect, it } from "vitest";
import { clockIn, hoursBetween, sessionsByWeek, told, weekdayIn } from "./reading.ts";
import { planOf, scenarioOf } from "./scenario.ts";

const plan = async (name: string) => planOf(await scenarioOf(name));
const LEAST_WEEKS = 6;

describe("the weeks that must come out as a coach would have them", () => {
  it("P21 every hour free: full on Wednesday and on Friday, at 18:00", async () => {
    const weeks = sessionsByWeek(await plan("coach-wednesday-friday"));
    expect(weeks.length).toBeGreaterThanOrEqual(LEAST_WEEKS);
    for (const week of weeks) expect(week.map(told)).toEqual(["Wed 18:00 full", "Fri 18:00 full"]);
  });

  it("P22 two quality days, free 18:00–20:00: full on Tuesday and Thursday evening", async () => {
    const weeks = sessionsByWeek(await plan("coach-quality-evenings"));
    expect(weeks.length).toBeGreaterThanOrEqual(LEAST_WEEKS);
    for (const week of weeks) {
      expect(week.map(({ start, focus }) => `${weekdayIn(start)} ${focus}`)).toEqual(["Tue full", "Thu full"]);
      for (const { start } of week) expect(clockIn(start) >= "18:00").toBe(true);
    }
  });

  it("P23 daily runs: two full, both at least 6 h after the run, none on Tuesday or Saturday", async () => {
    const made = await plan("coach-daily-runs");
    const weeks = sessionsByWeek(made);
    expect(weeks.length).toBeGreaterThanOrEqual(LEAST_WEEKS);
    for (const week of weeks) {
      expect(week.map(({ focus }) => focus)).toEqual(["full", "full"]);
      for (const session of week) {
        const runs = made.runs.filter(({ start }) => start.slice(0, 10) === session.start.slice(0, 10));
        expect(runs).toHaveLength(1);
        for (const run of runs) expect(hoursBetween(run, session)).toBeGreaterThanOrEqual(6);
        expect(["Tue", "Sat"]).not.toContain(weekdayIn(session.start));
      }
    }
  });

  it("P24 only Saturday afternoon before the long run: one upper, the shortfall explained", async () => {
    const made = await plan("coach-saturday-only");
    expect(made.weeks.length).toBeGreaterThanOrEqual(LEAST_WEEKS);
    for (const week of sessionsByWeek(made)) {
      expect(week.map(({ start, focus }) => `${weekdayIn(start)} ${focus}`)).toEqual(["Sat upper"]);
    }
    for (const { dose, shortfalls, suggestions } of made.weeks) {
      expect(dose.target - dose.placed).toBe(1);
      expect(shortfalls.map(({ rule }) => rule)).toEqual(["available"]);
      expect(suggestions[0]?.gain).toBeGreaterThan(0);
    }
  });

  it("P25 hard days hard: full on the evenings of Tuesday and Friday", async () => {
    const weeks = sessionsByWeek(await plan("coach-hard-days-hard"));
    expect(weeks.length).toBeGreaterThanOrEqual(LEAST_WEEKS);
    for (const week of weeks) {
      expect(week.map(({ start, focus }) => `${weekdayIn(start)} ${focus}`)).toEqual(["Tue full", "Fri full"]);
      for (const { start } of week) expect(clockIn(start) >= "17:00").toBe(true);
    }
  });
});
