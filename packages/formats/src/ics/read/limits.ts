/** How much of one calendar is read. What exceeds a limit is told as a problem; the rest is kept. */
export interface Limits {
  /** Bytes of the file, or characters where it comes as text. */
  readonly size: number;
  /** Characters of one line after unfolding. */
  readonly lineLength: number;
  /** VEVENT components. */
  readonly events: number;
  /** Occurrences that recurring events give in the window, of one series and of the whole file. */
  readonly occurrences: number;
  readonly allOccurrences: number;
  /** Steps of one recurrence rule, looked at from the start of its series. */
  readonly ruleSteps: number;
  /** Steps of all recurrence rules of the file. */
  readonly allRuleSteps: number;
  /** Problems told one by one. */
  readonly problems: number;
}

export const LIMITS: Limits = {
  size: 20_000_000,
  lineLength: 200_000,
  events: 20_000,
  occurrences: 5_000,
  allOccurrences: 50_000,
  ruleSteps: 100_000,
  allRuleSteps: 1_000_000,
  problems: 500,
};
