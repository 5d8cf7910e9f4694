import { describe, expect, test } from "vitest";
import { formatAvailable, parseAvailable } from "./available.ts";

const windows = (text: string) => {
  const read = parseAvailable(text);
  return Array.isArray(read) ? read.map(({ weekday, from, to }) => `${weekday} ${from}-${to}`) : read;
};

describe("available", () => {
  test("P1 days as ranges and lists, several windows, groups", () => {
    expect(windows("Mon-Tue 12:00-13:00,17:00-20:00; Sat,Sun 08:00-18:00")).toEqual([
      "1 12:00-13:00",
      "1 17:00-20:00",
      "2 12:00-13:00",
      "2 17:00-20:00",
      "6 08:00-18:00",
      "7 08:00-18:00",
    ]);
  });

  test.each([
    ["monday, WED-friday 7:00-8:30", ["1 07:00-08:30", "3 07:00-08:30", "4 07:00-08:30", "5 07:00-08:30"]],
    ["Sat-Mon 9-11", ["1 09:00-11:00", "6 09:00-11:00", "7 09:00-11:00"]],
    ["Tues 18:00 – 24:00", ["2 18:00-24:00"]],
    ["Sun 22:00-02:00", ["1 00:00-02:00", "7 22:00-24:00"]],
    ["Sat 22:00-00:00", ["6 22:00-24:00"]],
    ["Fri 17:00-18:30, 18:00-20:00; Fri 20:00-21:00;", ["5 17:00-21:00"]],
    ["weekends 08:00-09:00", ["6 08:00-09:00", "7 08:00-09:00"]],
    ["none", []],
  ])("P1 %s", (text, expected) => {
    expect(windows(text)).toEqual(expected);
  });

  test("P1 daily and every day are all seven", () => {
    expect(windows("daily 06:00-07:00")).toHaveLength(7);
    expect(windows("every day 06:00-07:00")).toEqual(windows("daily 06:00-07:00"));
  });

  test.each([
    ["Mon-Fry 12:00-13:00", "Fry", "no day of the week"],
    ["Mon 12:00", "12:00", "a start and an end"],
    ["Mon 12:00-25:00", "25:00", "no time of day"],
    ["Mon 25:00-25:00", "25:00", "no time of day"],
    ["Mon 12:00-12:00", "12:00-12:00", "no length"],
    ["Mon 12:00-13:00; 17:00-18:00", "17:00-18:00", "times without days"],
    ["Mon-Fri", "Mon-Fri", "no times"],
    ["Mon-Wed-Fri 12:00-13:00", "Mon-Wed-Fri", "two ends"],
    ["Mon,,Fri 12:00-13:00", ",", "missing"],
  ])("P1 %s points at %s", (text, place, sentence) => {
    const read = parseAvailable(text);
    if (Array.isArray(read)) throw new Error(`${text} was read`);
    expect(read.misuse).toContain(sentence);
    expect(text.slice(...(read.at as [number, number]))).toBe(place);
  });

  test("P1 an empty text says what is wanted", () => {
    expect(windows(" ; ")).toMatchObject({ misuse: expect.stringContaining("No days and times") });
  });

  test("P1 days with equal windows are written together", () => {
    const text = "Mon-Wed,Fri 17:00-21:00; Sat,Sun 08:00-18:00";
    const read = parseAvailable(text);
    expect(Array.isArray(read) && formatAvailable(read)).toBe(text);
  });
});
