import { type Day, parseDay } from "../calendar/day.ts";
import { lastClock, type Stamp } from "./append.ts";
import { checkEntry } from "./check.ts";
import { tick } from "./clock.ts";
import {
  type CalendarEvent,
  ENTRY_VERSION,
  type Entry,
  eventSchema,
  type Recording,
  recordingSchema,
} from "./entry.ts";
import { canonicalText, importId } from "./id.ts";
import { mergeJournals } from "./merge.ts";

/** The uid of an occurrence of a recurring event: `uid#n`. */
const OCCURRENCE = /#\d[^#]*$/;

/** The civil days, both inclusive, over which the reader expanded recurring events. */
export interface Covered {
  readonly first: Day;
  readonly last: Day;
  /** Some of the source could not be read: what is not in the list may still be there, and nothing is held to have left. */
  readonly partly?: boolean;
}

/** What a source last said under a uid, by the entry `id`. `content` is undefined for an event that left. */
interface Said {
  readonly id: string;
  readonly uid: string;
  readonly content: CalendarEvent | Recording | undefined;
}

/** A fact to be entered: an entry without its place in the journal. */
type Fact = Pick<Entry, "id" | "kind" | "data">;

/**
 * The entries by which `journal` comes to say what the calendar `source` says now (J4): an `event` for each that is new,
 * changed or back, an `event-gone` for each that left. Of two events with one uid the last counts. An occurrence of a
 * recurring event (`uid#n`) is held to have left only inside `covered`, a day off either end; without `covered` the list
 * is taken as whole. An entry that the runner took back stays so until the source says something new.
 * Throws where an event does not fit its schema: readers give none.
 */
export function importEvents(
  journal: readonly Entry[],
  source: string,
  events: readonly CalendarEvent[],
  stamp: Stamp,
  covered?: Covered,
): Entry[] {
  const before = lastSaid(journal, source, ["event", "event-gone"]);
  const now = new Map(events.map((event) => [event.uid, eventSchema.parse({ ...event, source })]));
  const gone: Fact[] = [];
  for (const { id, uid, content } of before.values()) {
    if (content === undefined || now.has(uid) || !isJudged(content, covered)) continue;
    gone.push(followingFact("event-gone", { source, uid }, id));
  }
  return stamped(journal, [...changedFacts("event", now, before), ...gone], stamp);
}

/** As `importEvents` for recorded activities: new and changed ones. None is held to have left; files bring a part each. */
export function importRecordings(
  journal: readonly Entry[],
  source: string,
  recordings: readonly Recording[],
  stamp: Stamp,
): Entry[] {
  const before = lastSaid(journal, source, ["recording"]);
  const now = new Map(recordings.map((each) => [each.uid, recordingSchema.parse({ ...each, source })]));
  return stamped(journal, changedFacts("recording", now, before), stamp);
}

/** By uid, the last fact of the source, whether it was taken back or not: an undo answers the source, and stands. */
function lastSaid(journal: readonly Entry[], source: string, kinds: readonly string[]): Map<string, Said> {
  const said = new Map<string, Said>();
  for (const entry of mergeJournals(journal)) {
    if (!kinds.includes(entry.kind)) continue;
    const outcome = checkEntry(entry);
    if (!("entry" in outcome)) continue;
    const { kind, data } = outcome.entry;
    if (kind !== "event" && kind !== "event-gone" && kind !== "recording") continue;
    if (data.source === source) {
      said.set(data.uid, { id: entry.id, uid: data.uid, content: kind === "event-gone" ? undefined : data });
    }
  }
  return said;
}

function changedFacts(
  kind: "event" | "recording",
  now: ReadonlyMap<string, CalendarEvent | Recording>,
  before: ReadonlyMap<string, Said>,
): Fact[] {
  const facts: Fact[] = [];
  for (const [uid, data] of now) {
    const said = before.get(uid);
    const same = said?.content !== undefined && canonicalText(said.content) === canonicalText(data);
    if (!same) facts.push(followingFact(kind, data, said?.id));
  }
  return facts;
}

function followingFact(kind: string, data: { source: string; uid: string }, previous: string | undefined): Fact {
  return { id: importId({ source: data.source, uid: data.uid, kind, content: data, previous }), kind, data };
}

/** Places facts after the end of the journal, in their order. */
function stamped(journal: readonly Entry[], facts: readonly Fact[], { wallMs, device, by }: Stamp): Entry[] {
  let at = lastClock(journal);
  return facts.map(({ id, kind, data }) => {
    at = tick(at, wallMs, device);
    return { id, at, by, kind, v: ENTRY_VERSION, data };
  });
}

/** The reader's day and the date of a start can be one apart by time zone, so the edges are not judged. */
function isJudged({ uid, start }: CalendarEvent | Recording, covered: Covered | undefined): boolean {
  if (covered?.partly) return false;
  if (covered === undefined || !OCCURRENCE.test(uid)) return true;
  const day = parseDay(start.slice(0, "2027-03-01".length));
  return day !== undefined && day > covered.first && day < covered.last;
}
