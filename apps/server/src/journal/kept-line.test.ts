import { createHash } from "node:crypto";
import { writeJournal } from "@stridelift/core";
import { expect, test } from "vitest";
import { facts } from "../../test/journal-facts.ts";
import { FIRST_WORDS } from "./first-words.ts";
import { keptOf, lineOf } from "./kept-line.ts";

/** What a server kept at its first day. Each later one must read it. */
const FIRST_DAY =
  "0183bad734c9223939c5c8d2d4c2dcdc3c29d1cc3cd934d132d134d52425d1d8dc302919c53fc616a69646102f417d966200f31b9885f05809b6fc0b6d1b81291da5b2c41c70b59062a0509c9899a260a0545b0b00";

test("a line comes back to the letter, however it is kept", () => {
  const lines = [
    ...facts(3).map((entry) => writeJournal([entry]).trimEnd()),
    "{}",
    `{"id":"${"é—\u{1F3C3}\\u0000".repeat(5000)}"}`,
    `{"random":"${createHash("sha512").update("x").digest("base64")}"}`,
  ];
  for (const line of lines) {
    expect(lineOf(keptOf(line))).toBe(line);
    expect(keptOf(line).length).toBeLessThanOrEqual(Buffer.byteLength(line));
  }
});

test("what was kept at first is read for ever", () => {
  expect(createHash("sha256").update(FIRST_WORDS).digest("hex")).toBe(
    "01d27d16b31e103f921147b388f95d22b1248bdaa516f404375bb6e179b5511e",
  );
  expect(lineOf(Buffer.from(FIRST_DAY, "hex"))).toBe(writeJournal(facts(1)).trimEnd());
});

test("a line of a form that is not known here is refused, not guessed at", () => {
  expect(() => lineOf(Uint8Array.of(2, 1, 2, 3))).toThrow("form 2");
});
