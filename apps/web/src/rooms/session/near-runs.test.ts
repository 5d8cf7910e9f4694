import { expect, test } from "vitest";
import { nearRuns } from "./near-runs.ts";

const run = (start: string, end: string) => ({ id: start, start, end }) as never;
const session = { start: "2027-03-28T18:00:00+02:00", end: "2027-03-28T19:00:00+02:00" };

test("P20: the nearest run on either side is told with the hours that truly pass", () => {
  const runs = [
    run("2027-03-20T08:00:00+01:00", "2027-03-20T09:00:00+01:00"),
    run("2027-03-27T17:00:00+01:00", "2027-03-27T18:00:00+01:00"),
    run("2027-03-29T07:00:00+02:00", "2027-03-29T08:00:00+02:00"),
    run("2027-03-30T07:00:00+02:00", "2027-03-30T08:00:00+02:00"),
  ];
  const { before, after } = nearRuns(runs, session);
  expect([before?.minutes, after?.minutes]).toEqual([23 * 60, 12 * 60]);
});

test("a run at the same time is no minutes away, and one of last week is not near", () => {
  const { before, after } = nearRuns(
    [
      run("2027-03-20T08:00:00+01:00", "2027-03-20T09:00:00+01:00"),
      run("2027-03-28T17:30:00+02:00", "2027-03-28T18:30:00+02:00"),
    ],
    session,
  );
  expect(before?.minutes).toBe(0);
  expect(after).toBeNull();
});
