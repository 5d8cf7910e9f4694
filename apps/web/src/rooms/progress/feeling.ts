import type { Area, RunnerState } from "@stridelift/core";

/** How the runner felt (`area` null) or what hurt in an area, 0 to 10 by date. */
export interface FeelingRow {
  readonly area: Area | null;
  readonly points: readonly { readonly date: string; readonly level: number }[];
}

/** First how the runner felt, as the mean of the four answers; then the areas that hurt, in the order in which they first did. */
export function feelingRows(
  { readiness, pains }: Pick<RunnerState, "readiness" | "pains">,
  today: string,
): FeelingRow[] {
  const felt = readiness
    .filter(({ date }) => date <= today)
    .map(({ date, sleep, soreness, fatigue, stress }) => ({ date, level: (sleep + soreness + fatigue + stress) / 4 }));
  const byArea = new Map<Area, Map<string, number>>();
  for (const { date, area, level } of pains) {
    if (date > today) continue;
    const days = byArea.get(area) ?? new Map<string, number>();
    byArea.set(area, days.set(date, Math.max(level, days.get(date) ?? 0)));
  }
  const hurt = [...byArea]
    .filter(([, days]) => [...days.values()].some((level) => level > 0))
    .map(([area, days]) => ({ area, points: [...days].map(([date, level]) => ({ date, level })) }));
  return [...(felt.length === 0 ? [] : [{ area: null, points: felt }]), ...hurt];
}
