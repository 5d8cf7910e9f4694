import type { WeeklyWindow } from "../../../packages/core/src/journal/entry.ts";
import type { Extra } from "../costs.ts";
import { type Journal, WEEKDAYS } from "./ground.ts";
import type { Random } from "./random.ts";

/** Windows at lunch, in the evening, early, at weekends; short, overlapping, touching, over the night's change. */
export function windowsOf(random: Random): WeeklyWindow[] {
  const shapes: (() => [string, string][])[] = [
    () => [["17:00", "21:00"]],
    () => [
      ["12:00", "13:00"],
      ["18:00", "20:00"],
    ],
    () => [
      ["11:30", "14:00"],
      ["13:00", "15:30"],
    ],
    () => [["05:00", "07:30"]],
    () => [
      ["06:00", "08:00"],
      ["08:00", "09:15"],
    ],
    () => [["18:10", "19:40"]],
    () => [["20:30", "23:45"]],
    () => [["06:00", "21:00"]],
    () => [["01:00", "04:00"]],
  ];
  const base = random.one(shapes.slice(0, 8));
  const days = random.one([WEEKDAYS, WEEKDAYS, [1, 2, 3, 4, 5], [6, 7], random.some(WEEKDAYS, random.whole(1, 5))]);
  return days.flatMap((weekday) =>
    (random.chance(0.8) ? base : random.one(shapes))().map(([from, to]) => ({ weekday, from, to })),
  );
}

export function tastes(journal: Journal): NonNullable<Extra["preferences"]> {
  const { random } = journal;
  journal.set("policy", random.one(["separate-days", "hard-days-hard"]));
  journal.set("priority", random.one(["endurance", "strength"]));
  journal.set("level", random.one(["new", "some", "trained"]));
  if (random.chance(0.3)) journal.set("born", random.one([1950, 1968, 1975, 1977, 1990]));
  if (random.chance(0.4)) journal.set("keepFree", random.whole(0, 3));
  if (random.chance(0.4)) journal.set("preferredStart", random.one(["06:00", "07:30", "12:15", "20:00"]));
  if (random.chance(0.4))
    journal.set("runTime", { all: random.one(["06:00", "07:00", "12:00", "18:30"]), days: { "7": "09:00" } });
  if (random.chance(0.3))
    journal.set(
      "dose",
      random.one([
        { min: 0, target: 1, max: 2 },
        { min: 1, target: 3, max: 3 },
        { min: 2, target: 2, max: 2 },
        { min: 0, target: 0, max: 3 },
      ]),
    );
  if (!random.chance(0.3)) return [];
  const preferences = random.some(WEEKDAYS, random.whole(1, 3)).map((weekday) => ({
    weekday,
    ...(random.chance(0.6) ? { from: "17:00", to: "19:00" } : {}),
    cost: random.whole(-20, 20),
  }));
  journal.set("preferences", preferences);
  return preferences;
}
