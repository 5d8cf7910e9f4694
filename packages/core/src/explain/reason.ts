import type { Grade } from "../evidence/parameter.ts";

/** Quantities and ids that a rule decided on: never prose, never a score. */
export type Facts = Readonly<Record<string, string | number | boolean | null>>;

/** Why something is as it is: the record of a rule, turned into a sentence (E1). */
export interface Reason {
  /** Id of the rule. */
  readonly rule: string;
  readonly text: string;
  readonly grade: Grade;
  readonly sources: readonly string[];
  readonly facts: Facts;
}
