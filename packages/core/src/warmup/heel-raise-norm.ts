import type { Values } from "../evidence/parameter.ts";
import type { Facts } from "../explain/reason.ts";
import type { screenLimits } from "./screen-limits.ts";

/** What norms depend on; null where the runner has not said it. Age in whole years. */
export interface NormedRunner {
  readonly sex: "female" | "male" | null;
  readonly ageYears: number | null;
}

type Limits = Values<typeof screenLimits>;
const DECADES = [20, 30, 40, 50, 60, 70] as const;

/**
 * Single-leg heel raises that are usual for age and sex (HEB17). Under 20 counts as the twenties, over 70 as 70. Sex
 * unknown: the lower of both. Age unknown: the median of all ages. The facts say which was taken.
 */
export function heelRaiseNorm({ sex, ageYears }: NormedRunner, limits: Limits): { reps: number; facts: Facts } {
  const decade = ageYears === null ? null : (DECADES.findLast((from) => from <= ageYears) ?? 20);
  const men = decade === null ? limits.heelRaiseMen : limits[`heelRaiseMen${decade}`];
  const women = decade === null ? limits.heelRaiseWomen : limits[`heelRaiseWomen${decade}`];
  const reps = sex === null ? Math.min(men, women) : sex === "male" ? men : women;
  return { reps, facts: { normSex: sex ?? "lower of both", normDecade: decade ?? "all ages" } };
}
