import { formatInstant, type Instant, type PlannedSession, parseInstant, type Zone } from "@stridelift/core";
import { escapeText } from "../text.ts";
import { sessionDescription, sessionTitle } from "./session-text.ts";

/** What a calendar says of a session beside its time. */
export interface EventOptions {
  /** Says a text as the reader of the calendar reads it; not given: in English, as it is. */
  readonly say?: (text: string) => string;
  /** Say when, and that it is strength, and no more: neither what to do and why nor which kind of session. */
  readonly titlesOnly?: boolean;
  /** Where a session is shown: an address that its id is put behind. Not with `titlesOnly`. */
  readonly link?: string;
  /** Minutes that are taken right before and after a session, as by the way there: busy events beside it. Default 0. */
  readonly beforeMin?: number;
  readonly afterMin?: number;
  /** Minutes before a session at which a calendar reminds of it. Default: it does not. */
  readonly alarmMin?: number;
}

/** An event as it is to be told now, without its stamps. */
export interface ToldEvent {
  readonly uid: string;
  /** Begin with the UID. */
  readonly lines: readonly string[];
}

const PLAIN_TITLE = "Strength";

/** The event of a session, and those of the time it takes before and after. `ending` is how each UID ends. */
export function sessionEvents(
  session: PlannedSession,
  zone: Zone,
  ending: string,
  options: EventOptions,
): readonly ToldEvent[] {
  const { id, start, end } = session;
  const { beforeMin = 0, afterMin = 0, say = (text) => text } = options;
  const [begins, ends] = [instantOf(start), instantOf(end)];
  const beside = (name: string, from: Instant, to: Instant): ToldEvent => {
    const uid = `${id}-${name}${ending}`;
    const title = `${name.charAt(0).toUpperCase()}${name.slice(1)} strength`;
    return { uid, lines: [...frameLines(uid, zone, from, to), `SUMMARY:${escapeText(say(title))}`, "TRANSP:OPAQUE"] };
  };
  return [
    { uid: `${id}${ending}`, lines: sessionLines(session, zone, `${id}${ending}`, options) },
    ...(beforeMin > 0 ? [beside("before", begins - beforeMin, begins)] : []),
    ...(afterMin > 0 ? [beside("after", ends, ends + afterMin)] : []),
  ];
}

function sessionLines(session: PlannedSession, zone: Zone, uid: string, options: EventOptions): string[] {
  const { titlesOnly = false, link, say = (text) => text } = options;
  const title = say(titlesOnly ? PLAIN_TITLE : sessionTitle(session));
  return [
    ...frameLines(uid, zone, instantOf(session.start), instantOf(session.end)),
    `SUMMARY:${escapeText(title)}`,
    ...(titlesOnly ? [] : [`DESCRIPTION:${escapeText(say(sessionDescription(session)))}`]),
    ...(titlesOnly || link === undefined ? [] : [`URL:${link}${encodeURIComponent(session.id)}`]),
    "CATEGORIES:Strength",
    "TRANSP:OPAQUE",
    ...(session.status === "planned" ? alarmLines(title, options.alarmMin) : []),
  ];
}

function frameLines(uid: string, zone: Zone, from: Instant, to: Instant): string[] {
  const local = (instant: Instant) => formatInstant(zone, instant).slice(0, 19).replaceAll(/[-:]/g, "");
  return [
    `UID:${uid}`,
    "STATUS:CONFIRMED",
    `DTSTART;TZID=${zone.name}:${local(from)}`,
    `DTEND;TZID=${zone.name}:${local(to)}`,
  ];
}

function alarmLines(title: string, alarmMin: number | undefined): string[] {
  if (alarmMin === undefined) return [];
  const said = `DESCRIPTION:${escapeText(title)}`;
  return ["BEGIN:VALARM", "ACTION:DISPLAY", said, `TRIGGER:-PT${alarmMin}M`, "END:VALARM"];
}

function instantOf(text: string): Instant {
  const instant = parseInstant(text);
  if (instant === undefined) throw new Error(`a session is at "${text}", which is no instant with its offset`);
  return instant;
}
