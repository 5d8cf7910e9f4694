import { expect, test } from "vitest";
import { recognise } from "./recognise.ts";

const ofText = (text: string) => recognise("f", new TextEncoder().encode(text));
const utf16 = (text: string) => new Uint8Array([0xff, 0xfe, ...[...text].flatMap((c) => [c.charCodeAt(0), 0])]);

test.each([
  ["BEGIN:VCALENDAR", "calendar"],
  ["\uFEFFBEGIN:VCALENDAR\r\n", "calendar"],
  ["a stray line\nBEGIN:VEVENT\n", "calendar"],
  ['{"id":"1","kind":"start"}', "journal"],
  ['cut"}\n{"id":"1","at":"x","kind":"start"}', "journal"],
])("%j is a %s", (text, kind) => {
  expect(ofText(text)).toBe(kind);
});

test("a calendar in UTF-16 is one", () => {
  expect(recognise("f", utf16("BEGIN:VCALENDAR"))).toBe("calendar");
});

test.each([
  ["", "file/empty"],
  ["  \n ", "file/empty"],
  ["%PDF-1.7", "file/other-kind"],
  ["PK\u0003\u0004", "file/other-kind"],
  ["<!doctype html><html>", "file/other-kind"],
  ['{"schema":"stridelift/plan@1"}', "file/other-kind"],
  ["\u0000\u0001\u0002", "file/binary"],
  ["Dear diary", "file/other-kind"],
])("%j is told as what it is", (text, code) => {
  expect(ofText(text)).toMatchObject({ code, path: "f", hint: expect.any(String) });
});
