import type { CalendarEvent, UsualWeek } from "../journal/entry.ts";
import { USUAL_WEEK, usualRun } from "./usual-week.ts";

/** What the source of a run says of it now. */
export interface SaidRun {
  readonly title: string;
  /** As the journal writes it. */
  readonly start: string;
}

/** How the halves of a double are told apart. */
const HALF = /#\d+$/;

/**
 * Finds what the source of a run says of it, by its source and uid: the event, for half of a double that of both, or the
 * run of the usual week. Undefined where no source has it.
 */
export function saidRuns(
  events: readonly CalendarEvent[],
  usualWeeks: readonly UsualWeek[],
): (run: { readonly source: string; readonly uid: string }) => SaidRun | undefined {
  const bySource = new Map(events.map((event) => [keyOf(event), event]));
  return ({ source, uid }) => {
    const event = bySource.get(keyOf({ source, uid })) ?? bySource.get(keyOf({ source, uid: uid.replace(HALF, "") }));
    return event ?? (source === USUAL_WEEK ? usualRun(usualWeeks, uid) : undefined);
  };
}

export function keyOf({ source, uid }: { readonly source: string; readonly uid: string }): string {
  return JSON.stringify([source, uid]);
}
