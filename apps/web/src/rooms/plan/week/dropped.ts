import type { RunnerState } from "@stridelift/core";
import { dateOf } from "../clock.ts";

/** A run that the runner took out, as its source has it; the title is null where only the usual week knows it. */
export interface DroppedRun {
  readonly source: { readonly name: string; readonly uid: string };
  readonly from: string;
  readonly title: string | null;
}

/** The runs of some dates that do not take place. */
export function droppedRuns({ runChanges, events }: RunnerState, days: readonly string[]): DroppedRun[] {
  return runChanges
    .filter(({ start, from }) => start === null && days.includes(dateOf(from)))
    .map(({ source, uid, from }) => {
      const event = events.find((each) => each.source === source && each.uid === uid.replace(/#\d+$/, ""));
      return { source: { name: source, uid }, from, title: event?.title ?? null };
    });
}
