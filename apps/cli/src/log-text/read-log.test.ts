import { entrySchemas, exerciseOf, kgOfPounds } from "@stridelift/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLog } from "./read-log.ts";

const TODAY = "2027-03-03";
const read = (text: string, asked: string[] = []) =>
  readLog(text, TODAY, () => asked.flatMap((id) => exerciseOf(id) ?? []));
const setsOf = (text: string) => read(`push-up ${text}`)[0]?.lifts[0]?.sets;
const reps = (...list: number[]) => list.map((each) => ({ reps: each }));

describe("sets as people write them", () => {
  test.each([
    ["3x5", reps(5, 5, 5)],
    ["3 x 5", reps(5, 5, 5)],
    ["3×5", reps(5, 5, 5)],
    ["3 sets of 5", reps(5, 5, 5)],
    ["5,5,4", reps(5, 5, 4)],
    ["5, 5, 4", reps(5, 5, 4)],
    ["5/5/4", reps(5, 5, 4)],
    ["5 5 4", reps(5, 5, 4)],
    ["12", reps(12)],
    ["2x8 each side", reps(8, 8)],
    ["2x8/side", reps(8, 8)],
    ["40s", [{ seconds: 40 }]],
    ["3x40s", [{ seconds: 40 }, { seconds: 40 }, { seconds: 40 }]],
    ["1:30", [{ seconds: 90 }]],
    ["2 min", [{ seconds: 120 }]],
    ["2x30m", [{ metres: 30 }, { metres: 30 }]],
    ["1x5 42.5kg @2", [{ reps: 5, loadKg: 42.5, rir: 2 }]],
    ["1x5 42,5 kg rir 2", [{ reps: 5, loadKg: 42.5, rir: 2 }]],
    ["1x5 @ 42.5kg, 2 left", [{ reps: 5, loadKg: 42.5, rir: 2 }]],
    ["1x5x40kg @rpe 8", [{ reps: 5, loadKg: 40, rir: 2 }]],
    ["5x40kg", [{ reps: 5, loadKg: 40 }]],
    ["1x8 2x20kg", [{ reps: 8, loadKg: 20 }]],
    ["40kg 2x5", reps(5, 5).map((set) => ({ ...set, loadKg: 40 }))],
    [
      "5/4 40/42.5kg @2/0",
      [
        { reps: 5, loadKg: 40, rir: 2 },
        { reps: 4, loadKg: 42.5, rir: 0 },
      ],
    ],
    [
      "1x5 40kg, 1x3 45kg",
      [
        { reps: 5, loadKg: 40 },
        { reps: 3, loadKg: 45 },
      ],
    ],
    [
      "40kg 1x5 45kg 1x3",
      [
        { reps: 5, loadKg: 40 },
        { reps: 3, loadKg: 45 },
      ],
    ],
    ["1x8 bw+10kg", [{ reps: 8, loadKg: 10 }]],
    ["30 m × 16 kg", [{ metres: 30, loadKg: 16 }]],
    [
      "12 × 30 kg   10 × 30 kg   left 3",
      [
        { reps: 12, loadKg: 30 },
        { reps: 10, loadKg: 30, rir: 3 },
      ],
    ],
  ])("L1 %s", (text, sets) => {
    expect(setsOf(text)).toEqual(sets);
  });

  test("L1 pounds are kilograms inside", () => {
    expect(setsOf("1x5 100lb")).toEqual([{ reps: 5, loadKg: Math.round(kgOfPounds(100) * 100) / 100 }]);
  });

  test("L1 sets may stand before the name; a bare number is in the exercise's own measure", () => {
    const [{ lifts = [] } = {}] = read("3x5 push-up 10kg; plank 2x40; pogo hop 20");
    expect(lifts.map(({ exercise, sets }) => [exercise.measure, sets[0]])).toEqual([
      ["reps", { reps: 5, loadKg: 10 }],
      ["seconds", { seconds: 40 }],
      ["contacts", { contacts: 20 }],
    ]);
  });
});

describe("a session as text", () => {
  test("L6 has a date, a time, effort, minutes, pain and a note", () => {
    const [session, ...others] = read(
      "2027-03-03 18:00 push-up 3x5 @2 pain 3; plank 3x40s; rpe 7; 45 min; pain knee 4; note knees quiet",
    );
    expect(others).toEqual([]);
    expect(session).toMatchObject({ date: "2027-03-03", time: "18:00", rpe: 7, minutes: 45, notes: ["knees quiet"] });
    expect(session?.pains).toEqual([{ area: "knee", level: 4 }]);
    expect(session?.lifts.map(({ exercise, pain }) => [exercise.id, pain])).toEqual([
      ["push-up", 3],
      ["plank", undefined],
    ]);
    expect(session?.misread).toEqual([]);
  });

  test.each([
    ["push-up 3x5", TODAY, undefined],
    ["today push-up 3x5", TODAY, undefined],
    ["yesterday 7:30, push-up 3x5", "2027-03-02", "07:30"],
    ["18:00 push-up 3x5", TODAY, "18:00"],
    ["Sunday: push-up 3x5", "2027-02-28", undefined],
    ["Wed push-up 3x5", TODAY, undefined],
    ["2027-02-01T06:15 push-up 3x5", "2027-02-01", "06:15"],
  ])("%s is of %s", (text, date, time) => {
    const [session] = read(text);
    expect([session?.date, session?.time, session?.lifts.length]).toEqual([date, time, 1]);
  });

  test.each(["3.3.2027 push-up 3x5", "2027-02-30 push-up 3x5", "3 March push-up 3x5", "03/03/2027 push-up 3x5"])(
    "a date that cannot be followed takes its session with it: %s",
    (text) => {
      const [session] = read(text);
      expect(session?.undated?.misuse).toContain("A date is 2027-03-03");
      expect(session?.lifts).toEqual([]);
    },
  );

  test("a text of several days is several sessions", () => {
    const sessions = read("2027-03-01 push-up 3x5; rpe 6\n2027-03-02\nplank 40s\nnote late\n");
    expect(sessions.map(({ date, lifts }) => [date, lifts.length])).toEqual([
      ["2027-03-01", 1],
      ["2027-03-02", 1],
    ]);
  });

  test("a name that fits several is told, unless today's session has only one of them", () => {
    expect(read("plnk 40s")[0]?.lifts[0]).toMatchObject({ typed: "plnk", exercise: { id: "plank" } });
    expect(read("squat 3x5")[0]?.misread[0]?.misuse).toContain('"squat" may be several');
    expect(read("squat 3x5", ["back-squat"])[0]?.lifts[0]?.exercise.id).toBe("back-squat");
  });

  test.each([
    ["push-up banana 3x5", 0, "no exercise"],
    ["push-up 3x5 banana", 1, '"banana" is passed over'],
    ["push-up 3x5y", 0, '"3x5y" is no sets'],
    ["push-up", 0, "says no sets"],
    ["push-up 20kg", 0, "says a load and no sets"],
    ["push-up 3x5 40/45kg", 0, "3 sets and 2 values"],
    ["push-up 3x900", 0, "set of 900 reps is out of range"],
    ["push-up 3x5 9999kg", 0, "load of 9999 kg is out of range"],
    ["push-up 3x5 @40", 0, "40 left is out of range"],
    ["push-up 3x5 40", 0, "a load is written 40kg"],
    ["push-up 99x5", 0, "more than one exercise has"],
    ["push-up 3x5 pain 12", 0, "Pain is 0 to 10"],
    ["3x5", 0, "names no exercise"],
    ["rpe 12", 0, "at most 10"],
    ["pain 4", 0, "written with its place"],
    ["pain elbowz 4", 0, "no area"],
  ])("a part that cannot be followed costs only itself: %s", (text, lifts, sentence) => {
    const [session] = read(`${text}; plank 40s`);
    expect(session?.lifts).toHaveLength(lifts + 1);
    expect(session?.misread.map(({ misuse }) => misuse).join(" ")).toContain(sentence);
    for (const { text: part = "", at = [0, 0] } of session?.misread ?? [])
      expect(at[1]).toBeLessThanOrEqual(part.length + 1);
  });

  test("L1 whatever is written never throws, and what is taken fits the journal", () => {
    const word = fc.constantFrom(
      "push-up",
      "plank",
      "squat",
      "3x5",
      "5,5",
      "40kg",
      "@2",
      "rpe",
      "7",
      ";",
      "\n",
      "pain",
      "x",
      "30m",
      ",",
      "@",
      "/",
      "45lb",
      "2027-03-01",
      "99999",
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(word, fc.string({ maxLength: 4 })), { maxLength: 12 }), (words) => {
        for (const { lifts, date } of read(words.join(" "))) {
          const exercises = lifts.map(({ exercise, sets, pain }) => ({
            exercise: exercise.id,
            sets: [...sets],
            ...(pain === undefined ? {} : { pain }),
          }));
          expect(entrySchemas.done.safeParse({ start: `${date}T18:00`, exercises }).success).toBe(true);
        }
      }),
    );
  });
});
