import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plan } from "@stridelift/core";
import { fold, readJournal } from "@stridelift/core";
import { describe, expect, it } from "vitest";
import { clockIn, hoursApart, hoursBetween, sessionsByWeek, told, weekdayIn } from "./reading.ts";
import { planOf, scenarioOf } from "./scenario.ts";

const plan = async (name: string) => planOf(await scenarioOf(name));
const phases = ({ season }: Plan) => season.map(({ phase }) => phase);
const hardRuns = ({ runs }: Plan) => runs.filter(({ demand }) => demand === "hard");
const onDate = (date: string) => (each: { readonly start: string }) => each.start.startsWith(date);

/** The hours from a session's end to the next hard run. */
function hoursToHard(made: Plan, session: Plan["sessions"][number]): number {
  const ahead = hardRuns(made).map((run) => hoursBetween(session, run));
  return Math.min(...ahead.filter((hours) => hours >= 0));
}

/** The kind of every run by its title. */
function kinds({ runs }: Plan): Record<string, string> {
  return Object.fromEntries(runs.map(({ title, kind }) => [title, kind]));
}

describe("seasons with races", () => {
  it("S3, S6 a new lifter has three weeks of adaptation and at most two sessions in each", async () => {
    const made = await plan("new-lifter-ten-km");
    expect(made.season[0]).toMatchObject({ phase: "adaptation", from: "2027-03-08", to: "2027-03-28" });
    for (const { dose } of made.weeks.slice(0, 3)) expect(dose.max).toBe(2);
  });

  it("P26 in the first two weeks a full session ends 48 h before a hard run", async () => {
    const made = await plan("new-lifter-ten-km");
    const early = made.sessions.filter(({ start, focus }) => start < "2027-03-22" && focus === "full");
    expect(early).not.toEqual([]);
    for (const session of early) expect(hoursToHard(made, session)).toBeGreaterThanOrEqual(48);
  });

  it("S2 the weeks to a marathon with a tune-up race are strength, power, sharpen, taper and transition", async () => {
    const made = await plan("marathon-with-tune-ups");
    expect(new Set(phases(made))).toEqual(new Set(["strength", "power", "taper", "sharpen", "transition"]));
    expect(made.season.at(-2)).toMatchObject({ phase: "taper", from: "2026-10-19", to: "2026-11-01" });
    expect(made.season.at(-1)).toMatchObject({ phase: "transition", to: "2026-11-15" });
  });

  it("S7 before and after each race the last sessions are as far off as its priority wants", async () => {
    const { sessions } = await plan("marathon-with-tune-ups");
    const dates = (from: string, to: string) =>
      sessions.filter(({ start }) => start.slice(0, 10) >= from && start.slice(0, 10) <= to);
    expect(dates("2026-10-29", "2026-11-03")).toEqual([]);
    expect(dates("2026-09-19", "2026-09-21")).toEqual([]);
    expect(dates("2026-08-15", "2026-08-16")).toEqual([]);
    expect(dates("2026-10-23", "2026-10-31").map(({ focus }) => focus)).not.toContain("full");
    expect(new Set(dates("2026-11-04", "2026-11-08").map(({ focus }) => focus))).toEqual(new Set(["upper"]));
  });

  it("S7 after an ultra nothing for a week, and upper only in the second", async () => {
    const { sessions } = await plan("ultra-with-transition");
    const after = sessions.filter(({ start }) => start > "2027-06-19");
    expect(after.filter(({ start }) => start < "2027-06-27")).toEqual([]);
    expect(after.filter(({ start }) => start < "2027-07-04").map(({ focus }) => focus)).toEqual(["upper"]);
  });

  it("P10 the day after back-to-back long runs has no full session", async () => {
    const made = await plan("ultra-with-transition");
    const mondays = made.sessions.filter(({ start }) => weekdayIn(start) === "Mon" && start > "2027-03-14");
    expect(mondays.length).toBeGreaterThan(4);
    expect(new Set(mondays.map(({ focus }) => focus))).toEqual(new Set(["light"]));
  });

  it("A8 at 58 the legs have two days between sessions, and before hard runs", async () => {
    const made = await plan("runner-of-58");
    const lower = made.sessions.filter(({ focus }) => focus !== "upper");
    lower.slice(1).forEach((each, i) => {
      expect(hoursApart(lower[i] as Plan["sessions"][number], each)).toBeGreaterThanOrEqual(48);
    });
    for (const each of lower.filter(({ focus }) => focus === "full")) {
      expect(hoursToHard(made, each)).toBeGreaterThanOrEqual(48);
    }
  });

  it("S1, S5 the bundled example is in season for the marathon, with an easy week in every phase of four", async () => {
    const made = await plan("example");
    expect(made.races.map(({ date, priority }) => `${date} ${priority}`)).toEqual([
      "2027-01-24 C",
      "2027-03-07 B",
      "2027-04-18 A",
    ]);
    expect(made.season.find(({ phase }) => phase === "power")).toMatchObject({ from: "2027-01-25", inSeason: true });
    expect(made.problems).toEqual([]);
    for (const { dose } of made.weeks) expect(dose.placed).toBeGreaterThanOrEqual(dose.target);
  });
});

describe("seasons without a race", () => {
  it("S4 strength, power, one easy week, and strength again", async () => {
    const made = await plan("no-race-thirty-weeks");
    expect(phases(made)).toEqual(["adaptation", "strength", "power", "transition", "strength", "power"]);
  });

  it("S5 every fourth week is a deload", async () => {
    const deloads = (await plan("no-race-thirty-weeks")).season.flatMap(({ deloadWeeks }) => deloadWeeks);
    expect(deloads).toEqual([
      "2027-01-25",
      "2027-02-22",
      "2027-03-22",
      "2027-04-19",
      "2027-05-31",
      "2027-06-28",
      "2027-07-26",
    ]);
  });
});

describe("weeks that are not everybody’s", () => {
  it("P1 between night shifts every session is in a window of its date and meets no shift", async () => {
    const made = await plan("night-shifts");
    const windows = new Map((made.inputs.dayAvailable ?? []).map(({ date, windows }) => [date, windows]));
    expect(made.inputs.busy.filter(({ title }) => title === "Night shift").length).toBeGreaterThan(8);
    for (const { dose } of made.weeks) expect(dose.placed).toBe(2);
    for (const { start, end } of made.sessions) {
      const held = windows
        .get(start.slice(0, 10))
        ?.some(({ from, to }) => clockIn(start) >= from && clockIn(end) <= to);
      expect(held, start).toBe(true);
      for (const shift of made.inputs.busy) expect(shift.start < end && start < shift.end, start).toBe(false);
    }
  });

  it("P9 the policy hard days hard puts every session behind a hard run of its day", async () => {
    const made = await plan("hard-days-hard");
    for (const session of made.sessions) {
      const runs = hardRuns(made).filter(onDate(session.start.slice(0, 10)));
      expect(runs.map((run) => hoursBetween(run, session) >= 6)).toEqual([true]);
    }
  });

  it("R6 a class of the runner’s own is counted and spaced from, and a gym day without a time is preferred", async () => {
    const made = await plan("own-gym-class");
    expect(made.own.map(({ start }) => weekdayIn(start))).toEqual(["Thu", "Thu", "Thu", "Thu", "Thu", "Thu", "Thu"]);
    expect(sessionsByWeek(made).map((week) => week.length)).toEqual([1, 1, 1, 2, 1, 1]);
    expect(made.weeks.map(({ dose }) => dose.placed)).toEqual([2, 2, 2, 2, 2, 2]);
    expect(made.sessions.filter(onDate("2027-03-24"))).toHaveLength(1);
  });

  it("P14 of ten announced sessions one moves where a run has moved, and all keep their ids", async () => {
    const { folder } = await scenarioOf("moved-run");
    const { entries } = readJournal(await readFile(join(folder, "runner.jsonl"), "utf8"));
    const announced = fold(entries).state.announced?.sessions ?? [];
    const made = await plan("moved-run");
    expect(made.sessions.map(({ id }) => id)).toEqual(announced.map(({ id }) => id));
    const moved = made.sessions.filter(({ start }, i) => start !== announced[i]?.start);
    expect(moved.map(({ id }) => id)).toEqual(["2027-03-15-1"]);
    expect(moved.map(told)).toEqual(["Mon 18:00 full"]);
  });

  it("P20 on a journey windows stay on the runner’s clock and runs where they are", async () => {
    const made = await plan("travel-over-clock-change");
    const tempo = made.runs.find(({ title }) => title.startsWith("Tempo 20 min"));
    expect(tempo?.start).toBe("2027-03-16T10:30:00+00:00");
    for (const { start } of made.sessions) {
      const [from, to] = ["Sat", "Sun"].includes(weekdayIn(start)) ? ["14:00", "17:15"] : ["17:00", "20:15"];
      expect(clockIn(start) >= from && clockIn(start) <= to, start).toBe(true);
    }
  });

  it("P8 with priority for strength the session comes before the run of its day", async () => {
    const made = await plan("strength-first");
    expect(made.weeks.map(({ dose }) => dose.placed)).toEqual([3, 3, 3, 3, 3, 3]);
    for (const session of made.sessions) {
      const [run] = made.runs.filter(onDate(session.start.slice(0, 10)));
      if (run) expect(hoursBetween(session, run)).toBeGreaterThanOrEqual(6);
    }
  });

  it("P8 with an hour at noon and one at night, a day with a run has the lift behind it", async () => {
    const made = await plan("parent-with-treadmill");
    for (const session of made.sessions) {
      for (const run of made.runs.filter(onDate(session.start.slice(0, 10)))) {
        expect(hoursBetween(run, session)).toBeGreaterThanOrEqual(0);
      }
    }
  });

  it("P18 windows too short for a session: nothing is placed, and each week says what would mend it", async () => {
    const made = await plan("twenty-minute-noons");
    expect(made.sessions).toEqual([]);
    for (const { shortfalls, suggestions } of made.weeks) {
      expect(shortfalls.map(({ rule }) => rule)).toEqual(["available"]);
      expect(suggestions.length).toBeGreaterThan(0);
    }
  });
});

describe("calendars as people have them", () => {
  it("R1 a German calendar", async () => {
    expect(kinds(await plan("german-calendar"))).toMatchObject({
      "Intervalle 6 × 800 m": "quality",
      "Bergsprints 10 × 20 s": "quality",
      "Fahrtspiel 45 min": "quality",
      "Tempolauf 6 km": "quality",
      "Tempodauerlauf 20 min": "quality",
      "Schwellenlauf 3 × 8 min": "quality",
      "Lockerer Dauerlauf 8 km": "easy",
      "Regenerationslauf 5 km": "easy",
      "Langer Lauf 15 km": "long",
      "Lang 14 km": "long",
      "10-km-Wettkampf": "race",
      "Stadtlauf Halbmarathon": "race",
    });
  });

  it("R1, R3 a French calendar, with a run that may be a rest day", async () => {
    const made = await plan("french-calendar");
    expect(kinds(made)).toMatchObject({
      "VMA courte 2 × 10 × 30/30": "quality",
      "Fractionné 6 × 800 m": "quality",
      "Côtes 10 × 45 s": "quality",
      "Seuil 3 × 10 min": "quality",
      "Allure marathon 12 km": "quality",
      "Footing 50 min": "easy",
      "Footing de récupération 40 min": "easy",
      "Sortie longue 1 h 45": "long",
      "Semi-marathon de préparation (course)": "race",
    });
    expect(kinds(made)).not.toHaveProperty("Vélo 1 h");
    expect(made.runs.find(({ title }) => title === "Repos ou footing 30 min")?.optional).toBe(true);
  });

  it("R1, R6 a Swedish calendar, with strength days of its own", async () => {
    const made = await plan("swedish-calendar");
    expect(kinds(made)).toMatchObject({
      "Intervaller 5 × 1000 m": "quality",
      "Backintervaller 8 × 60 s": "quality",
      "Fartlek 45 min": "quality",
      "Tröskel 3 × 8 min": "quality",
      "Tempopass 25 min": "quality",
      "Maratonfart 10 km": "quality",
      "Lugn distans 8 km": "easy",
      "Återhämtningsjogg 5 km": "easy",
      "Långpass 20 km": "long",
      Stadsmaraton: "race",
    });
    expect(kinds(made)).not.toHaveProperty("Styrka");
    expect(made.sessions.filter(onDate("2027-04-23"))).toHaveLength(1);
  });

  it("R3 doubles, in one line or in two events, are two runs of their own kinds", async () => {
    const { runs } = await plan("double-run-days");
    const day = (date: string) => runs.filter(onDate(date)).map(({ start, kind }) => `${clockIn(start)} ${kind}`);
    expect(day("2027-03-02")).toEqual(["07:00 easy", "17:30 quality"]);
    expect(day("2027-03-04")).toEqual(["06:30 quality", "17:30 easy"]);
    expect(day("2027-03-05")).toEqual(["07:00 easy", "17:30 easy"]);
  });

  it("R5 of a damaged calendar each damage is told, and what can be read is planned around, at usual times too", async () => {
    const made = await plan("broken-calendar");
    expect(made.problems.map(({ code }) => code).sort()).toEqual([
      "ics/bad-line",
      "ics/bad-rule",
      "ics/end-before-start",
      "ics/nesting",
      "ics/nesting",
      "ics/no-start",
      "ics/no-start",
      "ics/unknown-zone",
    ]);
    expect(made.runs).toHaveLength(3 * 6 + 4);
    expect(new Set(made.runs.filter(({ assumedTime }) => assumedTime).map(({ start }) => clockIn(start)))).toEqual(
      new Set(["07:00"]),
    );
    for (const { path } of made.problems) expect(path).toMatch(/^runs\.ics:\d+$/);
  });
});
