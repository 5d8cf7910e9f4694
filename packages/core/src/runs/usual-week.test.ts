import { describe, expect, test } from "vitest";
import { runDropped, runMoved } from "../change-run.ts";
import type { Entry, EntryData, UsualWeek } from "../journal/entry.ts";
import { settingSchemas } from "../journal/entry.ts";
import { plan } from "../plan.ts";
import { daysAfter, type Said, saying } from "../runner.fixture.ts";
import { weekTotals } from "../week-totals.ts";

const TODAY = "2027-03-03";
const MONDAY = "2027-03-01";
const WEEK: UsualWeek = {
  since: MONDAY,
  runs: [
    { weekday: 2, from: "18:00", minutes: 45, kind: "easy" },
    { weekday: 4, minutes: 60, kind: "quality", title: "Track with the club" },
    { weekday: 7, from: "09:00", minutes: 100, kind: "long" },
  ],
};
const zone: Said = ["setting", { name: "zone", value: "Europe/Paris" }];
const drawn = (value: UsualWeek): Said => ["setting", { name: "usualWeek", value }];
const journal = saying([], zone, ["start", { date: MONDAY }], drawn(WEEK));
const runsOn = (entries: readonly Entry[], date: string, today = TODAY) =>
  plan(entries, today).runs.filter(({ start }) => start.startsWith(date));
const race: Said = [
  "race",
  { race: "r", date: "2027-03-28", time: "10:00", distanceM: 21_097.5, priority: "A", name: "Town half" },
];

describe("a usual week", () => {
  test("comes round to the end of the plan, which it does not set", () => {
    const made = plan(journal, TODAY);
    expect(made.weeks).toHaveLength(12);
    for (const { monday } of made.weeks) {
      const week = made.runs.filter(({ start }) => start >= monday && start < daysAfter(monday, 7));
      expect(week.map(({ title, kind, source }) => [title, kind, source.name])).toEqual([
        ["Easy run", "easy", "usual week"],
        ["Track with the club", "quality", "usual week"],
        ["Long run", "long", "usual week"],
      ]);
    }
    expect(made.runs[1]).toMatchObject({
      start: "2027-03-04T07:00:00+01:00",
      end: "2027-03-04T08:00:00+01:00",
      assumedTime: true,
      because: "your usual week says so",
      source: { uid: "4-1#2027-03-04" },
    });
    expect(made.inputs.usualWeek).toEqual(WEEK);
    expect(made.sessions.length).toBeGreaterThan(12);
  });

  test("never runs out", () => {
    expect(runsOn(journal, "2037-03-03", "2037-03-02").map(({ title }) => title)).toEqual(["Easy run"]);
  });

  test("keeps its hour over the change of the clock", () => {
    expect(runsOn(journal, "2027-03-30")[0]?.start).toBe("2027-03-30T18:00:00+02:00");
  });

  test("holds from its day on; what held before stays as it was", () => {
    const changed = saying(journal, drawn({ since: "2027-03-15", runs: [{ weekday: 3, minutes: 30, kind: "easy" }] }));
    expect(runsOn(changed, "2027-03-14").map(({ title }) => title)).toEqual(["Long run"]);
    expect(runsOn(changed, "2027-03-16")).toEqual([]);
    expect(runsOn(changed, "2027-03-17").map(({ title }) => title)).toEqual(["Easy run"]);
    const anew = saying(changed, drawn({ since: MONDAY, runs: [] }));
    expect(plan(anew, TODAY).runs).toEqual([]);
  });

  test("R3 two runs of a day without times are one in the morning and one in the evening", () => {
    const twice = drawn({
      since: MONDAY,
      runs: [
        { weekday: 5, minutes: 40, kind: "easy" },
        { weekday: 5, minutes: 30, kind: "easy" },
      ],
    });
    expect(runsOn(saying([], zone, twice), "2027-03-05").map(({ start }) => start.slice(11, 16))).toEqual([
      "07:00",
      "17:30",
    ]);
  });

  test("a race takes the place of its day’s run, from the list or from a calendar", () => {
    expect(runsOn(saying(journal, race), "2027-03-28").map(({ title }) => title)).toEqual(["Town half"]);
    const found: Said = ["event", { source: "club", uid: "1", title: "Race: 10 km", start: "2027-03-14", race: true }];
    expect(runsOn(saying(journal, found), "2027-03-14").map(({ title }) => title)).toEqual(["Race: 10 km"]);
  });

  test("stands beside the runs of a calendar", () => {
    const event: Said = ["event", { source: "club", uid: "1", title: "Easy 8 km", start: "2027-03-05T07:00" }];
    const { runs } = plan(saying(journal, event), TODAY);
    expect(runs).toHaveLength(plan(journal, TODAY).runs.length + 1);
  });

  test("R4 what the runner says of its title counts", () => {
    const said: Said = ["kind-corrected", { title: "Track with the club", kind: "steady" }];
    expect(runsOn(saying(journal, said), "2027-03-04")).toMatchObject([{ kind: "steady", because: "you said so" }]);
  });

  test("one of its runs is moved or dropped, and no other; changed at its source it gives way", () => {
    const run = { source: { name: "usual week", uid: "2-1#2027-03-09" } };
    const moved = saying(journal, ["run-moved", runMoved(journal, run, "2027-03-10T06:30") as EntryData<"run-moved">]);
    expect(runsOn(moved, "2027-03-09")).toEqual([]);
    expect(runsOn(moved, "2027-03-10")).toMatchObject([{ title: "Easy run", movedFrom: "2027-03-09T18:00" }]);
    expect(runsOn(moved, "2027-03-16")).toHaveLength(1);

    const dropped = saying(journal, ["run-dropped", runDropped(journal, run) as EntryData<"run-dropped">]);
    expect(runsOn(dropped, "2027-03-09")).toEqual([]);

    const later = WEEK.runs.map((each) => (each.weekday === 2 ? { ...each, from: "19:00" } : each));
    const anew = saying(moved, drawn({ since: MONDAY, runs: later }));
    expect(runsOn(anew, "2027-03-09")).toMatchObject([{ start: "2027-03-09T19:00:00+01:00" }]);
    expect(plan(anew, TODAY).problems).toMatchObject([
      {
        code: "runs/moved-by-source",
        message:
          "You moved “Easy run”; since then your usual week has another time for it, 2027-03-09 19:00, and that counts.",
      },
    ]);
  });

  test("a run that was moved from or to the day of a race stays", () => {
    const run = { source: { name: "usual week", uid: "7-1#2027-03-28" } };
    const entry = runMoved(journal, run, "2027-03-26") as EntryData<"run-moved">;
    expect(runsOn(saying(journal, ["run-moved", entry], race), "2027-03-26")).toMatchObject([{ title: "Long run" }]);
  });

  test("is in the weeks’ totals as the plan has it", () => {
    const made = plan(journal, TODAY);
    for (const { runMinutes } of weekTotals(made, journal)) expect(runMinutes.planned).toBe(205);
  });

  test("takes no race, no day of nine weekdays and no run of no length", () => {
    const fits = (run: object) => settingSchemas.usualWeek.safeParse({ since: MONDAY, runs: [run] }).success;
    expect(fits({ weekday: 1, minutes: 30, kind: "easy" })).toBe(true);
    expect(fits({ weekday: 1, minutes: 30, kind: "race" })).toBe(false);
    expect(fits({ weekday: 9, minutes: 30, kind: "easy" })).toBe(false);
    expect(fits({ weekday: 1, minutes: 0, kind: "easy" })).toBe(false);
    expect(fits({ weekday: 1, minutes: 30, kind: "easy", from: "25:00" })).toBe(false);
  });
});
