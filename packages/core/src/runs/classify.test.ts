import { describe, expect, it } from "vitest";
import { classifyTitle, type TitleKind } from "./classify.ts";
import { MISREAD, TITLES } from "./titles.fixture.ts";

const parts = (title: string) => classifyTitle(title).parts;

/** The sessions of a reading in the fixture's notation. */
const written = (title: string): string =>
  parts(title)
    .map((part) => [part.kind, ...(part.alternatives ?? [])].join("|"))
    .join("+");

const sorted = (sessions: string): string =>
  sessions
    .split("+")
    .map((s) => s.split("|"))
    .map(([first, ...others]) => [first, ...others.sort()].join("|"))
    .join("+");

describe("classifyTitle", () => {
  for (const language of new Set(TITLES.map(([l]) => l))) {
    it(`R2 reads the titles of ${language} as a coach would`, () => {
      const wrong = TITLES.filter(([l]) => l === language)
        .map(([, title, sessions]) => ({ title, read: sorted(written(title)), meant: sorted(sessions) }))
        .filter(({ read, meant }) => read !== meant && !(read.startsWith(`${meant}|`) && !meant.includes("|")));
      expect(wrong).toEqual([]);
    });
  }

  it.each(MISREAD)("R2 still misreads %s, which is %s", (title, sessions) => {
    expect(written(title)).not.toBe(sessions);
  });

  it("R2 names its reason in the runner's own spelling", () => {
    expect(parts("Tröskel 4x8 min")[0]?.because).toBe('the title says "Tröskel"');
    expect(parts("6 x 800")[0]?.because).toBe("the numbers of the title");
  });

  it("R3 a double is two runs with their own lengths and halves of the day", () => {
    const [first, second] = parts("AM 6 miles easy / PM 10 miles LT");
    expect(first).toMatchObject({ kind: "easy", daypart: "am", distanceM: 9656 });
    expect(second).toMatchObject({ kind: "quality", daypart: "pm", distanceM: 16093 });
  });

  it("R3 a second run without a label of its own does not repeat hard work", () => {
    expect(parts("Tempo AM 6 miles, PM 4 miles").map((p) => p.kind)).toEqual(["quality", "easy"]);
    expect(parts("Recovery AM 6 miles, PM 4 miles").map((p) => p.kind)).toEqual(["easy", "easy"]);
  });

  it("R3 a choice between rest and a run is an optional run; between two rests it is none", () => {
    expect(parts("Rest or easy 4")[0]).toMatchObject({ kind: "easy", optional: true, alternatives: ["rest"] });
    expect(parts("Rest or cross-training")[0]).toMatchObject({ kind: "rest", optional: false });
    expect(parts("Easy 4")[0]?.optional).toBe(false);
  });

  const lengths: readonly (readonly [string, number | null, number | null])[] = [
    ["Easy 5-6 miles", 9656, null],
    ["8,5 km locker", 8500, null],
    ["Run 1h30", null, 90],
    ["Run 01:15:00", null, 75],
    ["Footing 45'", null, 45],
    ["Long run 2 - 2.5 hours", null, 150],
    ["Tempo 3 x 1,200 m", 3600, null],
    ["6.5mi Long Run • 6.5mi", 10461, null],
    ["Long run 20 miles with 8 @ MP", 32187, null],
    ["8K-10K tune-up race (total 9-11 miles)", 17703, null],
    ["2 km WU; 5 km tempo; 1 km CD", 8000, null],
    ["5 × (2 km at 100% MP, 1 km at 85% MP)", 15000, null],
    ["10 km easy @ 5:30/km", 10000, null],
    ["Intervals", null, null],
    ["2 recovery runs (10 km)", 5000, null],
  ];
  it.each(lengths)("R3 the length of %s", (title, distanceM, durationMin) => {
    expect(parts(title)[0]).toMatchObject({ distanceM, durationMin });
  });

  it("R1 strides and hill sprints after an easy run leave it easy; alone in a session they are work", () => {
    expect(parts("Easy 8 km + 8 x 100 m strides")[0]?.kind).toBe("easy");
    expect(parts("Recovery 10 km with 6 x 10 sec hill sprints")[0]?.kind).toBe("easy");
    expect(parts("8 x 400 m")[0]?.kind).toBe("quality");
  });

  const percents: readonly (readonly [string, TitleKind])[] = [
    ["10 km at 84% 5k", "steady"],
    ["10 km at 85% 5k", "quality"],
    ["10 km at 80% 5k", "easy"],
    ["10 km at 88% MP", "quality"],
    ["10 km at 80% MP", "easy"],
    ["20 km at 95% MP", "long-quality"],
    ["19 km at 95% MP", "quality"],
    ["24 km at 90% 5k", "long-quality"],
    ["60 min at 65% HRmax", "easy"],
    ["3 x 10 min at 88% HRmax", "quality"],
  ];
  it.each(percents)("R1 %s is %s", (title, kind) => {
    expect(parts(title)[0]?.kind).toBe(kind);
  });

  it("R4 a bare distance is a run of low confidence that its place decides", () => {
    expect(parts("16.1 km")[0]).toMatchObject({ place: "decide", distanceM: 16100 });
    expect(parts("16.1 km")[0]?.confidence).toBeLessThan(0.5);
    expect(parts("Tempo 16.1 km")[0]?.confidence).toBeGreaterThanOrEqual(0.8);
  });
});
