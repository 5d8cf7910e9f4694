import { type Day, mondayOf } from "../calendar/day.ts";
import type { Phase } from "../plan-schema.ts";
import type { SeasonBlock } from "../season/season.ts";

/** Weeks of one phase running, whether in season or not: its exercises stay (X7). */
export interface Stretch {
  readonly phase: Phase;
  /** A Monday, and the Sunday after the last week. */
  readonly from: Day;
  readonly to: Day;
  /** Mondays of the weeks that are no deload. */
  readonly loading: readonly Day[];
}

/** The stretches of a season’s blocks, by day. */
export function stretchesOf(blocks: readonly SeasonBlock[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { phase, from, to, deloadWeeks } of blocks) {
    const loading = mondaysOf(from, to).filter((monday) => !deloadWeeks.includes(monday));
    const last = stretches.at(-1);
    if (last?.phase === phase)
      stretches[stretches.length - 1] = { ...last, to, loading: [...last.loading, ...loading] };
    else stretches.push({ phase, from, to, loading });
  }
  return stretches;
}

function mondaysOf(from: Day, to: Day): Day[] {
  return Array.from({ length: Math.ceil((to - from + 1) / 7) }, (_, i) => from + 7 * i);
}

/** How far a day is through its stretch: 0 in the first week, 1 in the last; a deload counts as the week before it. */
export function throughOf({ loading }: Stretch, day: Day): number {
  const week = loading.filter((monday) => monday <= mondayOf(day)).length - 1;
  return loading.length < 2 ? 0 : Math.max(0, week) / (loading.length - 1);
}

/** Weeks of adaptation and strength before the week of a day (S3). */
export function loadedWeeksBefore(stretches: readonly Stretch[], day: Day): number {
  return stretches
    .filter(({ phase }) => phase === "adaptation" || phase === "strength")
    .flatMap(({ loading }) => loading)
    .filter((monday) => monday < mondayOf(day)).length;
}
