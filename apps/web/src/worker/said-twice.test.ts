import type { Entry } from "@stridelift/core";
import { expect, test } from "vitest";
import { saidTwice } from "./said-twice.ts";

const TODAY = "2027-03-01";
let n = 0;
const entry = (device: string, kind: string, data: unknown): Entry => {
  n += 1;
  const at = `${String(n).padStart(15, "0")}-000000-${device}`;
  return { id: String(n), at, by: "runner", kind, v: 1, data };
};
const announced = (device: string, today = TODAY) => entry(device, "announced", { today, sessions: [] });
const fact = (device: string) => entry(device, "setting", { name: "minutes", value: 30 });

test("J8 two devices that plan differently do not announce against each other for ever", () => {
  let entries: readonly Entry[] = [fact("phone")];
  for (let turn = 0; turn < 20; turn++) {
    for (const device of ["phone", "desk"]) {
      if (!saidTwice(entries, device, TODAY)) entries = [...entries, announced(device)];
    }
  }
  expect(entries.filter(({ kind }) => kind === "announced")).toHaveLength(4);
});

test("J8 whatever else comes in is announced, and so is the next day", () => {
  const entries = [fact("phone"), announced("phone"), announced("desk"), announced("phone")];
  expect(saidTwice(entries, "phone", TODAY)).toBe(true);
  expect(saidTwice(entries, "desk", TODAY)).toBe(false);
  expect(saidTwice(entries, "phone", "2027-03-02")).toBe(false);
  expect(saidTwice([...entries, fact("desk")], "phone", TODAY)).toBe(false);
});
