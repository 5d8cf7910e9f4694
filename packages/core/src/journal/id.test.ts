import { expect, test } from "vitest";
import { append } from "./append.ts";
import { canonicalText, entryId, importId } from "./id.ts";

const fact = {
  source: "club",
  uid: "1",
  kind: "event",
  content: { title: "Tempo", start: "2027-03-02" },
  previous: "p",
};

test("J4 the id of an imported fact never changes between builds", () => {
  expect(importId(fact)).toBe("ea1befd546d5d00aff2cf6dc998c0ac7");
  expect(importId({ ...fact, previous: undefined })).toBe("7f280a7a9cee8943503f36914f1dc380");
  expect(importId({ ...fact, content: { start: "2027-03-02", title: "Tempo" } })).toBe(importId(fact));
});

test("J4 every part of a fact is in its id", () => {
  const others = [
    fact,
    { ...fact, source: "watch" },
    { ...fact, uid: "2" },
    { ...fact, kind: "event-gone" },
    { ...fact, content: { title: "Tempo", start: "2027-03-03" } },
    { ...fact, previous: undefined },
    { ...fact, source: 'club","1', uid: "" },
  ];
  expect(new Set(others.map(importId)).size).toBe(others.length);
});

test("J2 two windows of one device at one moment make two facts", () => {
  const made = { at: "000000000000001-000000-p", by: "ana", kind: "missed", data: { session: "x" } };
  expect(entryId(made)).toMatch(/^[0-9a-f]{32}$/);
  expect(entryId({ ...made, data: { session: "y" } })).not.toBe(entryId(made));
});

test("J4 canonical text is the same for values that say the same", () => {
  expect(canonicalText({ b: [1, undefined, { d: null, c: undefined }], a: "x" })).toBe(
    '{"a":"x","b":[1,null,{"d":null}]}',
  );
});

test("J1 an entry is appended after the last, wherever that stands, and must fit its kind", () => {
  const stamp = { wallMs: 5, device: "phone", by: "ana" };
  const first = append([], "start", { date: "2027-01-04" }, { ...stamp, wallMs: 900 });
  const second = append([first], "missed", { session: "x" }, stamp);
  const third = append([second, first], "missed", { session: "x" }, stamp);
  expect([first.at < second.at, second.at < third.at]).toEqual([true, true]);
  expect(third).toMatchObject({ by: "ana", kind: "missed", v: 1, data: { session: "x" } });
  expect(() => append([], "start", { date: "Monday" }, stamp)).toThrow(/no "start" entry: date .*Monday/);
});
