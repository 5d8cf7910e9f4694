import { expect, test } from "vitest";
import { journalIn } from "./journal-in.ts";

const JOURNAL = '{"id":"1"}\n{"id":"2"}\n';
const exported = JSON.stringify(
  { schema: "stridelift/account@1", account: { name: "Ann" }, journal: JOURNAL },
  null,
  2,
);

test("J6 the journal inside an export of an account is read as the file of its own would be", () => {
  expect(journalIn(exported)).toBe(JOURNAL);
  expect(journalIn(`\uFEFF${exported}`)).toBe(JOURNAL);
  expect(journalIn(JOURNAL)).toBe(JOURNAL);
});

test("J6 an export that is cut or holds no journal stays as it is", () => {
  const cut = exported.slice(0, -9);
  expect(journalIn(cut)).toBe(cut);
  const none = '{"schema":"stridelift/account@1"}';
  expect(journalIn(none)).toBe(none);
});
