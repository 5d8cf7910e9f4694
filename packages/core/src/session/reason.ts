import { type Parameters, standingOf } from "../evidence/parameter.ts";
import type { Facts, Reason } from "../explain/reason.ts";

interface Said {
  readonly id: string;
  readonly parameters: Parameters;
  sentence(facts: Facts): string;
}

/** The record of a rule of sessions as a reason, with the standing of its numbers. */
export function reasonOf(rule: Said, facts: Facts): Reason {
  return { rule: rule.id, text: rule.sentence(facts), ...standingOf(Object.values(rule.parameters)), facts };
}
