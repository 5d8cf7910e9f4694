import { type Entry, runDropped, runMoved } from "@stridelift/core";
import type { Fact, RunSource } from "./doors.ts";

/** The fact that a run stands elsewhere, or with null that it does not take place; null where the journal has no such run to move. */
export function runChange(entries: readonly Entry[], source: RunSource, start: string | null): Fact | null {
  if (start === null) {
    const data = runDropped(entries, { source });
    return data === null ? null : { kind: "run-dropped", data };
  }
  const data = runMoved(entries, { source }, start);
  return data === null ? null : { kind: "run-moved", data };
}

/** Races of the race list and recordings stay where they are said to be. */
export const NOT_MOVED = {
  code: "runs/not-moved",
  message: "This run cannot be moved here.",
  hint: "A race is moved in the settings; a recording stays where it is.",
};
