import { describe, expect, test } from "vitest";
import { isMisuse } from "./misuse.ts";
import { parseArguments } from "./parse-arguments.ts";
import { readStatements } from "./statements.ts";

const misuse = (...argv: string[]) => {
  const read = parseArguments(argv);
  const found = isMisuse(read) ? read : readStatements(read);
  return isMisuse(found) ? found.misuse : undefined;
};
const statements = (...argv: string[]) => {
  const read = parseArguments(["plan", "a.ics", ...argv]);
  if (isMisuse(read)) throw new Error(read.misuse);
  return readStatements(read);
};

describe("the command line", () => {
  test("flags take their value behind a space or =, inputs stand anywhere", () => {
    const read = parseArguments(["plan", "--weeks=8", "a.ics", "--minutes", "30", "-", "--", "--odd.ics"]);
    expect(read).toEqual({
      command: "plan",
      flags: new Map([
        ["weeks", ["8"]],
        ["minutes", ["30"]],
      ]),
      inputs: ["a.ics", "-", "--odd.ics"],
    });
  });

  test.each([
    [["plan", "a.ics", "--rase", "2027-04-18"], "Did you mean --race?"],
    [["plan", "a.ics", "--avaliable", "x"], "Did you mean --available?"],
    [["plan", "a.ics", "-weeks", "3"], "Did you mean --weeks?"],
    [["plan", "a.ics", "--zzzz"], "stridelift help plan lists them"],
    [["plan", "a.ics", "--constructor"], "no flag"],
    [["plan", "a.ics", "--weeks"], "needs a value"],
    [["plan", "a.ics", "--weeks", "--json"], "needs a value"],
    [["plan", "a.ics", "--json=yes"], "takes no value"],
    [["plan", "a.ics", "--weeks", "3", "--weeks", "4"], "given twice"],
    [["plan"], "needs a calendar"],
    [["compare", "a.jsonl"], "needs 2 files"],
    [["compare", "a", "b", "c"], "one file too many"],
    [["pln"], 'Did you mean "plan"?'],
    [["runs.ics"], "To plan from a file"],
    [["plan", "a", "--weeks", "0"], "from 1 to 156"],
    [["plan", "a", "--weeks", "157"], "from 1 to 156"],
    [["plan", "a", "--weeks", "1.5"], "whole number"],
    [["plan", "a", "--minutes", "200"], "from 15 to 120"],
    [["plan", "a", "--today", "2027-02-30"], "a date as"],
    [["plan", "a", "--zone", "Europe/Pariss"], "Did you mean Europe/Paris?"],
    [["plan", "a", "--level", "traned"], "Did you mean trained?"],
    [["plan", "a", "--dose", "3-2-1"], "does not rise"],
    [["plan", "a", "--dose", "2"], "as in 1-2-3"],
    [["plan", "a", "--run-time", "07:00; Sot 09:00"], '"Sot" is no day'],
    [["plan", "a", "--run-time", "early"], '"early" is no start'],
    [["plan", "a", "--race", "2027-04-18", "--race", "2027-04-18:10k"], "two races on 2027-04-18"],
  ])("%j is answered with what to do", (argv, sentence) => {
    expect(misuse(...argv)).toContain(sentence);
  });

  test("what is stated is checked and put in the journal's words", () => {
    const said = statements(
      "--available",
      "Mon 17-18",
      "--dose",
      "1-2-3",
      "--run-time",
      "7:00; Sat,Sun 9:00",
      "--zone",
      "europe/paris",
      "--equipment",
      "bench,bands",
      "--born",
      "1964",
      "--race",
      "2027-04-18:half:B:Lakes",
    );
    expect(said).toEqual({
      settings: {
        available: [{ weekday: 1, from: "17:00", to: "18:00" }],
        dose: { min: 1, target: 2, max: 3 },
        runTime: { all: "07:00", days: { "6": "09:00", "7": "09:00" } },
        zone: "Europe/Paris",
        equipment: ["bands", "bench"],
        born: 1964,
      },
      races: [{ date: "2027-04-18", distanceM: 21097.5, priority: "B", name: "Lakes" }],
      start: undefined,
      today: undefined,
      weeks: undefined,
    });
  });
});
