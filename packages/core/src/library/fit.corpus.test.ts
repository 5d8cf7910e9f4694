import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { EXERCISES } from "./exercises.ts";

const corpus = process.env.STRIDELIFT_CORPUS;

type Profile = Readonly<Record<string, Readonly<Record<string, number>>>>;

const nameOf = (profile: Profile, list: string, number: number) =>
  Object.entries(profile[list] ?? {}).find(([, value]) => value === number)?.[0];

describe.skipIf(!corpus)("the names of the FIT profile (STRIDELIFT_CORPUS)", () => {
  it("X10 every category and name that an exercise gives is one of the profile", () => {
    const profile: Profile = JSON.parse(readFileSync(`${corpus}/exercises/fit-profile/exercise_names.json`, "utf8"));
    const given = EXERCISES.flatMap(({ id, fit }) => {
      if (fit === null) return [];
      const category = nameOf(profile, "exercise_category", fit.category) ?? `no category ${fit.category}`;
      const name = nameOf(profile, `${category}_exercise_name`, fit.name) ?? `no name ${fit.name}`;
      return [`${id}: ${category}, ${name}`];
    });
    expect(given.length).toBeGreaterThan(EXERCISES.length / 2);
    expect(given.filter((words) => / no (category|name) /.test(words))).toEqual([]);
  });
});
