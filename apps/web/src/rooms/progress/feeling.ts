import type { Area, RunnerState } from "@stridelift/core";

type Points = readonly { readonly date: string; readonly level: number }[];

/** How the runner felt, what hurt in an area, or what hurt while an exercise was done: 0 to 10 by date. */
export type FeelingRow = { readonly points: Points } & (
  | { readonly of: "day" }
  | { readonly of: "area"; readonly area: Area }
  | { readonly of: "exercise"; readonly exercise: string }
);

/**
 * First how the runner felt, as the mean of the four answers; then the areas that hurt and the exercises logged with pain, in the
 * order in which they first did. Of one day the worst counts.
 */
export function feelingRows(
  { readiness, pains, done }: Pick<RunnerState, "readiness" | "pains" | "done">,
  today: string,
): FeelingRow[] {
  const felt = readiness
    .filter(({ date }) => date <= today)
    .map(({ date, sleep, soreness, fatigue, stress }) => ({ date, level: (sleep + soreness + fatigue + stress) / 4 }));
  const logged = done.flatMap(({ start, exercises = [] }) =>
    exercises.flatMap(({ exercise, pain }) =>
      pain === undefined ? [] : [{ key: exercise, date: start.slice(0, 10), level: pain }],
    ),
  );
  const named = pains.map(({ area, date, level }) => ({ key: area, date, level }));
  return [
    ...(felt.length === 0 ? [] : [{ of: "day" as const, points: felt }]),
    ...hurt(named, today).map(({ key, points }) => ({ of: "area" as const, area: key, points })),
    ...hurt(logged, today).map(({ key, points }) => ({ of: "exercise" as const, exercise: key, points })),
  ];
}

function hurt<K>(
  said: readonly { key: K; date: string; level: number }[],
  today: string,
): { key: K; points: Points }[] {
  const byKey = new Map<K, Map<string, number>>();
  for (const { key, date, level } of said) {
    if (date > today) continue;
    const days = byKey.get(key) ?? new Map<string, number>();
    byKey.set(key, days.set(date, Math.max(level, days.get(date) ?? 0)));
  }
  return [...byKey]
    .filter(([, days]) => [...days.values()].some((level) => level > 0))
    .map(([key, days]) => ({
      key,
      points: [...days].map(([date, level]) => ({ date, level })).sort((a, b) => (a.date < b.date ? -1 : 1)),
    }));
}
