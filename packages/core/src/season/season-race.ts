import { type Day, mondayOf } from "../calendar/day.ts";
import type { SeasonValues } from "./parameters/season-parameters.ts";

/** A race of the runner, as far as the season needs it. */
export interface SeasonRace {
  readonly day: Day;
  readonly priority: "A" | "B" | "C";
  /** null: unknown, and then neither marathon nor ultra. */
  readonly distanceM: number | null;
  readonly name: string;
}

/** By day, then priority, then name. In this order races are read, so that the order of the input changes nothing (P17). */
export function inRaceOrder(races: readonly SeasonRace[]): readonly SeasonRace[] {
  return [...races].sort((a, b) => a.day - b.day || compareText(a.priority, b.priority) || compareText(a.name, b.name));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function raceLength(race: SeasonRace, v: SeasonValues["S7"]): "marathon" | "ultra" | "other" {
  const metres = race.distanceM ?? 0;
  if (metres > v.ultraAbove) return "ultra";
  return metres >= v.marathonFrom ? "marathon" : "other";
}

/**
 * S1: the race whose season holds the week, from its start to the week of the race, both included: an A race before a B race,
 * then the first by day. C races have no season.
 */
export function seasonRace(monday: Day, races: readonly SeasonRace[], v: SeasonValues["S1"]): SeasonRace | undefined {
  const holds = (weeksBefore: number) => (race: SeasonRace) =>
    monday <= mondayOf(race.day) && monday >= mondayOf(race.day) - 7 * weeksBefore;
  const inOrder = inRaceOrder(races);
  return (
    inOrder.filter(({ priority }) => priority === "A").find(holds(v.weeksBeforeA)) ??
    inOrder.filter(({ priority }) => priority === "B").find(holds(v.weeksBeforeB))
  );
}
