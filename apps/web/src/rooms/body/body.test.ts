import type { EntryData } from "@stridelift/core";
import { describe, expect, it } from "vitest";
import type { BodyBoard } from "../../worker/doors.ts";
import { choicesOf, inRange, screenedWith, stepped } from "./entry.ts";
import { moveAway } from "./move-away.ts";
import { areaAt, BACK, FRONT } from "./places.ts";
import {
  asksForMorning,
  bodyProblems,
  heldChange,
  heldSentences,
  standingIllness,
  standingPains,
  standingSigns,
} from "./standing.ts";

const TODAY = "2027-03-10";
const pain = (date: string, area: "knee" | "calf", level: number, more: Partial<EntryData<"pain">> = {}) =>
  ({ date, area, level, ...more }) as EntryData<"pain">;

describe("what stands of pain", () => {
  it("A4 of an area the last day counts, with all that was said on it", () => {
    const squat = pain("2027-03-08", "knee", 5, { exercise: "back-squat" });
    const knee = pain("2027-03-08", "knee", 2);
    const calf = pain("2027-03-01", "calf", 3);
    expect(standingPains([calf, pain("2027-03-05", "knee", 7), knee, squat], TODAY)).toEqual([squat, knee, calf]);
  });

  it("A4 what is gone, too old or not yet is left aside", () => {
    const gone = [pain("2027-03-05", "knee", 4), pain("2027-03-09", "knee", 0)];
    expect(standingPains([pain("2027-02-20", "calf", 6), ...gone, pain("2027-03-11", "calf", 3)], TODAY)).toEqual([]);
  });

  it.each([
    ["on the day itself", TODAY, {}, false],
    ["the morning after", "2027-03-09", {}, true],
    ["three days after", "2027-03-07", {}, true],
    ["four days after", "2027-03-06", {}, false],
    ["once it was told", "2027-03-09", { worseNextMorning: false }, false],
  ])("A4 the morning is asked for %s: %s", (_, date, more, asked) => {
    expect(asksForMorning(pain(date, "knee", 4, more), TODAY)).toBe(asked);
  });
});

describe("what stands of signs and illness", () => {
  it("A4 a sign stands until a clearance of its day or later, each once from its first day", () => {
    const signs = [
      { date: "2027-03-01", sign: "night-pain" },
      { date: "2027-03-05", sign: "hop-pain", area: "foot" },
      { date: "2027-03-08", sign: "hop-pain", area: "foot" },
    ] as const;
    const cleared = [
      { date: "2027-03-02", of: "sign" },
      { date: "2027-03-09", of: "bones" },
    ] as const;
    expect(standingSigns({ signs, cleared }, TODAY)).toEqual([{ sign: "hop-pain", area: "foot", date: "2027-03-05" }]);
    expect(standingSigns({ signs, cleared: [{ date: "2027-03-08", of: "sign" }] }, TODAY)).toEqual([]);
  });

  it("A7 ill until nothing is there", () => {
    const ill = { date: "2027-03-08", signs: ["cough"] } as EntryData<"illness">;
    expect(standingIllness({ illnesses: [ill] }, TODAY)).toEqual(ill);
    expect(standingIllness({ illnesses: [ill, { date: "2027-03-09", signs: [] }] }, TODAY)).toBeNull();
  });

  it("problems of the body are shown, what stops everything first; others have their own place", () => {
    const problems = ["runs/none", "pain/see-a-clinician", "health/stopped"].map((code) => ({ code, message: code }));
    expect(bodyProblems(problems).map(({ problem, stops }) => [problem.code, stops])).toEqual([
      ["health/stopped", true],
      ["pain/see-a-clinician", false],
    ]);
  });
});

describe("what a word changed", () => {
  const board = (...sessions: (readonly [id: string, ...reasons: string[]])[]): BodyBoard => ({
    screens: [],
    spared: null,
    flags: [],
    exercises: [],
    sessions: sessions.map(([id, ...reasons]) => ({ id, start: `${id}T18:00`, focus: "full", isRed: false, reasons })),
  });

  it("sentences that are new are told once, and sessions that are free again", () => {
    const before = board(["2027-03-10", "Tired."], ["2027-03-12"], ["2027-03-14", "Low hops."]);
    const after = board(["2027-03-10"], ["2027-03-12", "Pain."], ["2027-03-14", "Low hops.", "Pain."]);
    expect(heldChange(before, after)).toEqual({ texts: ["Pain."], freed: ["2027-03-10T18:00"] });
    expect(heldChange(null, after)).toEqual({ texts: [], freed: [] });
  });

  it("a sentence stands once, with all sessions that it holds for", () => {
    const held = heldSentences(board(["1", "a", "b"], ["2", "a"], ["3"]).sessions);
    expect(held.map(({ text, sessions }) => [text, sessions.map(({ id }) => id)])).toEqual([
      ["a", ["1", "2"]],
      ["b", ["1"]],
    ]);
  });
});

describe("entering a result", () => {
  const cm = { unit: "cm", range: [0, 30], history: { limit: 10 } } as const;

  it("steps begin at what is wanted and stay inside the range", () => {
    expect(stepped(cm, null, 1)).toBe(10);
    expect(stepped(cm, 9.5, 1)).toBe(10);
    expect(stepped(cm, 0, -1)).toBe(0);
    expect(stepped(cm, 30, 1)).toBe(30);
    expect(stepped({ unit: "reps", range: [0, 50], history: { limit: null } }, null, 1)).toBe(10);
    expect(inRange(cm, 31)).toBeNull();
    expect(inRange(cm, 0)).toBe(0);
  });

  it("few results are chosen, many entered", () => {
    expect(choicesOf({ unit: "yes-no", range: [0, 1] })).toEqual([1, 0]);
    expect(choicesOf({ unit: "points", range: [1, 3] })).toEqual([1, 2, 3]);
    expect(choicesOf(cm)).toBeNull();
  });

  it("W2 a side that was not done is left out, and nothing is kept where none was", () => {
    expect(screenedWith("thomas", TODAY, { right: 0 })).toEqual({ screen: "thomas", date: TODAY, right: 0 });
    expect(screenedWith("thomas", TODAY, {})).toBeNull();
  });
});

describe("the drawn body", () => {
  it("the middle of each spot is its area, on both sides", () => {
    for (const places of [FRONT, BACK])
      for (const { area, spots } of places) for (const [x, y] of spots) expect(areaAt(places, x, y), area).toBe(area);
  });

  it("a tap near an area finds it, one far beside the body finds none", () => {
    expect(areaAt(FRONT, 32, 158)).toBe("knee");
    expect(areaAt(BACK, 2, 200)).toBeNull();
  });

  it("every area that can hurt lies on one of the two", () => {
    const drawn = new Set([...FRONT, ...BACK].map(({ area }) => area));
    expect(drawn.size).toBe(16);
  });
});

describe("A3 another day for a red one", () => {
  const week = (monday: string, ...slots: (readonly [start: string, full: number | null, light: number | null])[]) => ({
    monday,
    minutes: 50,
    starts: slots.map(([start]) => start),
    regret: slots.flatMap(([, full, light]) => [full, light, null]),
    forbidden: slots.flatMap(() => [null, null, null]),
  });

  it("the cheapest place from one to two days later, lighter where it must be; asked in both weeks it may lie in", async () => {
    const asked: string[] = [];
    const regrets = async (monday: string) => {
      asked.push(monday);
      if (monday !== "2027-03-08") return week(monday, ["2027-03-07T18:00:00+01:00", 0, 0]);
      return week(
        monday,
        ["2027-03-08T18:00:00+01:00", null, 120],
        ["2027-03-08T19:00:00+01:00", 300, null],
        ["2027-03-09T18:00:00+01:00", 0, 0],
      );
    };
    expect(await moveAway({ regrets }, "2027-03-07T18:00:00+01:00")).toEqual({
      start: "2027-03-09T18:00:00+01:00",
      focus: "full",
    });
    expect(await moveAway({ regrets }, "2027-03-07T17:00:00+01:00")).toEqual({
      start: "2027-03-08T18:00:00+01:00",
      focus: "light",
    });
    expect(asked).toEqual(["2027-03-08", "2027-03-08"]);
  });

  it("none within two days is none", async () => {
    const regrets = async (monday: string) => week(monday);
    expect(await moveAway({ regrets }, "2027-03-06T18:00:00+01:00")).toBeNull();
  });
});
