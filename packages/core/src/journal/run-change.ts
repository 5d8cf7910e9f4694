import * as z from "zod/mini";

/*
 * What the runner changes about a run of a calendar or of the usual week. Each names what the source says of it, and holds
 * while the source says so.
 */

/** `data` of the entry kinds of this file. `source` and `uid` are those of the run in the plan: `uid#2` is the second half of a double. */
export function runChangeSchemas(when: z.core.$ZodType<string>) {
  const run = { source: z.string(), uid: z.string() };
  return {
    /** The run is at `start` instead. A date alone keeps the time of day. `from`: the start of the event as the source has it. */
    "run-moved": z.object({ ...run, start: when, from: when }),
    /** The run does not take place. `start`: that of the event as the source has it. */
    "run-dropped": z.object({ ...run, start: when }),
  } as const;
}

/** The last word of the runner on one run. */
export interface RunChange {
  readonly source: string;
  readonly uid: string;
  /** The start of the event for which it was said. */
  readonly from: string;
  /** Where the run is instead; null: it does not take place. */
  readonly start: string | null;
}
