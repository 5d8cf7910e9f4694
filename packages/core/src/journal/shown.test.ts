import { expect, test } from "vitest";
import { append } from "./append.ts";
import type { Entry, EntryData, EntryKind, ShownSession } from "./entry.ts";
import { fold } from "./fold.ts";

const stamp = { wallMs: 1, device: "phone", by: "ana" };

function session(id: string, date: string, phase = "strength"): ShownSession {
  return { id, start: `${date}T18:00:00+01:00`, end: `${date}T18:45:00+01:00`, focus: "full", phase };
}

function told(...entries: { [K in EntryKind]: readonly [K, EntryData<K>] }[EntryKind][]) {
  const journal: Entry[] = [];
  for (const [kind, data] of entries) journal.push(append(journal, kind, data, stamp));
  return fold(journal).state;
}

function announced(today: string, ...sessions: ShownSession[]): readonly ["announced", EntryData<"announced">] {
  return ["announced", { today, sessions }];
}

const monday = session("1", "2027-03-01");
const friday = session("2", "2027-03-05");

test("J7 a past session stays as it was announced when it was due", () => {
  const relabelled = [session("1", "2027-03-01", "power"), session("2", "2027-03-05", "power")] as const;
  const { shown } = told(announced("2027-03-01", monday, friday), announced("2027-03-02", ...relabelled));
  expect([...shown.values()]).toEqual([monday, relabelled[1]]);
});

test("J7 on its day a session can still be announced anew", () => {
  const again = session("1", "2027-03-01", "power");
  expect(told(announced("2027-03-01", monday), announced("2027-03-01", again)).shown.get("1")).toEqual(again);
});

test("J7 an id that is announced again cannot move a session out of the past", () => {
  const { shown } = told(announced("2027-03-01", monday), announced("2027-03-03", session("1", "2027-03-06")));
  expect(shown.get("1")).toEqual(monday);
});

test("J7 what is first announced after its day was never due", () => {
  expect(told(announced("2027-03-03", monday, friday)).shown.get("1")).toBeUndefined();
});

test("J7 a past session stays when later announcements are silent on it; a coming one is withdrawn", () => {
  const { shown } = told(announced("2027-03-01", monday, friday), announced("2027-03-02"));
  expect([...shown.keys()]).toEqual(["1"]);
});

test("J7 a session that was done or missed stays though the announcement of its day leaves it out", () => {
  const first = announced("2027-03-01", monday, session("3", "2027-03-02"));
  const done = told(first, ["done", { session: "1", start: monday.start }], announced("2027-03-01"));
  expect([...done.shown.keys()]).toEqual(["1"]);
  const missed = told(first, announced("2027-03-01"), ["missed", { session: "3" }]);
  expect([...missed.shown.keys()]).toEqual(["3"]);
});

test("J8 the latest announcement in journal order counts, whatever day it names", () => {
  const { announced: latest } = told(announced("2027-03-02", friday), announced("2027-03-01", monday));
  expect(latest).toEqual({ today: "2027-03-01", sessions: [monday] });
});
