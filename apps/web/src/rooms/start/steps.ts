/** The steps from nothing to a season, in their order; each is a place in the address. */
export const STEPS = ["runs", "races", "times", "things", "health", "ready"] as const;
export type Step = (typeof STEPS)[number];

export function stepOf(part: string | undefined): Step | undefined {
  return STEPS.find((step) => step === part);
}

/** The step a number of places further; null before the first and after the last. */
export function stepFrom(step: Step, by: 1 | -1): Step | null {
  return STEPS[STEPS.indexOf(step) + by] ?? null;
}
