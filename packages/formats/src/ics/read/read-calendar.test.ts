import { dayOf } from "@stridelift/core";
import { describe, expect, test } from "vitest";
import { type ReadOptions, readCalendar } from "./read-calendar.ts";

const options: ReadOptions = { source: "club", zone: "Europe/Paris", from: dayOf(2027, 1, 1), to: dayOf(2027, 12, 31) };

function calendar(...lines: string[]): string {
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...lines, "END:VCALENDAR", ""].join("\r\n");
}

function event(...lines: string[]): string[] {
  return ["BEGIN:VEVENT", ...lines, "END:VEVENT"];
}

function read(...lines: string[]) {
  return readCalendar(calendar(...lines), options);
}

/** `uid start end` of each event. */
function times(...lines: string[]): string[] {
  return read(...lines).events.map((e) => [e.uid, e.start, e.end].filter((text) => text !== undefined).join(" "));
}

const codes = (...lines: string[]) => read(...lines).problems.map((problem) => `${problem.path} ${problem.code}`);

describe("R5 starts as calendars write them", () => {
  test.each([
    ["DTSTART;VALUE=DATE:20270301", "2027-03-01"],
    ["DTSTART:20270301", "2027-03-01"],
    ["DTSTART;20270301", "2027-03-01"],
    ["DTSTART;VALUE=DATE:20270301T000000", "2027-03-01"],
    ["DTSTART:2027-03-01T07:00:00", "2027-03-01T07:00"],
    ["DTSTART:20270301T070059", "2027-03-01T07:00"],
    ["DTSTART:20270301T240000", "2027-03-02T00:00"],
    ["dtstart;tzid=Europe/Paris:20270301T070000", "2027-03-01T07:00:00+01:00"],
    ["DTSTART;TZID=Europe/Paris:20270301T060000Z", "2027-03-01T07:00:00+01:00"],
    ["DTSTART:20270301T070000+0200", "2027-03-01T06:00:00+01:00"],
  ])("R5 %s is %s", (line, start) => {
    expect(times(...event("UID:a", line))).toEqual([`a ${start}`]);
  });

  test("R5 an all-day event of Outlook is a date, though it is written with times", () => {
    const lines = [
      "UID:a",
      "DTSTART;TZID=Romance Standard Time:20270301T000000",
      "DTEND;TZID=Romance Standard Time:20270302T000000",
    ];
    expect(times(...event(...lines, "X-MICROSOFT-CDO-ALLDAYEVENT:TRUE"))).toEqual(["a 2027-03-01 2027-03-02"]);
  });

  test.each([
    ["20270301", "DTEND;VALUE=DATE:20270303", "2027-03-03"],
    ["20270301T230000", "DURATION:PT1H30M", "2027-03-02T00:30"],
    ["20270301T070000", "DTEND:20270301T080000", "2027-03-01T08:00"],
  ])("R5 from %s, %s ends at %s", (start, line, end) => {
    expect(read(...event(`DTSTART:${start}`, line)).events[0]?.end).toBe(end);
  });

  test("R5 an end at or before the start is no length; the second is told", () => {
    expect(read(...event("DTSTART:20270301", "DTEND:20270301")).events[0]).not.toHaveProperty("end");
    expect(codes(...event("DTSTART:20270301T080000", "DTEND:20270301T070000"))).toEqual([
      "club:5 ics/end-before-start",
    ]);
  });
});

describe("P20 zones", () => {
  test.each([
    ["Romance Standard Time", "+01:00"],
    ["Pacific Standard Time", "-08:00"],
    ["/mozilla.org/20050126_1/Europe/Paris", "+01:00"],
    ["CET", "+01:00"],
    ["GMT+0100", "+01:00"],
    ['"(UTC-05:00) Eastern Time (US & Canada)"', "-05:00"],
    ["(UTC-05:00) Eastern Time (US & Canada)", "-05:00"],
    ['"(UTC+07:00) Bangkok, Hanoi, Jakarta"', "+07:00"],
    ["America-Chicago", "-06:00"],
    ["US-Eastern", "-05:00"],
    ["America/Los Angeles", "-08:00"],
    ["PST", "-08:00"],
    ["Etc/GMT-2", "+02:00"],
  ])("P20 TZID=%s without VTIMEZONE is at %s in winter", (tzid, offset) => {
    expect(times(...event("UID:a", `DTSTART;TZID=${tzid}:20270301T070000`))).toEqual([
      `a 2027-03-01T07:00:00${offset}`,
    ]);
  });

  const club = (tzid: string) => [
    ...[
      "BEGIN:VTIMEZONE",
      `TZID:${tzid}`,
      "BEGIN:STANDARD",
      "DTSTART:16010101T030000",
      "TZOFFSETFROM:+0200",
      "TZOFFSETTO:+0100",
    ],
    ...["RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10", "END:STANDARD", "BEGIN:DAYLIGHT", "DTSTART:16010101T020000"],
    ...[
      "TZOFFSETFROM:+0100",
      "TZOFFSETTO:+0200",
      "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
      "END:DAYLIGHT",
      "END:VTIMEZONE",
    ],
  ];

  test("P20 a VTIMEZONE of the file counts for a TZID that is no name, on both sides of a change", () => {
    const lines = [
      ...event("UID:a", "DTSTART;TZID=Club 1:20270327T070000"),
      ...event("UID:b", "DTSTART;TZID=Club 1:20270328T070000"),
    ];
    expect(times(...lines, ...club("Club 1"))).toEqual(["a 2027-03-27T07:00:00+01:00", "b 2027-03-28T07:00:00+02:00"]);
  });

  test("P20 a known name counts before the VTIMEZONE of the file", () => {
    expect(times(...club("Asia/Tokyo"), ...event("UID:a", "DTSTART;TZID=Asia/Tokyo:20270301T070000"))).toEqual([
      "a 2027-03-01T07:00:00+09:00",
    ]);
  });

  test("P20 times without a zone take the zone that the calendar names, and float where it names none", () => {
    const plain = event("UID:a", "DTSTART:20270301T070000");
    expect(times("X-WR-TIMEZONE:America/Denver", ...plain)).toEqual(["a 2027-03-01T07:00:00-07:00"]);
    expect(times(...club("Club 1"), ...plain)).toEqual(["a 2027-03-01T07:00:00+01:00"]);
    expect(times(...plain)).toEqual(["a 2027-03-01T07:00"]);
  });

  test("P20 an unknown zone is told once, and its times float", () => {
    const lines = [
      ...event("UID:a", "DTSTART;TZID=Mars:20270301T070000"),
      ...event("UID:b", "DTSTART;TZID=Mars:20270302T070000"),
    ];
    expect(times(...lines)).toEqual(["a 2027-03-01T07:00", "b 2027-03-02T07:00"]);
    expect(codes(...lines)).toEqual(["club:5 ics/unknown-zone"]);
  });

  test("P20 the zone of the calendar is the one it declares, else the one most events name", () => {
    const named = (zone: string) => event(`DTSTART;TZID=${zone}:20270301T070000`, `SUMMARY:${zone}`);
    expect(read("X-USER-TIMEZONE:Europe/Oslo", ...named("Asia/Tokyo")).zone).toBe("Europe/Oslo");
    expect(
      read(...named("Asia/Tokyo"), ...event("DTSTART;TZID=Tokyo Standard Time:20270302T070000"), ...named("CET")).zone,
    ).toBe("Asia/Tokyo");
    expect(read(...event("DTSTART:20270301")).zone).toBeUndefined();
  });

  test("P20 a weekly run keeps its hour on the clock over the change of it", () => {
    const rule = event(
      "UID:a",
      "DTSTART;TZID=America/New_York:20270308T063000",
      "DURATION:PT1H",
      "RRULE:FREQ=WEEKLY;COUNT=2",
    );
    expect(times(...rule)).toEqual([
      "a#1 2027-03-08T06:30:00-05:00 2027-03-08T07:30:00-05:00",
      "a#2 2027-03-15T06:30:00-04:00 2027-03-15T07:30:00-04:00",
    ]);
  });

  test("P20 an event through the night of the change lasts as long as its hours", () => {
    const lines = ["DTSTART;TZID=Europe/Paris:20270327T233000", "DTEND;TZID=Europe/Paris:20270328T033000"];
    expect(times(...event("UID:a", ...lines))).toEqual(["a 2027-03-27T23:30:00+01:00 2027-03-28T03:30:00+02:00"]);
    expect(times(...event("UID:a", "DTSTART;TZID=Europe/Paris:20270327T233000", "DURATION:PT4H"))).toEqual([
      "a 2027-03-27T23:30:00+01:00 2027-03-28T04:30:00+02:00",
    ]);
  });
});

describe("J4 series", () => {
  const weekly = ["UID:a", "SUMMARY:Club run", "DTSTART;TZID=Europe/Paris:20261229T190000"];
  const starts = (...lines: string[]) => times(...lines).map((text) => text.replace(/:00\+.*/, ""));

  test("J4 the ordinal counts from the first of the series, whatever the window and the exceptions", () => {
    const lines = event(
      ...weekly,
      "RRULE:FREQ=WEEKLY;UNTIL=20270126T180000Z",
      "EXDATE;TZID=Europe/Paris:20270112T190000",
    );
    expect(starts(...lines)).toEqual(["a#2 2027-01-05T19:00", "a#4 2027-01-19T19:00", "a#5 2027-01-26T19:00"]);
  });

  test("J4 EXDATE as UTC or as a date takes out the same occurrence", () => {
    for (const exception of [
      "EXDATE:20270112T180000Z",
      "EXDATE;VALUE=DATE:20270112",
      "EXDATE:20270112T180000Z,20200101",
    ]) {
      expect(starts(...event(...weekly, "RRULE:FREQ=WEEKLY;COUNT=3", exception))).toEqual(["a#2 2027-01-05T19:00"]);
    }
  });

  test("J4 UNTIL that is a date holds to the end of that day", () => {
    expect(starts(...event(...weekly, "RRULE:FREQ=WEEKLY;UNTIL=20270105"))).toEqual(["a#2 2027-01-05T19:00"]);
  });

  test("J4 what replaces an occurrence keeps its ordinal, and a cancelled one is gone", () => {
    const moved = event(
      "UID:a",
      "RECURRENCE-ID:20270105T180000Z",
      "DTSTART;TZID=Europe/Paris:20270106T200000",
      "SUMMARY:Moved",
    );
    const gone = event(
      "UID:a",
      "RECURRENCE-ID;TZID=Europe/Paris:20270112T190000",
      "DTSTART:20270112T190000",
      "STATUS:CANCELLED",
    );
    const lines = [...moved, ...gone, ...event(...weekly, "RRULE:FREQ=WEEKLY;COUNT=4")];
    expect(starts(...lines)).toEqual(["a#2 2027-01-06T20:00", "a#4 2027-01-19T19:00"]);
    expect(read(...lines).events.map((e) => e.title)).toEqual(["Moved", "Club run"]);
  });

  test("J4 THISANDFUTURE moves what follows as far", () => {
    const onward = event(
      "UID:a",
      "RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Paris:20270105T190000",
      "DTSTART;TZID=Europe/Paris:20270106T180000",
      "SUMMARY:Later",
    );
    expect(starts(...event(...weekly, "RRULE:FREQ=WEEKLY;COUNT=3"), ...onward)).toEqual([
      "a#2 2027-01-06T18:00",
      "a#3 2027-01-13T18:00",
    ]);
  });

  test("J4 a replacement without its series stands alone under a uid of its own", () => {
    const lines = event("UID:a", "RECURRENCE-ID;VALUE=DATE:20270105", "DTSTART;VALUE=DATE:20270106");
    expect(times(...lines)).toEqual(["a#2027-01-05 2027-01-06"]);
  });

  test("J4 RDATE adds days, periods with their own length", () => {
    const lines = event(
      "UID:a",
      "DTSTART:20270301T070000",
      "DURATION:PT1H",
      "RDATE;VALUE=PERIOD:20270303T070000/PT2H",
      "RDATE:20270302T070000",
    );
    expect(times(...lines)).toEqual([
      "a#1 2027-03-01T07:00 2027-03-01T08:00",
      "a#2 2027-03-02T07:00 2027-03-02T08:00",
      "a#3 2027-03-03T07:00 2027-03-03T09:00",
    ]);
  });

  test("J4 a birthday of 29 February comes in leap years only, from long before any zone data", () => {
    const lines = ["UID:a", "DTSTART;VALUE=DATE:19040229", "RRULE:FREQ=YEARLY"];
    const found = readCalendar(calendar(...event(...lines)), { ...options, to: dayOf(2033, 1, 1) });
    expect(found.events.map((e) => `${e.uid} ${e.start}`)).toEqual(["a#32 2028-02-29", "a#33 2032-02-29"]);
  });

  test.each([
    ["RRULE:FREQ=SOMETIMES", "ics/bad-rule"],
    ["RRULE:FREQ=YEARLY;BYWEEKNO=20", "ics/bad-rule"],
    ["RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "ics/bad-rule"],
    ["RRULE:FREQ=MONTHLY;INTERVAL=48;BYDAY=5MO", "ics/too-many"],
    ["RRULE:FREQ=WEEKLY;UNTIL=20200101", "ics/bad-rule"],
  ])("J4 of %s the first date is kept, and the rule is told", (rule, code) => {
    const lines = event("UID:a", "DTSTART;VALUE=DATE:20270203", rule);
    expect(codes(...lines)).toEqual([`club:6 ${code}`]);
    expect(read(...lines).events.map((e) => e.start)).toEqual(["2027-02-03"]);
  });

  test("J4 a rule that matches no further day ends", () => {
    expect(times(...event("UID:a", "DTSTART;VALUE=DATE:20270203", "RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30"))).toEqual(
      ["a#1 2027-02-03"],
    );
  });
});

describe("J4 the same thing twice", () => {
  const run = (start: string, title: string, ...more: string[]) =>
    event("UID:a", `DTSTART;VALUE=DATE:${start}`, `SUMMARY:${title}`, ...more);

  test("J4 repeats of one event are one, the last modified", () => {
    const lines = [
      ...run("20270301", "Easy", "DTSTAMP:20270102T000000Z", "DESCRIPTION:new"),
      ...run("20270301", "Easy", "DTSTAMP:20270101T000000Z"),
    ];
    expect(read(...lines).events).toMatchObject([{ uid: "a", description: "new" }]);
  });

  test("J4 different events under one UID are both kept, whatever their order", () => {
    const [one, two] = [run("20270302", "Long"), run("20270301", "Easy")];
    expect(times(...one, ...two)).toEqual(["a 2027-03-01", "a~2 2027-03-02"]);
    expect(times(...two, ...one)).toEqual(times(...one, ...two));
  });

  test("J4 the higher SEQUENCE counts, and cancels", () => {
    expect(times(...run("20270301", "Easy", "SEQUENCE:1"), ...run("20270302", "Easy", "SEQUENCE:2"))).toEqual([
      "a 2027-03-02",
    ]);
    expect(
      times(...run("20270301", "Easy", "SEQUENCE:1"), ...run("20270301", "Easy", "SEQUENCE:2", "STATUS:CANCELLED")),
    ).toEqual([]);
  });

  test("J4 an event without UID gets one of start and title, the same at every import", () => {
    expect(times(...event("DTSTART:20270301", "SUMMARY:Easy 8 km"))).toEqual(["2027-03-01 Easy 8 km 2027-03-01"]);
  });
});

describe("J4 words", () => {
  test("J4 the title is the whole SUMMARY, unescaped and unfolded inside escapes and characters", () => {
    const bytes = new TextEncoder().encode(calendar(...event("DTSTART:20270301", "SUMMARY:8 km \\", " , é")));
    const at = bytes.lastIndexOf(0xc3) + 1;
    const folded = new Uint8Array([...bytes.slice(0, at), 0x0d, 0x0a, 0x20, ...bytes.slice(at)]);
    expect(readCalendar(bytes, options).events[0]?.title).toBe("8 km , é");
    expect(readCalendar(folded, options).events).toHaveLength(1);
    expect(read(...event("DTSTART:20270301", "SUMMARY:Tempo\\nthen\\; strides\\\\ \\, easy  ")).events[0]?.title).toBe(
      "Tempo\nthen; strides\\ , easy",
    );
  });

  test("J4 what the source states beside the title is kept", () => {
    const lines = [
      "DTSTART:20270301",
      "TRANSP:TRANSPARENT",
      "CATEGORIES:Running,Race",
      "X-WORKOUT-ESTIMATED-DURATION:2700",
    ];
    expect(read(...event(...lines, `DESCRIPTION:${"é".repeat(3000)}`)).events[0]).toMatchObject({
      free: true,
      sport: "run",
      race: true,
      durationMin: 45,
      description: "é".repeat(2000),
    });
  });

  test("J4 a category that only holds such a word says nothing", () => {
    const plain = read(...event("DTSTART:20270301", "CATEGORIES:Race week,Run club social")).events[0];
    expect(plain).not.toHaveProperty("race");
    expect(plain).not.toHaveProperty("sport");
  });

  test("J4 cancelled events, to-dos and journals are left out quietly", () => {
    const others = [
      "BEGIN:VTODO",
      "DTSTART:20270301",
      "END:VTODO",
      "BEGIN:VJOURNAL",
      "DTSTART:20270301",
      "END:VJOURNAL",
    ];
    expect(read(...others, ...event("DTSTART:20270301", "STATUS:CANCELLED"))).toEqual({ events: [], problems: [] });
  });
});

describe("J4 damage costs what is damaged", () => {
  const good = event("UID:good", "DTSTART:20270301", "SUMMARY:Easy");

  test("J4 a date of a series that is moved out of all reach stays where it was, and it is told", () => {
    const series = event("UID:s", "DTSTART:20270301", "RRULE:FREQ=WEEKLY;COUNT=3");
    const moved = event("UID:s", "RECURRENCE-ID;VALUE=DATE:20270308", "DTSTART:18640508");
    const { events, problems } = read(...series, ...moved);
    expect(events.map(({ start }) => start)).toEqual(["2027-03-01", "2027-03-08", "2027-03-15"]);
    expect(problems.map(({ code }) => code)).toEqual(["ics/out-of-range"]);
  });

  test.each([
    ["a line that is none", ["UID:a", "no line at all", "DTSTART:20270302"], "club:5 ics/bad-line", 2],
    ["no start", ["UID:a", "SUMMARY:x"], "club:3 ics/no-start", 1],
    ["a start that is no time", ["UID:a", "DTSTART:20270230"], "club:5 ics/no-start", 1],
    ["two starts", ["UID:a", "DTSTART:20270302", "DTSTART:20270303"], "club:6 ics/two-starts", 2],
    ["the year 1", ["UID:a", "DTSTART:00010101T000000"], "club:3 ics/out-of-range", 1],
    ["an alarm without its end", ["UID:a", "DTSTART:20270302", "BEGIN:VALARM"], "club:6 ics/nesting", 2],
  ])("J4 %s", (_, lines, problem, count) => {
    expect(codes(...event(...lines), ...good)).toEqual([problem]);
    const { events } = read(...event(...lines), ...good);
    expect(events).toHaveLength(count);
    expect(events).toContainEqual({ source: "club", uid: "good", title: "Easy", start: "2027-03-01" });
  });

  test("J4 an event without its END ends where the next begins", () => {
    expect(times("BEGIN:VEVENT", "UID:a", "DTSTART:20270302", ...good)).toEqual(["good 2027-03-01", "a 2027-03-02"]);
  });

  test("J4 line ends, byte order marks, NUL, calendars one after another and none around an event make no difference", () => {
    const text = calendar(...good);
    const plain = readCalendar(text, options);
    expect(plain.events).toHaveLength(1);
    const variants = [
      text.replaceAll("\r\n", "\n"),
      text.replaceAll("\r\n", "\r"),
      text.replaceAll("\r\n", "\r\r\n"),
      `\uFEFF${text}`,
      text.replace("Easy", "Ea\u0000sy"),
      text + text,
      good.join("\n"),
    ];
    for (const variant of variants) expect(readCalendar(variant, options)).toEqual(plain);
    for (const variant of variants) expect(readCalendar(new TextEncoder().encode(variant), options)).toEqual(plain);
  });

  test("J4 Latin-1 and UTF-16 bytes are read as what they are", () => {
    const text = calendar(...event("UID:a", "DTSTART:20270301", "SUMMARY:Lördag"));
    const latin = Uint8Array.from(text, (c) => c.charCodeAt(0));
    const wide = Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);
    for (const bytes of [latin, wide]) expect(readCalendar(bytes, options).events[0]?.title).toBe("Lördag");
  });

  test("J4 each limit costs what exceeds it, and is told", () => {
    const many = calendar(
      ...good,
      ...event("UID:b", "DTSTART:20270302", "RRULE:FREQ=DAILY"),
      ...event("DTSTART:20270303"),
    );
    const limited = (limits: ReadOptions["limits"] & object) => readCalendar(many, { ...options, limits });
    const told = (limits: ReadOptions["limits"] & object) => limited(limits).problems.map((problem) => problem.code);
    expect(limited({ events: 1 }).events).toHaveLength(1);
    expect(told({ events: 1 })).toEqual(["ics/too-many"]);
    expect(limited({ occurrences: 3 }).events).toHaveLength(5);
    expect(told({ occurrences: 3 })).toEqual(["ics/too-many"]);
    expect(told({ allOccurrences: 3 })).toEqual(["ics/too-many"]);
    expect(told({ ruleSteps: 3 })).toEqual(["ics/too-many"]);
    expect(told({ size: 200 })).toContain("ics/too-large");
    expect(told({ lineLength: 12 })).toContain("ics/long-line");
    expect(told({ lineLength: 12, problems: 1 })).toEqual(["ics/long-line", "ics/more-problems"]);
  });

  test("J4 a file that opens components without end is read, and costs no more than that", () => {
    const found = read(...Array.from({ length: 30_000 }, () => "BEGIN:X"), ...good);
    expect(found.events.map((e) => e.uid)).toEqual(["good"]);
    expect(found.problems.at(-1)?.code).toBe("ics/more-problems");
  });

  test("J4 what is no calendar is told", () => {
    expect(readCalendar("<html></html>", options).problems.map((problem) => problem.code)).toContain("ics/no-calendar");
  });
});
