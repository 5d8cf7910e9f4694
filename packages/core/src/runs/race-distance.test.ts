import { expect, test } from "vitest";
import { classifyTitle } from "./classify.ts";

const distanceOf = (title: string) => classifyTitle(title).parts.map(({ kind, distanceM }) => [kind, distanceM]);

test("R3 a race by its name has the distance of the name", () => {
  for (const title of ["Berlin Marathon", "Marathon race", "Boston Marathon 2027", "Maratón de Valencia"])
    expect(distanceOf(title), title).toEqual([["race", 42_195]]);
  for (const title of ["Half Marathon", "Halbmarathon Köln", "Semi-marathon de Paris", "Mezza maratona di Roma"])
    expect(distanceOf(title), title).toEqual([["race", 21_097]]);
  expect(distanceOf("parkrun")).toEqual([["race", 5_000]]);
});

test("R3 a stated distance goes before the name, and a year is no distance", () => {
  expect(distanceOf("Half Marathon (13.1 miles)")).toEqual([["race", 21_082]]);
  expect(distanceOf("10K race 2027")).toEqual([["race", 10_000]]);
});

test("R3 an ultra of unknown length has none", () => {
  expect(distanceOf("Ultramarathon")).toEqual([["race", null]]);
});
