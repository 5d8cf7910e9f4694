import { describe, expect, it } from "vitest";
import { WARNING_SIGNS } from "../../journal/training.ts";
import type { Area } from "../../library/area.ts";
import { expectSentence } from "../../rules/rule-cases.fixture.ts";
import type { Said } from "../../runner.fixture.ts";
import { bodyProblems, lastingPain } from "./body-problems.ts";
import { date, toldBy } from "./limit-cases.fixture.ts";

const hurts = (days: number, level: number, area: Area = "knee"): Said => ["pain", { date: date(days), area, level }];
const cleared = (days: number, of: "health" | "bones" | "sign"): Said => ["cleared", { date: date(days), of }];

function problemsOf(said: readonly Said[], overlays?: ReadonlyMap<string, number>) {
  const problems = bodyProblems(toldBy(said), overlays);
  for (const { message, hint } of problems) {
    expectSentence(message);
    expectSentence(hint ?? "");
  }
  return problems;
}

describe("pain that lasts", () => {
  it.each<[name: string, levels: readonly (readonly [days: number, level: number])[], days: number | null]>([
    [
      "two weeks at the same level",
      [
        [-14, 4],
        [0, 4],
      ],
      14,
    ],
    [
      "thirteen days",
      [
        [-13, 4],
        [0, 4],
      ],
      null,
    ],
    [
      "two weeks and worse",
      [
        [-14, 4],
        [0, 5],
      ],
      14,
    ],
    [
      "two weeks and better",
      [
        [-14, 4],
        [0, 3],
      ],
      null,
    ],
    [
      "two weeks at 3",
      [
        [-14, 3],
        [0, 3],
      ],
      14,
    ],
    [
      "two weeks under 3",
      [
        [-14, 2],
        [0, 2],
      ],
      null,
    ],
    [
      "a good day between begins anew",
      [
        [-20, 4],
        [-10, 2],
        [0, 4],
      ],
      null,
    ],
    [
      "a better day between that still hurt",
      [
        [-20, 4],
        [-10, 3],
        [0, 4],
      ],
      20,
    ],
    [
      "a gap of two weeks still holds together",
      [
        [-28, 4],
        [-14, 4],
        [0, 4],
      ],
      28,
    ],
    [
      "a longer gap begins anew",
      [
        [-29, 4],
        [-14, 4],
        [-3, 4],
      ],
      null,
    ],
    [
      "the last report two weeks ago",
      [
        [-28, 4],
        [-14, 4],
      ],
      14,
    ],
    [
      "the last report before that",
      [
        [-29, 4],
        [-15, 4],
      ],
      null,
    ],
    ["one report alone", [[-3, 8]], null],
  ])("A4 %s", (_, levels, days) => {
    const problems = problemsOf(levels.map(([day, level]) => hurts(day, level)));
    const text = `Pain (knee) has lasted ${days} days and is no better.`;
    expect(problems.map(({ message }) => message)).toEqual(days === null ? [] : [text]);
    for (const { code } of problems) expect(code).toBe("pain/see-a-clinician");
  });

  it("A4 is counted by area, and the worst of a day counts", () => {
    expect(problemsOf([hurts(-14, 4), hurts(0, 4, "calf")])).toEqual([]);
    const sore: Said = ["pain", { date: date(0), area: "knee", level: 6, exercise: "back-squat" }];
    expect(problemsOf([hurts(-14, 4), sore, hurts(0, 1)])).toHaveLength(1);
    expect(problemsOf([hurts(-14, 4), hurts(-14, 5, "calf"), hurts(0, 4), hurts(0, 5, "calf")])).toHaveLength(2);
  });

  it("A4 takes its two numbers from overlays", () => {
    const said = [hurts(-10, 2), hurts(0, 2)];
    const overlays = new Map([
      [`${lastingPain.id}.from`, 2],
      [`${lastingPain.id}.days`, 10],
    ]);
    expect(problemsOf(said, overlays)).toHaveLength(1);
    expect(problemsOf(said)).toEqual([]);
  });
});

describe("what a clinician should see first", () => {
  it("A5, A9 a known disease and fragile bones, until cleared", () => {
    const said: Said = ["health", { date: date(-5), symptoms: [], disease: true, fragileBones: true }];
    expect(problemsOf([said])).toMatchObject([
      { code: "health/see-a-clinician", message: expect.stringContaining("a known disease and fragile bones") },
    ]);
    expect(problemsOf([said, cleared(-5, "bones")])[0]?.message).not.toContain("bones");
    expect(problemsOf([said, cleared(-5, "health")])[0]?.message).not.toContain("disease");
    expect(problemsOf([said, cleared(-5, "health"), cleared(-1, "bones")])).toEqual([]);
    expect(problemsOf([["health", { date: date(0), symptoms: [] }]])).toEqual([]);
  });

  it.each(WARNING_SIGNS)("A4 the sign %s is told until cleared, where it does not stop everything", (sign) => {
    const said: Said = ["sign", { date: date(-5), sign }];
    const stops = ["chest-pain", "fainting", "breathless-at-rest"].includes(sign);
    const urgent = ["calf-swelling", "hot-swelling-fever", "numbness", "bladder-bowel"].includes(sign);
    const hint = `${urgent ? "See a doctor today" : "See a clinician"}. Record it here once you are cleared.`;
    expect(problemsOf([said])).toMatchObject(stops ? [] : [{ code: "sign/see-a-clinician", hint }]);
    expect(problemsOf([said, cleared(0, "sign")])).toEqual([]);
  });

  it("A4 several signs are one problem, the urgent one decides how soon", () => {
    const problems = problemsOf([
      ["sign", { date: date(-5), sign: "hop-pain" }],
      ["sign", { date: date(-4), sign: "numbness", area: "foot" }],
      ["sign", { date: date(-3), sign: "hop-pain" }],
    ]);
    expect(problems).toEqual([
      {
        code: "sign/see-a-clinician",
        message: "You recorded numbness and pain on hopping: what loads the areas concerned is not planned.",
        hint: "See a doctor today. Record it here once you are cleared.",
      },
    ]);
  });
});
