import type { Demand, MenuRule } from "./rules/rule.ts";

/** A demand with the rule that makes it. */
export interface Asked {
  readonly demand: Demand;
  readonly rule: MenuRule;
}
