import { readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import {
  type Day,
  type EntryData,
  EQUIPMENT,
  fold,
  formatDay,
  parseDay,
  plan,
  readJournal,
  writeJournal,
} from "@stridelift/core";
import { describe, expect, test } from "vitest";
import { demoEntries } from "../apps/web/src/demo/demo-entries.ts";

const FIRST = parseDay("2026-10-19") as Day;
/** Two weeks of days over a change of the clock, a leap day and a new year. */
const TODAYS = [
  ...Array.from({ length: 7 }, (_, i) => formatDay(FIRST + i)),
  ...["2027-12-31", "2028-01-01", "2028-02-29", "2027-03-28", "2027-07-14", "2027-08-19", "2029-05-07"],
];
const after = (date: string, days: number) => formatDay((parseDay(date) as Day) + days);

describe.each(TODAYS)("the demonstration on %s", (today) => {
  const entries = demoEntries(today);
  const { state, problems } = fold(entries);
  const made = plan(entries, today);

  test("is a journal that can be written and read", () => {
    expect(problems).toEqual([]);
    expect(readJournal(writeJournal(entries)).entries).toHaveLength(entries.length);
    expect(demoEntries(today)).toEqual(entries);
  });

  test("holds nothing done on the day or after it", () => {
    const dated = entries.filter(({ kind }) => ["recording", "done", "screened", "readiness", "pain"].includes(kind));
    expect(dated.length).toBeGreaterThan(60);
    for (const { data } of dated as { data: { start?: string; date?: string } }[])
      expect((data.start ?? data.date ?? "").slice(0, 10) < today).toBe(true);
  });

  test("has a session today or tomorrow, and a season to its marathon", () => {
    const next = made.sessions.filter(({ status }) => status === "planned").map(({ start }) => start.slice(0, 10));
    expect([today, after(today, 1)]).toContain(next.find((date) => date >= today));
    expect(made.races.map(({ priority }) => priority)).toEqual(["B", "A"]);
    const [, marathon] = made.races;
    expect(Math.round(((parseDay(marathon?.date ?? "") as Day) - (parseDay(today) as Day)) / 7)).toBeGreaterThan(13);
    expect(made.weeks.filter(({ dose }) => dose.placed >= 2).length).toBeGreaterThan(made.weeks.length / 2);
  });

  test("has nine weeks of training behind it that the plan knows", () => {
    const sets = state.done.flatMap(({ exercises = [] }) => exercises.flatMap((each) => each.sets));
    expect(sets.length).toBeGreaterThan(250);
    const past = made.sessions.filter(({ start }) => start.slice(0, 10) < today);
    expect(past.filter(({ status }) => status === "missed")).toHaveLength(1);
    expect(past.filter(({ status }) => status === "done").length).toBe(state.done.length);
    expect(past.every(({ blocks }) => blocks.length > 3)).toBe(true);
    expect(past.some(({ status }) => status === "planned")).toBe(false);
    expect(state.swaps).toHaveLength(1);
    expect(state.pains).toContainEqual({ area: "calf", level: 2, date: expect.any(String) });
    const squats = state.done.flatMap(({ exercises = [] }) => exercises.filter((e) => e.exercise === "back-squat"));
    const loads = squats.map(({ sets: [first] }) => first?.loadKg ?? 0);
    expect(loads.at(-1)).toBeGreaterThan((loads[0] ?? 0) + 15);
  });

  test("has nothing to mend, and owns what the app can show", () => {
    expect(made.problems).toEqual([]);
    const { equipment = [], loads } = state.settings;
    expect(equipment.filter((thing) => !(EQUIPMENT as readonly string[]).includes(thing))).toEqual([]);
    const plates = loads?.platesKg?.map(({ kg }) => kg) ?? [];
    expect(new Set(plates).size).toBe(plates.length);
  });

  test("shows each session as it stays when it is planned on: nobody is told two things", () => {
    const announced = entries
      .filter(({ kind }) => kind === "announced")
      .map(({ data }) => data as EntryData<"announced">);
    expect(announced.length).toBeGreaterThan(8);
    for (const { today: monday, sessions } of announced) {
      expect(sessions.map(({ id }) => id)).toEqual([`${monday}-1`, `${monday}-2`]);
      for (const { id } of sessions) expect(made.sessions.some((session) => session.id === id)).toBe(true);
    }
  });
});

test("its code and data are small", () => {
  const files = ["demo-entries", "demo-runner", "demo-facts", "demo-log", "log.gen"];
  const text = files
    .map((name) => readFileSync(new URL(`../apps/web/src/demo/${name}.ts`, import.meta.url), "utf8"))
    .join("");
  expect(gzipSync(text).length).toBeLessThan(12_000);
});
