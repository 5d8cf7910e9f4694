import type { Plan, RunnerState } from "@stridelift/core";
import type { PlanRun } from "../../../marks/shapes.ts";
import { dateOf } from "../clock.ts";
import type { WeekItem } from "../week/week-items.ts";
import type { Movable } from "./mover.svelte.ts";

/** Runs that stay: races of the race list, which have their own date; recordings; days that are over. */
export function isFixed(plan: Plan, state: RunnerState, run: PlanRun): boolean {
  const { name, uid } = run.source;
  return (
    name === "race" ||
    dateOf(run.start) < plan.today ||
    state.recordings.some((recording) => recording.source === name && recording.uid === uid)
  );
}

export function isMovable(plan: Plan, state: RunnerState, item: WeekItem): item is Movable {
  if (item.is === "run") return !isFixed(plan, state, item.run);
  return item.is === "session" && item.session.status === "planned" && dateOf(item.session.start) >= plan.today;
}
