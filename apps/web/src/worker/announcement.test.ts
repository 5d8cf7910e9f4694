import { announcementOf, append, type Entry, fold, type Plan, plan } from "@stridelift/core";
import { expect, test } from "vitest";
import { demoEntries } from "../demo/demo-entries.ts";

const TODAY = "2026-11-23";
const stamp = { wallMs: Date.parse("2026-11-23T12:00:00+01:00"), device: "test", by: "runner" };
const entries = demoEntries(TODAY);
const shown = plan(entries, TODAY);

function announced(of: Plan, journal: readonly Entry[]): Entry[] {
  const facts = announcementOf(of, fold(journal).state.announced);
  return facts.map(({ kind, data }) => append(journal, kind, data as never, stamp));
}
const told = [...entries, ...announced(shown, entries)];

test("J8 what is shown is announced once", () => {
  expect(told).toHaveLength(entries.length + 1);
  expect(announced(plan(told, TODAY), told)).toEqual([]);
});

test("J7 the next session is kept with its reasons, those after it with what is done in them, later ones by their time", () => {
  const sessions = fold(told).state.announced?.sessions as unknown as Plan["sessions"];
  const next = shown.sessions.filter(({ status, start }) => status === "planned" && start.slice(0, 10) >= TODAY);
  expect(sessions.map(({ id, start }) => [id, start])).toEqual(next.map(({ id, start }) => [id, start]));
  const texts = (session: Plan["sessions"][number] | undefined) =>
    session?.blocks.flatMap(({ exercises }) => exercises.map(({ why }) => why.map(({ text }) => text)));
  expect(texts(sessions[0])).toEqual(texts(next[0]));
  const sets = (session: Plan["sessions"][number] | undefined) =>
    session?.blocks.flatMap(({ exercises }) => exercises.map(({ exercise, sets }) => [exercise, sets]));
  expect(sets(sessions[2])).toEqual(sets(next[2]));
  expect(texts(sessions[2])?.flat()).toEqual([]);
  expect(sessions[3]).not.toHaveProperty("blocks");
});

test("J8 it is announced again when a session moves, changes or goes, near or far", () => {
  const near = {
    ...shown,
    sessions: shown.sessions.map((s, _, all) => (s.id === nextId(all) ? { ...s, minutes: 5 } : s)),
  };
  const far = { ...shown, sessions: shown.sessions.slice(0, -1) };
  const moved = {
    ...shown,
    sessions: shown.sessions.map((s, i, all) => (i === all.length - 1 ? { ...s, focus: "upper" as const } : s)),
  };
  for (const changed of [near, far]) expect(announced(changed, told)).toHaveLength(1);
  expect(announced(moved, told)).toHaveLength(shown.sessions.at(-1)?.focus === "upper" ? 0 : 1);
});

test("J8 a year of it stays small", () => {
  const [entry] = announced(shown, entries);
  expect(JSON.stringify(entry).length).toBeLessThan(32_000);
});

function nextId(sessions: Plan["sessions"]): string | undefined {
  return sessions.find(({ status, start }) => status === "planned" && start.slice(0, 10) >= TODAY)?.id;
}
