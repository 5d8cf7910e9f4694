import type { Plan } from "@stridelift/core";
import type { Fact } from "../../../worker/doors.ts";
import { drawnDays, minuteOfClock, weekdayNumber } from "../clock.ts";

/** A suggestion of core that one tap takes. */
export type Remedy = { readonly is: "facts"; readonly facts: readonly Fact[] } | { readonly is: "policy" };

const WEEKDAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/** The half days that core suggests to free. */
const HALF_DAYS: Readonly<Record<string, { from: string; to: string }>> = {
  evening: { from: "17:00", to: "21:00" },
  noon: { from: "12:00", to: "14:00" },
  morning: { from: "06:00", to: "10:00" },
};

/** What a suggestion for a week comes to; null where it is not ours to do, such as moving a run of the runner’s plan. */
export function remedyOf(text: string, plan: Plan, monday: string): Remedy | null {
  if (text.includes("“hard days hard”")) return { is: "policy" };
  const shorter = /^Sessions of (\d+) minutes instead of/.exec(text);
  if (shorter !== null) {
    return { is: "facts", facts: [{ kind: "setting", data: { name: "minutes", value: Number(shorter[1]) } }] };
  }
  const [, weekday = "", half = ""] = /^Free (\w+) (\w+)\.$/.exec(text) ?? [];
  const freed = HALF_DAYS[half];
  const date = drawnDays(monday, 1)[WEEKDAYS.indexOf(weekday)];
  if (freed === undefined || date === undefined) return null;
  const windows = joined([...windowsOn(plan, date), freed]);
  return { is: "facts", facts: [{ kind: "day-available", data: { date, windows } }] };
}

type Window = { from: string; to: string };

function windowsOn({ inputs }: Plan, date: string): Window[] {
  const own = inputs.dayAvailable?.find((each) => each.date === date)?.windows;
  const weekly = inputs.available.filter(({ weekday }) => weekday === weekdayNumber(date));
  return (own ?? weekly).map(({ from, to }) => ({ from, to }));
}

function joined(windows: readonly Window[]): Window[] {
  const out: Window[] = [];
  for (const window of [...windows].sort((a, b) => minuteOfClock(a.from) - minuteOfClock(b.from))) {
    const last = out.at(-1);
    if (last !== undefined && minuteOfClock(window.from) <= minuteOfClock(last.to)) {
      if (minuteOfClock(window.to) > minuteOfClock(last.to)) last.to = window.to;
    } else out.push({ ...window });
  }
  return out;
}
