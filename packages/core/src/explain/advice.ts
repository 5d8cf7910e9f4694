import type { Placed } from "../placement/placed.ts";
import type { PlanWeek } from "../placement/problem.ts";
import { policySuggestion, suggestionsFor } from "../placement/suggest.ts";
import type { Plan } from "../plan-schema.ts";
import { type Alternative, alternativesOf } from "./alternatives.ts";
import { shortfallOf } from "./shortfall.ts";

type WeekAdvice = Pick<Plan["weeks"][number], "shortfalls" | "suggestions">;

/** What is found by solving again: it can take longer than the plan itself, and so may be left out. */
export interface Advice {
  /** Other places for the sessions of a week. */
  readonly alternatives: (placed: Placed, w: number) => Alternative[];
  /** Why a week has fewer sessions than it wants, and what would mend it. */
  readonly forWeeks: (placed: Placed) => (w: number, has: number) => WeekAdvice;
}

export const advice: Advice = {
  alternatives: alternativesOf,
  forWeeks: (placed) => {
    const policy = policySuggestion(placed);
    return (w, has) => {
      const short = has < (placed.weeks[w] as PlanWeek).dose.target;
      return {
        shortfalls: short ? [shortfallOf(placed, w, has)] : [],
        suggestions: [
          ...(short && placed.frame.stop === null ? suggestionsFor(placed, w) : []),
          ...(policy !== undefined && policy.week === w ? [policy.suggestion] : []),
        ],
      };
    };
  },
};
