import * as z from "zod/mini";
import type { RunKind } from "../runs/run.ts";

/** The kinds of a run: a race has a date of its own, everything else can come round every week. */
const USUAL_KINDS = ["easy", "steady", "medium-long", "long", "quality", "long-quality"] as const satisfies RunKind[];
/** Four runs a day are more than anyone has. */
const MOST_RUNS = 28;

/** The runs of a week that comes round, from `since` on; no runs: from then on there is no such week. */
export function usualWeekSchema<D extends z.core.$ZodType<string>, C extends z.core.$ZodType<string>>(
  date: D,
  clock: C,
  weekday: z.core.$ZodType<number>,
) {
  return z.object({
    since: date,
    runs: z
      .array(
        z.object({
          weekday,
          /** Absent: the runner's usual time of that weekday. */
          from: z.optional(clock),
          minutes: z.number().check(z.positive(), z.lte(1440, { message: "is longer than a day" })),
          kind: z.enum(USUAL_KINDS),
          title: z.optional(z.string()),
        }),
      )
      .check(z.maxLength(MOST_RUNS, { message: "is more runs than a week has room for" })),
  });
}

/** The usual weeks after one more was drawn: from its day on it takes the place of all others. By `since`, one a day. */
export function withUsualWeek<W extends { readonly since: string }>(weeks: readonly W[], drawn: W): W[] {
  return [...weeks.filter(({ since }) => since < drawn.since), drawn];
}
