import { describe, expect, it } from "vitest";
import { check } from "../../../test/checker/check.ts";
import type { Entry, Settings } from "./journal/entry.ts";
import { plan } from "./plan.ts";
import { type Plan, planSchema } from "./plan-schema.ts";
import { announced, done, EVERY_DAY, free, run, runner, type Said, saying, sketchOf } from "./runner.fixture.ts";

const TODAY = "2027-03-01";
const WEEKS = { weeks: 4 };

/** Eight weeks into a programme: hills on Tuesday, easy on Thursday and Saturday, long on Sunday, all at 07:00. */
function steadyRunner(settings: Settings = {}): Entry[] {
  return runner({
    runs: { 2: "6 x 800 m", 4: "Easy 45 min", 6: "Easy 45 min", 7: "Long run 2 h" },
    from: "2027-02-15",
    weeks: 7,
    at: "07:00",
    start: "2027-01-04",
    settings: { level: "trained", available: free(EVERY_DAY, ["06:00", "21:00"]), ...settings },
  });
}

const at = (p: Plan, start: string) => p.sessions.find((session) => session.start.startsWith(start));
const places = (p: Plan) => p.sessions.map(({ id, start, focus, status }) => `${id} ${start} ${focus} ${status}`);
const codes = (p: Plan) => p.problems.map(({ code }) => code);
const weekOf = (p: Plan, monday: string) => p.weeks.find((week) => week.monday === monday);

/** As it was shown, on a day. */
const shownOn = (entries: readonly Entry[], today = TODAY) => saying(entries, announced(plan(entries, today, WEEKS)));

describe("plan, a steady week", () => {
  it("P21 is lifted through on Wednesday and Friday evening", () => {
    const result = plan(steadyRunner(), TODAY, WEEKS);
    expect(sketchOf(result, "2027-03-08")).toEqual(["Wed 18:00 full", "Fri 18:00 full"]);
    expect(result.problems).toEqual([]);
    expect(check(result)).toEqual([]);
  });
});

describe("plan, with pins", () => {
  const pinned = (start: string, focus: "full" | "light" | "upper" = "full"): Said => ["pinned", { start, focus }];

  it("P14 a pinned session keeps its start and focus where the rules hold", () => {
    const result = plan(saying(steadyRunner(), pinned("2027-03-10T12:15")), TODAY, WEEKS);
    expect(at(result, "2027-03-10T12:15")).toMatchObject({ pinned: true, focus: "full", status: "planned" });
    expect(sketchOf(result, "2027-03-08")).toEqual(["Wed 12:15 full", "Fri 18:00 full"]);
    expect(codes(result)).toEqual([]);
  });

  it("P14 a pin the day before the long run steps down to upper, and nothing is wrong with it", () => {
    const result = plan(saying(steadyRunner(), pinned("2027-03-13T18:00")), TODAY, WEEKS);
    expect(at(result, "2027-03-13T18:00")).toMatchObject({ pinned: true, focus: "upper" });
    expect(codes(result)).toEqual([]);
    expect(check(result, { pins: ["2027-03-13T18:00:00+01:00"] })).toEqual([]);
  });

  it.each([
    ["in a run", "2027-03-09T07:15"],
    ["outside the windows", "2027-03-10T21:30"],
    ["an hour before a hard run", "2027-03-09T06:00"],
  ])("P14 a pin %s stays and is told", (_, start) => {
    const result = plan(saying(steadyRunner(), pinned(start)), TODAY, WEEKS);
    expect(at(result, start)).toMatchObject({ pinned: true });
    expect(codes(result)).toEqual(["pin/breaks-rule"]);
    expect(result.problems[0]?.message).toContain(start);
  });

  it.each([
    ["done", "at its hour", (id: string): Said => ["done", { session: id, start: "2027-03-03T12:15" }]],
    ["done", "at another hour", (id: string): Said => ["done", { session: id, start: "2027-03-03T17:00" }]],
    ["done", "without its name", (): Said => ["done", { start: "2027-03-03T12:15" }]],
    ["missed", "before it was due", (id: string): Said => ["missed", { session: id }]],
  ] as const)(
    "P14 a pinned session that is %s %s is one session, and nothing is wrong with it",
    (status, _, settled) => {
      const entries = saying(steadyRunner(), pinned("2027-03-03T12:15"));
      const shown = plan(entries, "2027-03-03", WEEKS);
      const { id } = at(shown, "2027-03-03T12:15") as Plan["sessions"][number];
      const result = plan(saying(entries, announced(shown), settled(id)), "2027-03-03", WEEKS);
      const thatDay = result.sessions.filter(({ start }) => start.startsWith("2027-03-03"));
      expect(thatDay.filter((session) => session.status === status)).toHaveLength(1);
      expect(thatDay.filter((session) => session.pinned && session.status === "planned")).toEqual([]);
      expect(codes(result)).toEqual([]);
    },
  );

  it("P14 one pin said in two ways is one session", () => {
    const twice = saying(steadyRunner(), pinned("2027-03-10T12:15"), pinned("2027-03-10T12:15:00+01:00"));
    const result = plan(twice, TODAY, WEEKS);
    expect(sketchOf(result, "2027-03-08")).toEqual(["Wed 12:15 full", "Fri 18:00 full"]);
    expect(codes(result)).toEqual([]);
  });

  it("P14 a pin that is let go leaves no trace", () => {
    const first = plan(steadyRunner(), TODAY, WEEKS);
    const start = "2027-03-10T12:15";
    const taken = saying(steadyRunner(), pinned(start), ["unpinned", { start }]);
    const written = saying(steadyRunner(), pinned(`${start}:00+01:00`), [
      "unpinned",
      { start: "2027-03-10T11:15:00Z" },
    ]);
    expect(plan(taken, TODAY, WEEKS)).toEqual(first);
    expect(plan(written, TODAY, WEEKS)).toEqual(first);
  });
});

describe("plan, when something changes", () => {
  /** The hills of one week on Wednesday instead. */
  const moved = run("6 x 800 m", "2027-03-10T07:00", "2027-03-09");

  it("A1 P14 a moved run takes along what must move, and the rest stays as announced", () => {
    const told = shownOn(steadyRunner());
    const before = plan(told, TODAY, WEEKS);
    const after = plan(saying(told, moved), TODAY, WEEKS);
    const stays = (p: Plan) => places(p).filter((place) => !place.startsWith("2027-03-08"));
    expect(stays(after)).toEqual(stays(before));
    expect(sketchOf(before, "2027-03-08")).toEqual(["Wed 18:00 full", "Fri 18:00 full"]);
    expect(sketchOf(after, "2027-03-08")).toContain("Fri 18:00 full");
    expect(after.sessions.map(({ id }) => id).sort()).toEqual(before.sessions.map(({ id }) => id).sort());
    expect(after.cost.byRule.stability).toBe(60);
  });

  it("A1 taking the move back brings the plan back", () => {
    const told = shownOn(steadyRunner());
    const changed = saying(told, moved);
    const back = saying(changed, ["undone", { entry: changed.at(-1)?.id as string }]);
    expect(plan(back, TODAY, WEEKS)).toEqual(plan(told, TODAY, WEEKS));
  });

  it("J8 the last plan that was shown counts", () => {
    const told = shownOn(saying(steadyRunner(), moved));
    const shown = shownOn(shownOn(steadyRunner()));
    expect(places(plan(saying(shown, moved, announced(plan(told, TODAY, WEEKS))), TODAY, WEEKS))).toEqual(
      places(plan(told, TODAY, WEEKS)),
    );
  });

  it("P14 what was announced past the weeks of the plan costs it nothing", () => {
    const result = plan(shownOn(steadyRunner()), TODAY, { weeks: 2 });
    expect(result.cost.byRule.stability ?? 0).toBe(0);
    expect(result.weeks.reduce((sum, { cost }) => sum + cost, 0)).toBe(result.cost.soft);
  });

  it("P14 an announced start at which the runner has a session of their own is kept", () => {
    const own: Said = [
      "event",
      { source: "calendar", uid: "own", title: "Strength", start: "2027-03-10T18:00", end: "2027-03-10T18:45" },
    ];
    expect(plan(saying(shownOn(steadyRunner()), own), TODAY, WEEKS).cost.byRule.stability ?? 0).toBe(0);
  });
});

describe("plan, once days have passed", () => {
  const THURSDAY = "2027-03-04";

  it("J7 a past session shows what was planned, whatever changed since", () => {
    const shown = plan(steadyRunner(), TODAY, WEEKS);
    const told = saying(steadyRunner(), announced(shown));
    const other = saying(
      told,
      run("Marathon race", "2027-03-03T07:00", "2027-03-02"),
      ["setting", { name: "minutes", value: 20 }],
      ["setting", { name: "available", value: [] }],
    );
    const past = at(plan(other, THURSDAY, WEEKS), "2027-03-03");
    expect(past).toEqual({ ...at(shown, "2027-03-03"), status: "planned" });
  });

  it("J7 a session that was announced in another shape is shown with what is known of it", () => {
    const session = {
      id: "a",
      start: "2027-03-03T17:00:00Z",
      end: "2027-03-03",
      focus: "light",
      phase: "base",
    } as const;
    const odd = { ...session, placement: "somewhere", blocks: [{ kind: "dance" }] };
    const result = plan(saying(steadyRunner(), ["announced", { today: TODAY, sessions: [odd] }]), THURSDAY, WEEKS);
    expect(planSchema.safeParse(result).error).toBeUndefined();
    expect(at(result, "2027-03-03")).toMatchObject({
      id: "a",
      start: "2027-03-03T18:00:00+01:00",
      end: "2027-03-03T18:45:00+01:00",
      focus: "light",
      phase: "strength",
      status: "planned",
      blocks: [],
    });
  });

  it("A2 a missed session is shown as missed, its week is made up from today, and later weeks stay", () => {
    const shown = shownOn(steadyRunner());
    const id = at(plan(shown, TODAY, WEEKS), "2027-03-03")?.id as string;
    const told = saying(shown, ["missed", { session: id }]);
    const result = plan(told, THURSDAY, WEEKS);
    expect(at(result, "2027-03-03")?.status).toBe("missed");
    expect(weekOf(result, TODAY)?.dose).toMatchObject({ target: 2, placed: 2 });
    const later = (p: Plan) => places(p).filter((place) => !place.startsWith(TODAY));
    expect(later(result)).toEqual(later(plan(shown, TODAY, WEEKS)));
    expect(codes(result)).toEqual([]);
  });

  it("A2, P3 a told session of a day that is over stands as it was told until it is called missed", () => {
    const told = shownOn(steadyRunner());
    const [before, after] = [plan(told, TODAY, WEEKS), plan(told, THURSDAY, WEEKS)];
    expect(at(after, "2027-03-03")?.status).toBe("planned");
    expect(weekOf(after, TODAY)?.dose.placed).toBe(2);
    expect(places(after)).toEqual(places(before));
  });

  it("A2 a session that will not be had is missed before its day, and its day stays free of it", () => {
    const told = shownOn(steadyRunner());
    const { id } = at(plan(told, TODAY, WEEKS), "2027-03-03") as Plan["sessions"][number];
    const result = plan(saying(told, ["missed", { session: id }]), TODAY, WEEKS);
    expect(result.sessions.filter((session) => session.id === id).map(({ status }) => status)).toEqual(["missed"]);
    expect(result.cost.byRule.stability ?? 0).toBe(0);
  });

  it("P14 a done session stands, and the rest is as it was", () => {
    const told = shownOn(steadyRunner());
    const first = plan(told, TODAY, WEEKS);
    const wednesday = at(first, "2027-03-03") as Plan["sessions"][number];
    const result = plan(saying(told, done(wednesday)), THURSDAY, WEEKS);
    expect(places(result)).toEqual(
      places(first).map((p) => (p.includes(wednesday.id) ? p.replace("planned", "done") : p)),
    );
    expect(weekOf(result, TODAY)?.dose.placed).toBe(weekOf(first, TODAY)?.dose.placed);
  });

  it("P14 a session done at another hour is the same session", () => {
    const told = shownOn(steadyRunner());
    const { id } = at(plan(told, TODAY, WEEKS), "2027-03-03") as Plan["sessions"][number];
    const entry: Said = ["done", { session: id, start: "2027-03-03T12:30", minutes: 30 }];
    const result = plan(saying(told, entry), THURSDAY, WEEKS);
    const same = result.sessions.filter((session) => session.start.startsWith("2027-03-03"));
    expect(same).toMatchObject([
      { id, status: "done", start: "2027-03-03T12:30:00+01:00", focus: "full", minutes: 30 },
    ]);
  });
});

describe("plan, beside sessions of the runner's own", () => {
  const own = (uid: string, start: string, end?: string): Said => [
    "event",
    { source: "calendar", uid, title: "Strength training", start, ...(end ? { end } : {}) },
  ];

  it("R6 a timed one is listed, counted, and spaced from", () => {
    const entries = saying(steadyRunner(), own("gym", "2027-03-11T18:00", "2027-03-11T19:00"));
    const result = plan(entries, TODAY, WEEKS);
    expect(result.own.map(({ start, title }) => [start, title])).toEqual([
      ["2027-03-11T18:00:00+01:00", "Strength training"],
    ]);
    const week = weekOf(result, "2027-03-08");
    expect(week?.dose).toMatchObject({ target: 2, placed: 2 });
    expect(sketchOf(result, "2027-03-08")).toHaveLength(1);
    expect(check(result)).toEqual([]);
  });

  it("R6 an untimed one makes its day the preferred one, and is no session itself", () => {
    const entries = runner({
      runs: {},
      from: "2027-02-15",
      weeks: 0,
      start: "2027-01-04",
      settings: { available: free(EVERY_DAY, ["18:00", "19:00"]), dose: { min: 1, target: 1, max: 1 } },
    });
    const without = sketchOf(plan(entries, TODAY, WEEKS), "2027-03-08");
    const result = plan(saying(entries, own("wish", "2027-03-12")), TODAY, WEEKS);
    expect(without).not.toEqual(["Fri 18:00 full"]);
    expect(sketchOf(result, "2027-03-08")).toEqual(["Fri 18:00 full"]);
    expect(result.own).toEqual([]);
  });

  it("R6 where two facts of the runner collide it is told, and both stand", () => {
    const entries = saying(steadyRunner(), own("gym", "2027-03-09T07:15", "2027-03-09T08:00"));
    const result = plan(entries, TODAY, WEEKS);
    expect(codes(result)).toEqual(["own/collides"]);
    expect(result.own).toHaveLength(1);
    expect(result.runs.filter(({ start }) => start.startsWith("2027-03-09"))).toHaveLength(1);
    expect(result.cost.hard).toBe(0);
  });

  it("R6 two of them on one day stand both", () => {
    const entries = saying(
      steadyRunner(),
      own("early", "2027-03-10T06:30", "2027-03-10T07:15"),
      own("late", "2027-03-10T18:00", "2027-03-10T19:00"),
    );
    const result = plan(entries, TODAY, WEEKS);
    expect(result.own).toHaveLength(2);
    expect(weekOf(result, "2027-03-08")?.dose.placed).toBe(2);
    expect(sketchOf(result, "2027-03-08")).toEqual([]);
  });
});

describe("plan, with slips of the pen", () => {
  it("R3 a run of a length that nobody runs lasts as one without a length", () => {
    const result = plan(saying(steadyRunner(), run("Run 99999999 km", "2027-03-12T07:00")), TODAY, WEEKS);
    expect(result.runs.find(({ start }) => start.startsWith("2027-03-12"))?.end).toBe("2027-03-12T07:45:00+01:00");
  });

  it.each([
    [
      "a race of another century",
      ["race", { race: "r", date: "2207-04-18", distanceM: null, priority: "A", name: "" }],
    ],
    ["a race round the earth", ["race", { race: "r", date: "2027-04-18", distanceM: 4e7, priority: "A", name: "" }]],
    ["a session of a month", ["done", { start: "2027-03-03T18:00", minutes: 50_000 }]],
  ] as const)("J1 %s is told and costs itself alone", (_, said) => {
    const result = plan(saying(steadyRunner(), said), TODAY, WEEKS);
    expect(codes(result)).toEqual(["journal/bad-entry"]);
    expect({ ...result, problems: [] }).toEqual(plan(steadyRunner(), TODAY, WEEKS));
  });
});

describe("plan, in a programme that begins", () => {
  it("S6 a first week begun on Thursday has its share of the sessions", () => {
    const entries = runner({
      runs: { 2: "Easy 45 min" },
      from: "2027-02-22",
      weeks: 6,
      start: "2027-03-04",
      settings: { available: free(EVERY_DAY, ["17:00", "21:00"]) },
    });
    const result = plan(entries, "2027-03-04", WEEKS);
    // 1/2/3 of adaptation, four sevenths of it, whole sessions.
    expect(result.weeks.slice(0, 2).map(({ dose }) => [dose.min, dose.target, dose.max])).toEqual([
      [0, 1, 1],
      [1, 2, 3],
    ]);
    expect(result.sessions.every(({ start }) => start.slice(0, 10) >= "2027-03-04")).toBe(true);
  });

  it("S8 phases and deloads are the same from whatever day they are looked at", () => {
    const entries = saying(steadyRunner(), [
      "race",
      { race: "spring", date: "2027-06-20", distanceM: 21_097, priority: "A", name: "Spring half" },
    ]);
    const ofWeek = new Map<string, string>();
    for (let day = 1; day <= 28; day++) {
      const result = plan(entries, `2027-03-${String(day).padStart(2, "0")}`);
      for (const { monday, phase, dose } of result.weeks) {
        const deload = result.season.some(({ deloadWeeks }) => deloadWeeks.includes(monday));
        const now = `${phase} ${dose.min}/${dose.target}/${dose.max} ${deload}`;
        expect(ofWeek.get(monday) ?? now).toBe(now);
        ofWeek.set(monday, now);
      }
    }
    expect(ofWeek.size).toBeGreaterThan(16);
  });
});

describe("plan, where a week falls short", () => {
  it("P24 P18 only Saturday before the long run: upper, and the rule that says so", () => {
    const entries = steadyRunner({ available: free([6], ["16:00", "18:00"]) });
    const result = plan(entries, TODAY, WEEKS);
    expect(sketchOf(result, "2027-03-08").map((s) => s.replace(/ \d\d:\d\d/, ""))).toEqual(["Sat upper"]);
    const week = weekOf(result, "2027-03-08");
    expect(week?.shortfalls).toMatchObject([{ rule: "available" }]);
    expect(week?.suggestions.length).toBeGreaterThan(0);
    expect(week?.suggestions[0]?.gain).toBeGreaterThan(0);
  });
});

describe("plan, with numbers of a trainer's", () => {
  const overlay = (parameter: string, value: number | string): Said => ["overlay", { overlay: "o", parameter, value }];

  it("J9 a changed number counts until it ends", () => {
    const usual = plan(steadyRunner(), TODAY, WEEKS);
    const changed = saying(steadyRunner(), overlay("habit.hourCost", 10), overlay("focus.upper", 0));
    const ended = saying(changed, ["overlay-ended", { overlay: "o" }]);
    expect(plan(changed, TODAY, WEEKS).sessions.map(({ focus }) => focus)).not.toEqual(
      usual.sessions.map(({ focus }) => focus),
    );
    expect(plan(ended, TODAY, WEEKS)).toEqual(usual);
  });

  it.each([
    ["focus.upper", 0.5, "overlay/out-of-range"],
    ["focus.upper", -1, "overlay/out-of-range"],
    ["focus.upper", "many", "overlay/out-of-range"],
    ["focus.sideways", 1, "overlay/unknown-parameter"],
  ])("J9 %s cannot be %s: it is told, and the usual number holds", (parameter, value, code) => {
    const result = plan(saying(steadyRunner(), overlay(parameter, value)), TODAY, WEEKS);
    expect(codes(result)).toEqual([code]);
    expect(places(result)).toEqual(places(plan(steadyRunner(), TODAY, WEEKS)));
  });

  it("J9 hours may be had in parts", () => {
    expect(codes(plan(saying(steadyRunner(), overlay("apart.fullH", 40.5)), TODAY, WEEKS))).toEqual([]);
  });
});
