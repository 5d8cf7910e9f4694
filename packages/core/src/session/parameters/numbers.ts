import { type Overlays, type Values, valuesOf } from "../../evidence/parameter.ts";
import { jumpContacts, leaps } from "./power.ts";
import { repNumbers } from "./rep-numbers.ts";

/** Numbers that every prescription of a plan asks for, put together once. */
export interface SessionNumbers {
  readonly reps: Values<typeof repNumbers>;
  readonly hops: Values<typeof jumpContacts>;
  readonly leaps: Values<typeof leaps>;
}

/** The values after overlays by full name. */
export function sessionNumbers(overlays: Overlays): SessionNumbers {
  return {
    reps: valuesOf("reps", repNumbers, overlays),
    hops: valuesOf("jump-contacts", jumpContacts, overlays),
    leaps: valuesOf("leaps", leaps, overlays),
  };
}
