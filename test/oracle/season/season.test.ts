import { expect, it } from "vitest";
import { type EntryKind, entrySchemas } from "../../../packages/core/src/journal/entry.ts";
import { seasonOf } from "./season.ts";

const SEEDS = Array.from({ length: 300 }, (_, seed) => seed);

it("J1 every entry of a made-up season is a fact that the journal accepts", () => {
  for (const seed of SEEDS)
    for (const entry of seasonOf(seed).entries) {
      const read = entrySchemas[entry.kind as EntryKind].safeParse(entry.data);
      expect(read.error, `seed ${seed}: ${entry.kind} ${JSON.stringify(entry.data)}`).toBeUndefined();
    }
});

it("P16 a seed makes one season", () => {
  expect(seasonOf(5)).toEqual(seasonOf(5));
  expect(seasonOf(5)).not.toEqual(seasonOf(6));
});

it("P15 the seasons hold what the planner must face", () => {
  const seasons = SEEDS.map(seasonOf);
  const share = (holds: (s: (typeof seasons)[number]) => boolean) => seasons.filter(holds).length / seasons.length;
  const has = (kind: EntryKind) => share((s) => s.entries.some((e) => e.kind === kind));
  for (const kind of ["race", "pinned", "announced", "busy", "done", "day-available"] as const)
    expect(has(kind), kind).toBeGreaterThan(0.15);
  expect(share((s) => s.weeks >= 13)).toBeGreaterThan(0.15);
  expect(share((s) => s.pins.length > 1)).toBeGreaterThan(0.08);
  expect(share((s) => (s.extra.crossDays ?? []).length > 0)).toBeGreaterThan(0.15);
});
