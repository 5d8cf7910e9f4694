import {
  announcementOf,
  append,
  civilOf,
  type Day,
  type Entry,
  fold,
  formatDay,
  instantOf,
  type Plan,
  parseDay,
  readJournal,
  sessionsOf,
  sketch,
  zoneBetween,
} from "@stridelift/core";
import { writeCalendar } from "@stridelift/formats";
import { lineOf } from "../journal/kept-line.ts";
import type { FeedName, FeedOptions } from "./feed.ts";
import { packed, tagOf, unpacked } from "./published.ts";
import { speechOf } from "./speech.ts";

/** All that a feed is computed from; plain data, so that it can be done on another thread. */
export interface FeedJob {
  readonly feed: FeedName;
  readonly options: FeedOptions;
  /** The journal’s lines as they are kept, in any order. */
  readonly lines: readonly Uint8Array[];
  readonly nowMs: number;
  /** What subscribers were last given, packed; empty: nothing yet. */
  readonly published: string;
  /** Tells this runner’s sessions from another’s. */
  readonly key: string;
  /** Where a session is shown, without its id. */
  readonly link: string;
}

export interface ComputedFeed {
  /** Packed. */
  readonly body: string;
  readonly etag: string;
  /** It says what subscribers were last given, to the byte. */
  readonly isSame: boolean;
  /** From when until when it is this day for the runner. */
  readonly fromMs: number;
  readonly untilMs: number;
  /** What has to be written so that the journal holds what is shown (J8). */
  readonly announced: Entry | null;
}

/** What a subscriber may want to look back to; far enough that a calendar stays a diary of the year. */
const DAYS_BACK = 365;
/** A cancelled session has been seen as cancelled by then. */
const CANCELLED_DAYS_BACK = 30;
/** What to do is said so many days ahead; loads further on change with every set that is logged. */
const DAYS_FILLED = 28;
const REFRESH_MIN = 60;
const MINUTE_MS = 60_000;
const ASSUMED_ZONE = "UTC";
const NAMES: Readonly<Record<FeedName, string>> = { full: "Stridelift", titles: "Stridelift, times only" };

/** The calendar for now, told against what subscribers were given before. The same job gives the same calendar. */
export async function computeFeed(job: FeedJob): Promise<ComputedFeed> {
  const { feed, options, nowMs, key, link } = job;
  const { entries } = readJournal(job.lines.map(lineOf).join("\n"));
  const { state } = fold(entries);
  const { day, fromMs, untilMs } = dayIn(state.settings.zone ?? ASSUMED_ZONE, nowMs);
  const plan = planFrom(entries, day, state.start !== undefined);
  const previous = unpacked(job.published);
  const say = await speechOf(
    options,
    plan.races.map(({ name }) => name),
  );
  const calendar = writeCalendar(plan, {
    previous,
    stamp: stampAt(nowMs),
    name: say(NAMES[feed]),
    say,
    key,
    link,
    titlesOnly: feed === "titles",
    beforeMin: options.beforeMin,
    afterMin: options.afterMin,
    ...(options.alarmMin === null ? {} : { alarmMin: options.alarmMin }),
    refreshMin: REFRESH_MIN,
    since: formatDay(day - DAYS_BACK),
    cancelledSince: formatDay(day - CANCELLED_DAYS_BACK),
  });
  const [shown] = announcementOf(plan, state.announced);
  const announced = shown
    ? append(entries, shown.kind, shown.data, { wallMs: nowMs, device: "server", by: "server" })
    : null;
  return { body: packed(calendar), etag: tagOf(calendar), isSame: calendar === previous, fromMs, untilMs, announced };
}

/** The season’s times, and what to do in the sessions of the next weeks. Who has not begun has no sessions. */
function planFrom(entries: readonly Entry[], today: Day, hasBegun: boolean): Plan {
  const plan = sketch(entries, formatDay(today));
  if (!hasBegun) return { ...plan, sessions: [] };
  const soon = { from: formatDay(today), to: formatDay(today + DAYS_FILLED) };
  const filled = new Map(sessionsOf(entries, formatDay(today), soon).map((session) => [session.id, session]));
  return { ...plan, sessions: plan.sessions.map((session) => filled.get(session.id) ?? session) };
}

function dayIn(zoneName: string, nowMs: number): { day: Day; fromMs: number; untilMs: number } {
  const near = parseDay(new Date(nowMs).toISOString().slice(0, 10)) as Day;
  const zone = zoneBetween(zoneName, near - 2, near + 3);
  const { day } = civilOf(zone, Math.floor(nowMs / MINUTE_MS));
  const beginOf = (each: Day) => instantOf(zone, each, 0) * MINUTE_MS;
  return { day, fromMs: beginOf(day), untilMs: beginOf(day + 1) };
}

function stampAt(nowMs: number): string {
  return new Date(nowMs).toISOString().replace(/[-:]|\.\d+/g, "");
}
