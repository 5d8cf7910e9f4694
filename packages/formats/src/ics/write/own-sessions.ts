import { OWN_UID, parseDay } from "@stridelift/core";
import { readCalendar } from "../read/read-calendar.ts";
import { type FOCUS_WORDS, sessionTitle } from "./session-text.ts";

/** A session as a calendar of ours says it. */
export interface OwnEvent {
  readonly id: string;
  /** Instants as text with offset. */
  readonly start: string;
  readonly end: string;
  readonly focus: keyof typeof FOCUS_WORDS;
}

const ID = /^(\d{4}-\d\d-\d\d-\d+)(?:\.[^@]*)?$/;

/** The sessions that a calendar written by `writeCalendar` holds and has not cancelled, by start. Events of others are left aside. */
export function readOwnSessions(text: string): OwnEvent[] {
  const epoch = parseDay("1970-01-01") as number;
  const { events } = readCalendar(text, { source: "own", zone: "UTC", from: epoch, to: epoch });
  return events.flatMap(({ uid, title, start, end }) => {
    const id = uid.endsWith(OWN_UID) ? ID.exec(uid.slice(0, -OWN_UID.length))?.[1] : undefined;
    const focus = (["full", "light", "upper"] as const).find((each) => sessionTitle({ focus: each }) === title);
    return id === undefined || focus === undefined || end === undefined ? [] : [{ id, start, end, focus }];
  });
}
