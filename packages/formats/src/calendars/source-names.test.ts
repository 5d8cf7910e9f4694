import { expect, test } from "vitest";
import { sourceNames } from "./source-names.ts";

const known = ["a", "b", "c", "d#1", "d#2"].map((uid) => ({ source: "plan.ics", uid }));

test("J4 a file that holds what a source holds is that source, whatever it is called now", () => {
  expect(sourceNames([{ name: "export-2027.ics", uids: ["a", "b", "c", "e"] }], known)).toEqual(["plan.ics"]);
});

test("J4 an occurrence counts as its series, of which a newer file may show others", () => {
  expect(sourceNames([{ name: "x.ics", uids: ["d#7", "d#8"] }], known)).toEqual(["plan.ics"]);
});

test("a calendar of other events is a source of its own", () => {
  expect(sourceNames([{ name: "work.ics", uids: ["m", "n", "a"] }], known)).toEqual(["work.ics"]);
});

test.each([
  ["training (2).ics", "training.ics"],
  ["training(2).ics", "training.ics"],
  ["training", "training"],
  ["week (1)", "week"],
])("%s goes by the name without the number of a copy", (name, source) => {
  expect(sourceNames([{ name, uids: ["z"] }], [])).toEqual([source]);
});

test("two files never share a name", () => {
  const files = [
    { name: "plan.ics", uids: ["a", "b"] },
    { name: "plan.ics", uids: ["a", "b"] },
    { name: "plan.ics", uids: ["q"] },
  ];
  expect(new Set(sourceNames(files, known)).size).toBe(3);
});
