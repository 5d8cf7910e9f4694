import { append, type Entry, type EntryData, type EntryKind, outline } from "@stridelift/core";
import { describe, expect, it } from "vitest";
import { remedyOf } from "./remedy.ts";

const TODAY = "2026-11-23";

function journal(...facts: readonly { [K in EntryKind]: [K, EntryData<K>] }[EntryKind][]): Entry[] {
  const entries: Entry[] = [];
  for (const [kind, data] of facts)
    entries.push(append(entries, kind, data as never, { wallMs: 1, device: "t", by: "t" }));
  return entries;
}
const weekly = (weekdays: readonly number[], from: string, to: string) =>
  weekdays.map((weekday) => ({ weekday, from, to }));
const runs = (days: readonly [number, "easy" | "long" | "quality"][]) => ({
  since: TODAY,
  runs: days.map(([weekday, kind]) => ({ weekday, kind, minutes: kind === "long" ? 120 : 60, from: "07:00" })),
});
const base = (available: unknown, week: unknown, minutes = 45) =>
  journal(
    ["start", { date: "2026-10-05" }],
    ["setting", { name: "zone", value: "Europe/Berlin" }],
    ["setting", { name: "available", value: available }],
    ["setting", { name: "minutes", value: minutes }],
    ["setting", { name: "usualWeek", value: week }],
  );
const suggestionsOf = (entries: Entry[]) => {
  const plan = outline(entries, TODAY);
  return plan.weeks.flatMap(({ monday, suggestions }) => suggestions.map(({ text }) => ({ plan, monday, text })));
};

describe("P18 what core suggests can be taken", () => {
  it("a freed half day is a window of its date beside those it has, and mends the week", () => {
    const entries = base(
      weekly([6], "16:00", "18:00"),
      runs([
        [2, "quality"],
        [7, "long"],
      ]),
    );
    const free = suggestionsOf(entries).find(({ text }) => text.startsWith("Free "));
    const remedy = remedyOf(free?.text ?? "", free?.plan as never, free?.monday ?? "");
    if (remedy?.is !== "facts") throw new Error(`“${free?.text}” is not taken`);
    const [fact] = remedy.facts;
    const after = outline(
      [...entries, append(entries, "day-available", fact?.data as never, { wallMs: 2, device: "t", by: "t" })],
      TODAY,
    );
    const placed = (plan: typeof after) => plan.weeks.find(({ monday }) => monday === free?.monday)?.dose.placed ?? 0;
    expect(placed(after)).toBeGreaterThan(placed(free?.plan as never));
  });

  it("shorter sessions are a setting", () => {
    const entries = base(weekly([1, 3, 5], "18:00", "18:35"), runs([[2, "easy"]]), 45);
    const shorter = suggestionsOf(entries).find(({ text }) => text.startsWith("Sessions of"));
    expect(remedyOf(shorter?.text ?? "", shorter?.plan as never, shorter?.monday ?? "")).toEqual({
      is: "facts",
      facts: [{ kind: "setting", data: { name: "minutes", value: 30 } }],
    });
  });

  it("P9 the other policy is compared first", () => {
    const entries = base(
      weekly([1, 2, 3, 4, 5], "17:30", "20:30"),
      runs([
        [1, "easy"],
        [2, "quality"],
        [3, "easy"],
        [4, "quality"],
        [5, "easy"],
        [6, "easy"],
        [7, "long"],
      ]),
    );
    const policy = suggestionsOf(entries).find(({ text }) => text.includes("hard days hard"));
    expect(remedyOf(policy?.text ?? "", policy?.plan as never, policy?.monday ?? "")).toEqual({ is: "policy" });
  });

  it("a run of the runner’s plan is not moved behind their back", () => {
    const plan = outline(base(weekly([6], "16:00", "18:00"), runs([[7, "long"]])), TODAY);
    expect(remedyOf("Move Tuesday’s quality run to Wednesday.", plan, TODAY)).toBeNull();
  });
});
