import type { Reason } from "../explain/reason.ts";
import type { Demand } from "./rules/rule.ts";

/** A demand with the rule that makes it. */
export interface Asked {
  readonly demand: Demand;
  readonly why: Reason;
}
