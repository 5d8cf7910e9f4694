import { describe, expect, it } from "vitest";
import type { Parameter } from "../../evidence/parameter.ts";
import { seasonDefaults, seasonParameters, seasonValues } from "./season-parameters.ts";

const all: [string, Parameter][] = Object.entries(seasonParameters).flatMap(([law, group]) =>
  Object.entries(group).map(([name, parameter]): [string, Parameter] => [`${law}.${name}`, parameter]),
);

describe("season parameters", () => {
  it.each(all)("E2 %s has a value in its range, a reading, and a source where it is graded", (_, parameter) => {
    const [least, most] = parameter.range;
    expect(parameter.value).toBeGreaterThanOrEqual(least);
    expect(parameter.value).toBeLessThanOrEqual(most);
    expect(parameter.reading).toMatch(/\.$/);
    if (parameter.grade !== "D") expect(parameter.sources).not.toEqual([]);
  });

  it("S2 an overlay by full name takes the place of a value, and is held to the range", () => {
    expect(seasonValues(new Map([["S2.strength", 10]])).S2.strength).toBe(10);
    expect(seasonValues(new Map([["S2.strength", 99]])).S2.strength).toBe(12);
    expect(seasonValues(new Map([["P2.hours", 3]]))).toEqual(seasonDefaults);
  });
});
