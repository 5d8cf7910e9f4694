import { append, type Entry, fold, importEvents, type Problem, type RunnerState, type Stamp } from "@stridelift/core";
import { type Calendars, readForRunner, recognise, type SourceCalendar } from "@stridelift/formats";
import { newSecret } from "../accounts/tokens.ts";
import { sourceProblem } from "./source-problem.ts";

const PAGE = /^(?:ï»¿)?\s*(?:<!--(?:(?!-->)[\s\S])*-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype html|html|head|body|script)/i;
const HEAD_BYTES = 4096;

/** What a calendar’s bytes say, on the runner’s clock. */
export interface Reading {
  readonly calendars: Calendars;
  readonly calendar: SourceCalendar;
  readonly today: string;
}

/** Reads what an address gave. Throws a `SourceProblem` where it is no calendar, or nothing of it can be read. */
export function readAnswer(source: string, bytes: Uint8Array, state: RunnerState, nowMs: number): Reading {
  refuseStrangers(bytes);
  const todayIn = (zone: string) =>
    new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(new Date(nowMs));
  const calendars = readForRunner([{ name: source, bytes }], state, { zone: undefined, todayIn });
  const [calendar] = calendars.sources as [SourceCalendar];
  const [first] = calendar.problems;
  if (calendar.events.length === 0 && first !== undefined) {
    throw sourceProblem(
      "source/unreadable",
      `Nothing of this calendar can be read. ${first.message}`,
      first.hint ?? "Tell who makes the calendar. It is tried again by itself.",
    );
  }
  return { calendars, calendar, today: todayIn(calendars.zone) };
}

/**
 * The entries by which a journal comes to say what a calendar says (J4), and the runner’s zone where none was known and the calendar
 * names one. `isWhole`: what it does not say is gone, even if it is empty.
 */
export function newsOf(
  { calendars, calendar }: Reading,
  journal: readonly Entry[],
  nowMs: number,
  isWhole: boolean,
): Entry[] {
  const { source, events, partly } = calendar;
  const stamp = newStamp(nowMs);
  const covered = { ...calendars.covered, partly: partly && !(isWhole && calendar.problems.length === 0) };
  const imported = importEvents(journal, source, events, stamp, covered);
  if (imported.length === 0 || !calendars.zoneIsNew || calendar.zone === undefined) return imported;
  return [...imported, append([...journal, ...imported], "setting", { name: "zone", value: calendars.zone }, stamp)];
}

/** The entries by which a journal lets go of all that a source said. */
export function goneFrom(source: string, journal: readonly Entry[], nowMs: number): Entry[] {
  return importEvents(journal, source, [], newStamp(nowMs));
}

/** A stamp that no other reading shares, in this process or another: no two ever make one clock text. */
function newStamp(nowMs: number): Stamp {
  return {
    wallMs: nowMs,
    device: `srv.${newSecret()
      .replace(/[^A-Za-z0-9]/g, "")
      .slice(0, 12)}`,
    by: "runner",
  };
}

/** What a calendar cost that could be read in part only; null: nothing. */
export function partlyRead({ partly, events, problems }: SourceCalendar): Problem | null {
  const [first] = problems;
  if (!partly || events.length === 0 || first === undefined) return null;
  return {
    code: "source/partly-read",
    message: `Not all of this calendar can be read, so nothing is taken as gone from it. ${first.message}`,
    ...(first.hint === undefined ? {} : { hint: first.hint }),
  };
}

/** The events of a source that stand in a journal. */
export function eventsOf(source: string, journal: readonly Entry[]) {
  const { state } = fold(journal);
  return { state, known: state.events.filter((event) => event.source === source) };
}

function refuseStrangers(bytes: Uint8Array): void {
  if (PAGE.test(new TextDecoder("latin1").decode(bytes.subarray(0, HEAD_BYTES)))) {
    throw sourceProblem(
      "source/web-page",
      "This address gives a web page, not a calendar.",
      "It may want you to sign in. Look in your calendar’s settings for a secret address in iCal format, and give that one.",
    );
  }
  const kind = recognise("", bytes);
  if (kind === "calendar") return;
  throw sourceProblem(
    "source/not-calendar",
    `This address gives no calendar.${typeof kind === "object" ? ` ${kind.message.replace("This file", "It")}` : ""}`,
    "Open it in a browser: it should download an .ics file. If it does not, copy the address again.",
  );
}
