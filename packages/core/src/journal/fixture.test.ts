import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { entrySchemas, SETTING_NAMES } from "./entry.ts";
import { fold } from "./fold.ts";
import { readJournal, writeJournal } from "./text.ts";

/*
 * A journal of every kind and setting of version 1, as it was first written. Never edit a line of it: runners have files
 * like it. A new kind or setting adds lines at its end; a new version of a kind gets a file of its own.
 */
const text = readFileSync(new URL("./fixtures/v1.jsonl", import.meta.url), "utf8");
const expected: unknown = JSON.parse(readFileSync(new URL("./fixtures/v1.state.json", import.meta.url), "utf8"));
const { entries, problems } = readJournal(text);

test("J6 a journal of version 1 still reads to the same state", () => {
  const folded = fold(entries);
  const plain: unknown = JSON.parse(
    JSON.stringify(folded.state, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value)),
  );
  expect([...problems, ...folded.problems]).toEqual([]);
  expect(plain).toMatchObject(expected as object);
});

test("J6 it is written back to the byte", () => {
  expect(writeJournal(entries)).toBe(text);
});

test("J6 it holds every kind and every setting", () => {
  expect([...new Set(entries.map(({ kind }) => kind))].sort()).toEqual(Object.keys(entrySchemas).sort());
  const settings = entries.filter(({ kind }) => kind === "setting").map(({ data }) => (data as { name: string }).name);
  expect([...new Set(settings)].sort()).toEqual(SETTING_NAMES.toSorted());
});
