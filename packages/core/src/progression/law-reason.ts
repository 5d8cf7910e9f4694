import { type Parameter, standingOf } from "../evidence/parameter.ts";
import type { Facts, Reason } from "../explain/reason.ts";

/** A reason of a law, with the most cautious grade and all the sources of the numbers that it rests on. */
export function lawReason(rule: string, text: string, facts: Facts, ...restsOn: readonly Parameter[]): Reason {
  return { rule, text, ...standingOf(restsOn), facts };
}

/** "62.5 kg", "20 kg". */
export function kilograms(kg: number): string {
  return `${Number(kg.toFixed(2))} kg`;
}
