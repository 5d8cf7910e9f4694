import { expect, test } from "vitest";
import { BEGINNING_COUNTS, beginning, ofKind, withRun } from "./usual-runs.ts";

test("a week to begin with has as many runs as it says, each on a day of its own", () => {
  for (const count of BEGINNING_COUNTS) {
    const days = beginning(count).map(({ weekday }) => weekday);
    expect(new Set(days).size).toBe(Number(count));
  }
});

test("the length follows the kind until the runner has chosen one", () => {
  const easy = { weekday: 1, kind: "easy", minutes: 45 } as const;
  expect(ofKind(easy, "long").minutes).toBe(100);
  expect(ofKind({ ...easy, minutes: 52 }, "long").minutes).toBe(52);
});

test("a second run of a day stands by its time", () => {
  const evening = { weekday: 2, kind: "quality", minutes: 60, from: "18:00" } as const;
  const morning = { weekday: 2, kind: "easy", minutes: 30, from: "06:30" } as const;
  expect(withRun([evening], null, morning)).toEqual([morning, evening]);
  expect(withRun([morning, evening], evening, null)).toEqual([morning]);
});
