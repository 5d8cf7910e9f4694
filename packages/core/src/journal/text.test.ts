import { expect, test } from "vitest";
import type { Entry } from "./entry.ts";
import { readJournal, writeJournal } from "./text.ts";

const entry: Entry = {
  id: "1",
  at: "000000000000001-000000-p",
  by: "ana",
  kind: "missed",
  v: 1,
  data: { session: "x" },
};
const line = JSON.stringify(entry);

test("J6 a byte order mark, any line ends, blank lines and no end of the last line are fine", () => {
  const second = { ...entry, id: "2" };
  const text = `\uFEFF${line}\r\n  \n\r${JSON.stringify(second)}`;
  expect(readJournal(text)).toEqual({ entries: [entry, second], problems: [] });
  expect(readJournal("")).toEqual({ entries: [], problems: [] });
});

test("J6 fields are written in one order, entries in journal order, each id once", () => {
  const later = {
    trace: 1,
    signed: "yes",
    data: null,
    v: 1,
    kind: "missed",
    by: "b",
    at: "000000000000002-000000-p",
    id: "0",
  };
  expect(writeJournal([later, entry, later])).toBe(
    `${line}\n{"id":"0","at":"000000000000002-000000-p","by":"b","kind":"missed","v":1,"data":null,"signed":"yes","trace":1}\n`,
  );
});

test.each([
  ["a line cut short", line.slice(0, 40), "it is not JSON"],
  ["a list", "[]", "it is not an object"],
  ["no id", JSON.stringify({ ...entry, id: undefined }), '"id"'],
  ["a date for a clock text", JSON.stringify({ ...entry, at: "2027-03-01" }), '"at" does not fit (is no clock text)'],
  ["half a version", JSON.stringify({ ...entry, v: 1.5 }), '"v"'],
  ["endless nesting", `${line.slice(0, -1)},"deep":${"[".repeat(1e5)}${"]".repeat(1e5)}}`, "deeper than 64"],
])("J6 %s costs its line, and the line is named", (_, bad, why) => {
  const { entries, problems } = readJournal(`${line}\n\n${bad}\n`);
  expect(entries).toEqual([entry]);
  expect(problems).toMatchObject([{ code: "journal/bad-line", path: "line 3" }]);
  expect(problems[0]?.message).toContain(why);
});

test("J2 one id with different content is told; the same import of another device is not", () => {
  const other = JSON.stringify({ ...entry, data: { session: "y" } });
  const found = readJournal(`${other}\n${line}\n`);
  expect(found.entries).toEqual([entry]);
  expect(found.problems).toMatchObject([{ code: "journal/same-id", path: "line 2" }]);
  const elsewhere = JSON.stringify({ ...entry, at: "000000000000000-000000-q", by: "laptop" });
  expect(readJournal(`${line}\n${elsewhere}\n${line}\n`).problems).toEqual([]);
});
