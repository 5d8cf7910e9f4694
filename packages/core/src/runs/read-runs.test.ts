import { describe, expect, it } from "vitest";
import { type Day, formatDay, parseDay } from "../calendar/day.ts";
import { formatInstant, zoneBetween } from "../calendar/zone.ts";
import type { CalendarEvent, Race, Recording, Settings } from "../journal/entry.ts";
import { raceList } from "./declared-race.ts";
import { normaliseTitle } from "./fold.ts";
import { readRuns } from "./read-runs.ts";

const MONDAY = parseDay("2027-03-01") as Day;
const zone = zoneBetween("Europe/Paris", MONDAY - 60, MONDAY + 60);
const day = (n: number): string => formatDay(MONDAY + n);
const event = (n: number, title: string, rest: Partial<CalendarEvent> = {}): CalendarEvent => ({
  source: "plan",
  uid: `${n}-${title}`,
  title,
  start: day(n),
  ...rest,
});
const timed = (n: number, from: string, to: string, title: string, rest: Partial<CalendarEvent> = {}): CalendarEvent =>
  event(n, title, { start: `${day(n)}T${from}`, end: `${day(n)}T${to}`, ...rest });
const recording = (n: number, durationMin: number, rest: Partial<Recording> = {}): Recording => ({
  source: "watch",
  uid: `r${n}`,
  sport: "run",
  start: `${day(n)}T06:30`,
  durationMin,
  ...rest,
});

interface Facts {
  events?: CalendarEvent[];
  recordings?: Recording[];
  corrections?: ReadonlyMap<string, string>;
  settings?: Settings;
  races?: Race[];
}
const read = ({ events = [], recordings = [], corrections = new Map(), settings = {}, races = [] }: Facts) =>
  readRuns({ events, recordings, corrections, settings, races }, zone);
const only = (facts: Facts) => {
  const { runs } = read(facts);
  expect(runs).toHaveLength(1);
  return runs[0] as (typeof runs)[number];
};
const clock = (at: number): string => formatInstant(zone, at).slice(11, 16);
const span = (run: { start: number; end: number }): string => `${clock(run.start)}-${clock(run.end)}`;

describe("the time of a run", () => {
  it("R5 a run without a time takes the runner's usual time of that weekday, marked so", () => {
    const settings: Settings = { runTime: { all: "06:15", days: { "7": "09:00" } } };
    expect(only({ events: [event(0, "Easy 30 min")], settings })).toMatchObject({ assumedTime: true });
    expect(span(only({ events: [event(0, "Easy 30 min")], settings }))).toBe("06:15-06:45");
    expect(span(only({ events: [event(6, "Easy 30 min")], settings }))).toBe("09:00-09:30");
    expect(span(only({ events: [event(6, "Easy 30 min")] }))).toBe("07:00-07:30");
  });

  it("R3 a timed event keeps its span, unless it blocks the whole day", () => {
    const run = only({ events: [timed(0, "18:00", "19:10", "Tempo 8 km")] });
    expect(span(run)).toBe("18:00-19:10");
    expect(run).toMatchObject({ assumedTime: false, assumedLength: false });
    expect(span(only({ events: [timed(0, "06:00", "20:00", "Tempo 10 km")] }))).toBe("06:00-07:00");
  });

  it("R3 without a span the length is stated, or distance × 6:00/km, or 45 minutes", () => {
    expect(only({ events: [event(0, "Easy 50 min")] })).toMatchObject({ assumedLength: false });
    expect(span(only({ events: [event(0, "Easy 10 km")] }))).toBe("07:00-08:00");
    expect(only({ events: [event(0, "Easy 10 km")] })).toMatchObject({ assumedLength: true });
    expect(span(only({ events: [event(0, "Tempo")] }))).toBe("07:00-07:45");
    expect(span(only({ events: [event(0, "Tempo", { durationMin: 70 })] }))).toBe("07:00-08:10");
  });

  it("R3 a span too short for the distance, or than the title's own time, is no run's", () => {
    expect(span(only({ events: [timed(0, "18:00", "18:30", "Long run 20 km")] }))).toBe("18:00-20:00");
    expect(span(only({ events: [timed(0, "18:00", "18:30", "Tempo 10 km")] }))).toBe("18:00-18:30");
    expect(span(only({ events: [timed(0, "18:00", "19:00", "Easy 90 min")] }))).toBe("18:00-19:30");
    expect(span(only({ events: [timed(0, "18:00", "19:20", "Easy 60 min")] }))).toBe("18:00-19:20");
  });

  it("R3 repetitions alone do not tell a run's length; what stands around them does", () => {
    expect(only({ events: [event(0, "6 x 400 m")] })).toMatchObject({ assumedLength: true });
    expect(span(only({ events: [event(0, "6 x 400 m")] }))).toBe("07:00-07:45");
    expect(span(only({ events: [event(0, "10 x 1 km")] }))).toBe("07:00-08:00");
    expect(span(only({ events: [event(0, "2 km WU, 6 x 1 km, 2 km CD")] }))).toBe("07:00-08:00");
    expect(span(only({ events: [event(0, "2 km easy + 20 min tempo + 2 km easy")] }))).toBe("07:00-07:44");
    expect(span(only({ events: [event(0, "6 x 800 m", { distanceM: 11_000 })] }))).toBe("07:00-08:06");
  });

  it("R3 the second run of a double keeps the whole distance that stands before its work", () => {
    const title = "AM 5 km easy / PM 10-12 km easy with 24 min of (1 min at 95% 5k, 3 min easy) in the middle";
    expect(read({ events: [event(0, title)] }).runs.map(span)).toEqual(["07:00-07:30", "17:30-18:42"]);
  });

  it("R3 a run over the change of the clock lasts its true minutes", () => {
    const spring = event(27, "Long run", { start: "2027-03-28T01:30", end: "2027-03-28T04:00" });
    const run = only({ events: [spring] });
    expect(run.end - run.start).toBe(90);
  });

  it("R3 the two runs of a double: the first at its time, the second at 17:30", () => {
    const { runs } = read({ events: [event(0, "AM 6 km easy / PM 10 km LT", { uid: "x" })] });
    expect(runs.map(span)).toEqual(["07:00-07:36", "17:30-18:30"]);
    expect(runs.map((r) => r.id)).toEqual(["plan/x#1", "plan/x#2"]);
    expect(runs.map((r) => r.source.uid)).toEqual(["x#1", "x#2"]);
    expect(runs.map((r) => r.title)).toEqual(["AM 6 km easy / PM 10 km LT", "AM 6 km easy / PM 10 km LT"]);
    const late = read({ events: [timed(0, "16:00", "17:00", "AM 6 km easy / PM 10 km LT")] }).runs;
    expect(late.map(span)).toEqual(["16:00-16:36", "19:36-20:36"]);
    expect(late.map((r) => r.assumedTime)).toEqual([false, true]);
  });
});

describe("the kind of a run", () => {
  it("R2 a source's race flag counts, unless the title says rest, recovery or easy", () => {
    expect(only({ events: [event(0, "City Loop 12 km", { race: true })] })).toMatchObject({ kind: "race" });
    expect(only({ events: [event(0, "Recovery 5 km", { race: true })] })).toMatchObject({ kind: "easy" });
    expect(read({ events: [event(0, "Rest", { race: true })] }).runs).toEqual([]);
  });

  it("R2 an event that bears no more than the name of the day's race is the race", () => {
    const races: Race[] = [{ race: "p", date: day(6), distanceM: 42_195, priority: "A", name: "Paris" }];
    const titles = (...events: CalendarEvent[]) => read({ events, races }).runs.map((r) => [r.title, r.kind]);
    expect(titles(event(6, "Paris 2027"))).toEqual([["Paris 2027", "race"]]);
    expect(titles(event(5, "Paris 2027"))).toEqual([["Paris", "race"]]);
    expect(titles(event(6, "Flight from Paris"))).toEqual([["Paris", "race"]]);
    expect(titles(event(6, "Easy shakeout Paris"))).toEqual([
      ["Easy shakeout Paris", "easy"],
      ["Paris", "race"],
    ]);
  });

  it("R2 structured steps decide where the words do not", () => {
    const steps: CalendarEvent["steps"] = [
      { minutes: 5, effort: "hard" },
      { minutes: 5, effort: "hard" },
      { minutes: 30, effort: "easy" },
    ];
    expect(only({ events: [event(0, "Run 40 min", { steps })] })).toMatchObject({ kind: "quality", demand: "hard" });
    expect(only({ events: [event(0, "Easy run 40 min", { steps })] })).toMatchObject({ kind: "easy" });
  });

  it("R2 ten minutes at 88 % or twenty at 83 % of HRmax make a recorded run quality, less does not", () => {
    expect(only({ recordings: [recording(0, 50, { minutesAbove88: 10 })] }).kind).toBe("quality");
    expect(only({ recordings: [recording(0, 50, { minutesAbove88: 9, minutesAbove83: 19 })] }).kind).toBe("easy");
    expect(only({ recordings: [recording(0, 50, { minutesAbove83: 20 })] }).kind).toBe("quality");
  });

  const week = (minutes: readonly (number | null)[]) =>
    minutes.flatMap((m, i) => (m === null ? [] : [event(i, `Run ${m} min`)]));
  const kinds = (minutes: readonly (number | null)[]) => read({ events: week(minutes) }).runs.map((r) => r.kind);

  it("R2 the place among the other runs makes a bare run long or medium-long", () => {
    expect(kinds([null, 50, null, 50, null, null, 65])).toEqual(["easy", "easy", "long"]);
    expect(kinds([null, 50, null, 50, null, null, 64])).toEqual(["easy", "easy", "easy"]);
    expect(kinds([null, 80, null, 80, null, null, 92])).toEqual(["easy", "easy", "long"]);
    expect(kinds([null, 80, null, 80, null, null, 91])).toEqual(["easy", "easy", "medium-long"]);
    expect(kinds([null, 160, null, 160, null, null, 150])).toEqual(["long", "long", "long"]);
    expect(kinds([null, 40, null, 40, null, 100, 140])).toEqual(["easy", "easy", "medium-long", "long"]);
  });

  it("R2 an easy title stays easy, unless it is two hours and more and the longest of its week", () => {
    const others = [event(1, "Easy 50 min"), event(3, "Easy 50 min")];
    const last = (title: string) => read({ events: [...others, event(6, title)] }).runs.at(-1)?.kind;
    expect(last("Easy 100 min")).toBe("easy");
    expect(last("Easy 2h05")).toBe("long");
    expect(read({ events: [...others, event(5, "Long run 3h"), event(6, "Easy 2h05")] }).runs.at(-1)?.kind).toBe(
      "easy",
    );
  });

  it("R2 endurance is the long run where it is the week's longest, else medium-long", () => {
    const { runs } = read({ events: [event(2, "Endurance 13 km"), event(6, "Endurance 16 km")] });
    expect(runs.map((r) => r.kind)).toEqual(["medium-long", "long"]);
  });

  it("R4 a correction holds for every event with the same title, however it is written", () => {
    const corrections = new Map([[normaliseTitle("Chez Paul"), "quality"]]);
    const { runs } = read({ events: [event(0, "Chez Paul"), event(2, "CHEZ  PAUL ")], corrections });
    expect(runs).toHaveLength(2);
    expect(runs[1]).toMatchObject({ kind: "quality", demand: "hard", confidence: 1, because: "you said so" });
    const none = read({ events: [event(0, "Chez Paul")] });
    expect(none.runs).toEqual([]);
  });
});

describe("what is no run", () => {
  it("R6 a timed strength session is the runner's own, an untimed one makes its day preferred", () => {
    const { own, preferredDays, busy, runs } = read({
      events: [timed(1, "18:00", "19:00", "Gym"), event(3, "Strength")],
    });
    expect(own.map(span)).toEqual(["18:00-19:00"]);
    expect([...preferredDays]).toEqual([MONDAY + 3]);
    expect(busy).toEqual([]);
    expect(runs).toEqual([]);
  });

  it("R6 a title with a run and strength is the run", () => {
    expect(only({ events: [timed(1, "18:00", "19:00", "Easy run + gym")] }).kind).toBe("easy");
  });

  it("R1 cross-training takes its day, and its time where it has one; rest takes none", () => {
    const { crossDays, busy } = read({
      events: [timed(0, "18:00", "19:00", "Swim"), event(2, "Bike 60 min"), timed(4, "07:00", "08:00", "Rest")],
    });
    expect([...crossDays]).toEqual([MONDAY, MONDAY + 2]);
    expect(busy.map((b) => b.title)).toEqual(["Swim"]);
  });

  it("P1 an appointment blocks its time unless the calendar says it is free; an all-day one blocks nothing", () => {
    const events = [
      timed(0, "09:00", "10:00", "Dentist"),
      timed(1, "09:00", "10:00", "Choir", { free: true }),
      event(2, "Birthday"),
    ];
    expect(read({ events }).busy.map((b) => b.title)).toEqual(["Dentist"]);
  });

  it("R1 an event of several days is no run", () => {
    const events = [event(0, "Marathon", { end: day(7) }), event(1, "Easy 30 min", { end: day(2) })];
    expect(read({ events }).runs.map((r) => r.title)).toEqual(["Easy 30 min"]);
  });

  it("R1 a start that is no date costs its event alone, and is told", () => {
    const { runs, problems } = read({ events: [event(0, "Tempo", { start: "2027-02-30" }), event(1, "Tempo 20 min")] });
    expect(runs).toHaveLength(1);
    expect(problems.map((p) => p.code)).toEqual(["runs/no-start"]);
  });
});

describe("one run in several places", () => {
  it("R7 a recording within half of the planned length is the planned run, done, at its true time", () => {
    const run = only({ events: [event(0, "Tempo 60 min")], recordings: [recording(0, 31)] });
    expect(run).toMatchObject({ kind: "quality", done: true, assumedTime: false, title: "Tempo 60 min" });
    expect(span(run)).toBe("06:30-07:01");
    const apart = read({ events: [event(0, "Tempo 60 min")], recordings: [recording(0, 29)] }).runs;
    expect(apart.map((r) => r.done)).toEqual([true, false]);
  });

  it("R7 of two planned runs a recording takes the nearer, and its heart rate decides what the plan's words leave open", () => {
    const events = [event(0, "AM easy 6 km / PM easy 6 km", { uid: "x" })];
    const evening = recording(0, 40, { start: `${day(0)}T18:00`, minutesAbove88: 12 });
    const { runs } = read({ events, recordings: [evening] });
    expect(runs.map((r) => [r.done, r.kind])).toEqual([
      [false, "easy"],
      [true, "easy"],
    ]);
    const bare = read({ events: [event(0, "Run 40 min")], recordings: [evening] }).runs;
    expect(bare.map((r) => [r.done, r.kind])).toEqual([[true, "quality"]]);
  });

  it("R7 a recorded run that matches nothing is still a run; a recorded ride is none", () => {
    const { runs, crossDays } = read({ recordings: [recording(0, 40), recording(2, 90, { sport: "bike" })] });
    expect(runs.map((r) => r.done)).toEqual([true]);
    expect([...crossDays]).toEqual([MONDAY + 2]);
  });

  it("R7 a run in two calendars is one, and that is told", () => {
    const twice = [event(0, "Easy 8 km"), event(0, "Easy 8 KM", { source: "copy" })];
    const { runs, problems } = read({ events: twice });
    expect(runs).toHaveLength(1);
    expect(problems.map((p) => p.code)).toEqual(["runs/same-run-twice"]);
    const apart = [
      timed(0, "07:00", "08:00", "Easy 8 km"),
      timed(0, "17:00", "18:00", "Easy 8 km", { source: "copy" }),
    ];
    expect(read({ events: apart }).runs).toHaveLength(2);
  });
});

describe("races", () => {
  const race: Race = { race: "paris", date: day(6), distanceM: 42195, priority: "A", name: "Paris" };

  it("R2 a declared race and the run event of its date are one run", () => {
    const run = only({ events: [event(6, "Marathon 42.2 km")], races: [race] });
    expect(run).toMatchObject({ kind: "race", confidence: 1, source: { name: "plan" } });
    const bare = only({ events: [event(6, "42 km")], races: [race] });
    expect(bare.kind).toBe("race");
  });

  it("R2 without an event, or beside an easy one, the race becomes a run at an assumed time", () => {
    const run = only({ races: [race] });
    expect(run).toMatchObject({
      id: "race/paris",
      kind: "race",
      assumedTime: true,
      source: { name: "race", uid: "paris" },
    });
    expect(span(run)).toBe("07:00-11:13");
    expect(span(only({ races: [{ ...race, time: "09:30" }] })).slice(0, 5)).toBe("09:30");
    const shaken = read({ events: [event(6, "Shakeout 15 min")], races: [race] });
    expect(shaken.runs.map((r) => r.kind).sort()).toEqual(["easy", "race"]);
  });

  it("R2 the race list holds declared races, and race events that nobody declared as C races", () => {
    const { runs } = read({ events: [event(6, "Marathon"), event(13, "10K race")], races: [race] });
    expect(raceList({ races: [race] }, runs)).toEqual([
      { id: "paris", date: day(6), day: MONDAY + 6, distanceM: 42195, priority: "A", name: "Paris", declared: true },
      {
        id: "plan/13-10K race",
        date: day(13),
        day: MONDAY + 13,
        distanceM: 10000,
        priority: "C",
        name: "10K race",
        declared: false,
      },
    ]);
  });
});
