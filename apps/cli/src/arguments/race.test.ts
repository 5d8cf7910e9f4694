import { describe, expect, test } from "vitest";
import { parseRace } from "./race.ts";

describe("race", () => {
  test.each([
    ["2027-04-18", { date: "2027-04-18", distanceM: null, priority: "A", name: "" }],
    ["2027-04-18:42195:A:Paris", { date: "2027-04-18", distanceM: 42195, priority: "A", name: "Paris" }],
    ["2027-04-18:marathon", { date: "2027-04-18", distanceM: 42195, priority: "A", name: "" }],
    ["2027-04-18:Half:b", { date: "2027-04-18", distanceM: 21097.5, priority: "B", name: "" }],
    [
      "2027-04-18:10k:C:Club: the final",
      { date: "2027-04-18", distanceM: 10000, priority: "C", name: "Club: the final" },
    ],
    ["2027-04-18:21.1km", { date: "2027-04-18", distanceM: 21100, priority: "A", name: "" }],
    ["2027-04-18:26.2mi", { date: "2027-04-18", distanceM: 42165, priority: "A", name: "" }],
    ["2027-04-18:::Only a name", { date: "2027-04-18", distanceM: null, priority: "A", name: "Only a name" }],
    ["2027-04-18T09:30:5k", { date: "2027-04-18", time: "09:30", distanceM: 5000, priority: "A", name: "" }],
  ])("S1 %s", (text, expected) => {
    expect(parseRace(text)).toEqual(expected);
  });

  test.each([
    ["18.04.2027:marathon", "18.04.2027", "YYYY-MM-DD"],
    ["2027-02-30", "2027-02-30", "YYYY-MM-DD"],
    ["2027-04-18:42", "42", "42 metres"],
    ["2027-04-18:far", "far", "no distance"],
    ["2027-04-18:10k:D", "D", "no priority"],
  ])("S1 %s points at %s", (text, place, sentence) => {
    const read = parseRace(text);
    if (!("misuse" in read)) throw new Error(`${text} was read`);
    expect(read.misuse).toContain(sentence);
    expect(text.slice(...(read.at as [number, number]))).toBe(place);
  });
});
