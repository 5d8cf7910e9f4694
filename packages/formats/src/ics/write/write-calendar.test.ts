import { dayOf, type Plan, type PlannedSession } from "@stridelift/core";
import ICAL from "ical.js";
import { describe, expect, test } from "vitest";
import { readCalendar } from "../read/read-calendar.ts";
import { writeCalendar } from "./write-calendar.ts";

const FIRST = "20270301T060000Z";
const LATER = "20270302T060000Z";

function session(id: string, start: string, more: Partial<PlannedSession> = {}): PlannedSession {
  const reason = {
    rule: "P8",
    text: "No run that day; the nearest is 22 h away.",
    grade: "D" as const,
    sources: [],
    facts: {},
  };
  const placement = { cost: 0, reasons: [reason], alternatives: [] };
  const fixed = {
    pinned: false,
    warmup: [],
    blocks: [],
    minutes: 45,
    phase: "strength" as const,
    status: "planned" as const,
  };
  const [, clock = "", offset = ""] = /T(\d\d):.*([+-]\d\d:\d\d)$/.exec(start) ?? [];
  const end = `${start.slice(0, 11)}${clock}:45:00${offset}`;
  return { id, start, end, focus: "full", placement, ...fixed, ...more };
}

function plan(...sessions: PlannedSession[]): Plan {
  return {
    schema: "stridelift/plan@1",
    today: "2027-03-01",
    timeZone: "Europe/Paris",
    policy: "separate-days",
    priority: "endurance",
    inputs: {
      start: "2027-03-01",
      available: [],
      busy: [],
      minutes: 45,
      dose: null,
      level: "some",
      equipment: [],
      runTime: "07:00",
      assumed: [],
    },
    season: [],
    races: [],
    runs: [],
    own: [],
    weeks: [],
    sessions,
    cost: { hard: 0, soft: 0, byRule: {} },
    problems: [],
  };
}

const monday = session("2027-03-01-1", "2027-03-01T18:00:00+01:00");
const spring = session("2027-03-29-1", "2027-03-31T18:00:00+02:00", { focus: "upper" });
const written = writeCalendar(plan(monday, spring), { stamp: FIRST });

/** The lines of the event of a session, unfolded. */
function eventOf(text: string, id: string): string[] {
  const blocks = text.replaceAll("\r\n ", "").split("BEGIN:VEVENT").slice(1);
  const block = blocks.find((one) => one.includes(`UID:${id}@stridelift`)) ?? "";
  return block.trim().split("\r\n");
}

function read(text: string) {
  return readCalendar(text, { source: "own", zone: "UTC", from: dayOf(2027, 1, 1), to: dayOf(2027, 12, 31) });
}

describe("A1 a plan as a calendar", () => {
  test("A1 our reader finds the sessions at their instants, without a problem", () => {
    const found = read(written);
    expect(found.problems).toEqual([]);
    expect(found.zone).toBe("Europe/Paris");
    expect(found.name).toBe("Stridelift");
    expect(found.events.map((event) => [event.uid, event.start, event.end, event.title])).toEqual([
      ["2027-03-01-1@stridelift", monday.start, monday.end, "Strength · full body"],
      ["2027-03-29-1@stridelift", spring.start, spring.end, "Strength · upper body"],
    ]);
    expect(found.events[0]?.description).toContain("No run that day; the nearest is 22 h away.");
  });

  test("P20 ical.js finds the same instants by the VTIMEZONE alone", () => {
    const calendar = new ICAL.Component(ICAL.parse(written));
    const component = calendar.getFirstSubcomponent("vtimezone") as ICAL.Component;
    const zone = new ICAL.Timezone(component);
    const starts = calendar.getAllSubcomponents("vevent").map((event) => {
      const local = event.getFirstPropertyValue("dtstart") as ICAL.Time;
      const { hour, minute, day, month, year } = local;
      return new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, zone).toUnixTime();
    });
    const minutes = (day: number, hour: number) => (day * 24 + hour) * 3600;
    expect(starts).toEqual([minutes(dayOf(2027, 3, 1), 17), minutes(dayOf(2027, 3, 31), 16)]);
  });

  test.each([
    "America/St_Johns",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
    "America/Sao_Paulo",
    "Europe/Dublin",
    "Africa/Casablanca",
    "UTC",
  ])("P20 the VTIMEZONE of %s says in ical.js what the zone says, on every day of its years", (timeZone) => {
    const text = writeCalendar({ ...plan(monday, spring), timeZone }, { stamp: FIRST });
    const component = new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent("vtimezone") as ICAL.Component;
    const zone = new ICAL.Timezone(component);
    const days = Array.from({ length: 365 }, (_, i) => dayOf(2027, 1, 1) + i);
    const byName = readCalendar(
      [
        "BEGIN:VCALENDAR",
        ...days.map((day) => `BEGIN:VEVENT\nUID:${day}\nDTSTART;TZID=${timeZone}:${ymd(day)}T120000\nEND:VEVENT`),
      ].join("\n"),
      { source: "x", zone: "UTC", from: 0, to: 0 },
    );
    for (const event of byName.events) {
      const day = Number(event.uid);
      const {
        year,
        month,
        day: dayOfMonth,
      } = ICAL.Time.fromDateString(`${ymd(day).slice(0, 4)}-${ymd(day).slice(4, 6)}-${ymd(day).slice(6)}`);
      const offset =
        zone.utcOffset(
          new ICAL.Time({ year, month, day: dayOfMonth, hour: 12, minute: 0, second: 0, isDate: false }, zone),
        ) / 60;
      const size = Math.abs(offset);
      const told = `${offset < 0 ? "-" : "+"}${String(Math.floor(size / 60)).padStart(2, "0")}:${String(size % 60).padStart(2, "0")}`;
      expect(event.start.slice(-6), event.start).toBe(told);
    }
    expect(byName.events).toHaveLength(365);
  });

  test("A1 lines end in CRLF and hold at most 75 octets, no character divided", () => {
    const long = "Ça dépend du coureur • 🏃‍♀️ ".repeat(20);
    const reasons = [{ ...(monday.placement.reasons[0] as (typeof monday.placement.reasons)[number]), text: long }];
    const text = writeCalendar(plan({ ...monday, placement: { ...monday.placement, reasons } }), { stamp: FIRST });
    for (const line of text.split("\r\n")) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
      expect(line.isWellFormed()).toBe(true);
    }
    expect(read(text).events[0]?.description).toContain(long.trim());
  });

  test("A1 a missed session is not written, a done one is; titlesOnly leaves the rest out", () => {
    const text = writeCalendar(plan({ ...monday, status: "missed" }, { ...spring, status: "done" }), {
      stamp: FIRST,
      titlesOnly: true,
    });
    expect(read(text).events.map((event) => event.uid)).toEqual(["2027-03-29-1@stridelift"]);
    expect(text).not.toContain("DESCRIPTION");
  });

  test("A1 the content of a session stands in the description", () => {
    const set = { reps: 5, loadKg: 60, rir: 2, restS: 150 };
    const squat = {
      exercise: "squat",
      name: "Back squat",
      pattern: "squat",
      sides: "both" as const,
      equipment: [],
      cue: "",
      why: [],
      swaps: [],
    };
    const full = session("2027-03-01-1", "2027-03-01T18:00:00+01:00", {
      warmup: [{ drill: "cat-cow", name: "Cat–cow", kind: "mobilise", areas: [], reps: 8, perSide: false, why: "" }],
      blocks: [
        { kind: "main", superset: false, exercises: [{ ...squat, sets: [set, set, { ...set, loadKg: 65 }] }] },
        {
          kind: "trunk",
          superset: true,
          exercises: ["Plank", "Row"].map((name) => ({ ...squat, name, cue: "Breathe.", sets: [set] })),
        },
      ],
    });
    expect(read(writeCalendar(plan(full), { stamp: FIRST })).events[0]?.description).toContain(
      "Warm-up\n- Cat–cow, 8\n\nMain lifts\n- Back squat: 2 × 5, 60 kg, 2 left; 1 × 5, 65 kg, 2 left, rest 2.5 min",
    );
    expect(read(writeCalendar(plan(full), { stamp: FIRST })).events[0]?.description).toContain(
      "Trunk, in turn\n- B1 Plank: 1 × 5, 60 kg, 2 left, rest 2.5 min\n  Breathe.\n- B2 Row: ",
    );
  });
});

describe("A1 a calendar written again", () => {
  const again = (previous: string, ...sessions: PlannedSession[]) =>
    writeCalendar(plan(...sessions), { stamp: LATER, previous });

  test("A1 nothing changed gives the identical file, whatever its line ends were", () => {
    expect(again(written, monday, spring)).toBe(written);
    expect(again(written.replaceAll("\r\n", "\n"), monday, spring)).toBe(written);
  });

  test("A1 what moved gets a higher SEQUENCE and new stamps; the rest stays", () => {
    const moved = { ...monday, start: "2027-03-01T19:00:00+01:00", end: "2027-03-01T19:45:00+01:00" };
    const text = again(written, moved, spring);
    expect(eventOf(text, monday.id)).toEqual(
      expect.arrayContaining([
        `DTSTAMP:${LATER}`,
        `LAST-MODIFIED:${LATER}`,
        "SEQUENCE:1",
        "DTSTART;TZID=Europe/Paris:20270301T190000",
      ]),
    );
    expect(eventOf(text, spring.id)).toEqual(eventOf(written, spring.id));
    expect(again(text, moved, spring)).toBe(text);
  });

  test("A1 other reasons for the same time are new stamps and text, not a moved appointment", () => {
    const reasons = monday.placement.reasons.map((reason) => ({ ...reason, text: "Another sentence." }));
    const text = again(written, { ...monday, placement: { ...monday.placement, reasons } }, spring);
    expect(eventOf(text, monday.id)).toEqual(expect.arrayContaining([`LAST-MODIFIED:${LATER}`, "SEQUENCE:0"]));
    expect(text).toContain("Another sentence.");
  });

  test("A1 what vanished is cancelled, stays cancelled, and is confirmed again when it comes back", () => {
    const gone = again(written, monday);
    expect(eventOf(gone, spring.id)).toEqual(
      expect.arrayContaining(["STATUS:CANCELLED", "SEQUENCE:1", "SUMMARY:Strength · upper body"]),
    );
    expect(read(gone).events).toHaveLength(1);
    expect(again(gone, monday)).toBe(gone);
    expect(eventOf(again(gone, monday, spring), spring.id)).toEqual(
      expect.arrayContaining(["STATUS:CONFIRMED", "SEQUENCE:2"]),
    );
  });

  test("A1 past sessions that left the plan, and missed ones, keep the event they had", () => {
    const past = session("2027-02-22-1", "2027-02-22T18:00:00+01:00");
    const before = writeCalendar(plan(past, monday), { stamp: FIRST });
    expect(again(before, monday)).toBe(before);
    expect(again(before, { ...monday, status: "missed" })).toBe(before);
  });

  test("A1 events, zones and properties of others stay as they are", () => {
    const foreign = [
      "BEGIN:VTIMEZONE\r\nTZID:Club 1\r\nEND:VTIMEZONE",
      "BEGIN:VEVENT\r\nUID:club@elsewhere\r\nDTSTART;TZID=Club 1:20270303T190000\r\nSUMMARY:Club\r\n  night\r\nBEGIN:VALARM\r\nTRIGGER:-PT5M\r\nEND:VALARM\r\nEND:VEVENT",
    ];
    const previous = `BEGIN:VCALENDAR\r\nX-WR-CALNAME:Mine\\, all\r\nX-COLOR:red\r\n${foreign.join("\r\n")}\r\nEND:VCALENDAR\r\n`;
    const text = again(previous, monday);
    for (const block of foreign) expect(text).toContain(block);
    expect(text).toContain("X-COLOR:red\r\n");
    expect(read(text).name).toBe("Mine, all");
    expect(again(text, monday)).toBe(text);
  });

  test("A1 a previous file that is damaged or none at all is written over", () => {
    expect(again("<html>\n</html>", monday)).toBe(writeCalendar(plan(monday), { stamp: LATER }));
    const cut = written.slice(0, written.indexOf("END:VEVENT"));
    expect(read(again(cut, monday, spring)).problems).toEqual([]);
  });

  test("A1 with a key the sessions of two runners stay apart in one file", () => {
    const one = writeCalendar(plan(monday), { stamp: FIRST, key: "k1" });
    const both = writeCalendar(plan(monday), { stamp: LATER, key: "k2", previous: one });
    expect(read(both).events.map((event) => event.uid)).toEqual([
      "2027-03-01-1.k1@stridelift",
      "2027-03-01-1.k2@stridelift",
    ]);
  });
});

function ymd(day: number): string {
  const time = ICAL.Time.epochTime.clone();
  time.adjust(day, 0, 0, 0);
  return time.toICALString().slice(0, 8);
}
