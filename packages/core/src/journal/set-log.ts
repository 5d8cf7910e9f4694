import * as z from "zod/mini";
import { loggedSetSchema } from "./training.ts";

/*
 * Sets as facts of their own: whoever logs while lifting writes each at once, so that nothing is lost with the device,
 * and what two devices logged of one session is together what was done.
 */

/**
 * `data` of the entry kinds of this file. Both name a set by its session, its exercise and its place in it. The session
 * is an announced one by id, or one of the runner's own making by its `start`: that of the session, the same in each of
 * its sets.
 */
export function setSchemas(when: z.core.$ZodType<string>) {
  const place = {
    session: z.optional(z.string()),
    start: when,
    exercise: z.string(),
    /** From 0, over the whole session: the third set of the exercise is 2, in whichever block it stands. */
    set: z.int().check(z.gte(0), z.lte(199)),
  };
  return {
    /** A set was done. Of several for one place the last one counts. */
    set: z.object({
      ...place,
      ...loggedSetSchema.shape,
      /** During the exercise, as far as it has come; the highest said of it counts. */
      pain: z.optional(z.number().check(z.gte(0), z.lte(10))),
    }),
    /** There was no set at this place, or none any more. */
    "set-removed": z.object(place),
  } as const;
}
