import { type Entry, fold, type Problem, type RunnerState, sketch } from "@stridelift/core";
import { type Calendars, readForRunner, type SourceCalendar } from "@stridelift/formats";
import { entriesIn } from "../journal/kept-journal.ts";
import { newsOf } from "./calendar-news.ts";
import { emptied, isDoubtful } from "./doubt.ts";
import { nameFor } from "./source-name.ts";
import { SourceProblem, sourceProblem } from "./source-problem.ts";
import { refuseStrangers } from "./strangers.ts";

/**
 * What a calendar may take out of the journal that suddenly says next to nothing. `doubted`: nothing for now. `chosen`: what a file
 * that the runner chose would; an empty one nothing. `believed`: all that it does not say.
 */
export type Trust = "doubted" | "chosen" | "believed";

/** What is asked of a calendar’s bytes. All of it can be sent to another thread. */
export interface Question {
  readonly bytes: Uint8Array;
  /** The source’s name, or what to make one of. */
  readonly source: string | { readonly host: string; readonly taken: readonly string[] };
  /** The runner’s journal, as it is kept. */
  readonly lines: readonly Uint8Array[];
  readonly nowMs: number;
  readonly trust: Trust;
  /** Counts the runs among the events as well. */
  readonly countsRuns: boolean;
}

export type Reading =
  | {
      readonly kind: "read";
      readonly source: string;
      /** The entries by which the journal comes to say what the calendar says (J4). */
      readonly news: readonly Entry[];
      readonly events: number;
      readonly runs: number | undefined;
      /** What it cost that some of it could not be read. */
      readonly problem: Problem | null;
    }
  | { readonly kind: "doubted"; readonly problem: Problem }
  | { readonly kind: "refused"; readonly problem: Problem };

/** Reads what an address gave, against what the journal knows of it. Takes its time where the calendar is made to. */
export function readingOf(question: Question): Reading {
  try {
    return read(question);
  } catch (error) {
    if (error instanceof SourceProblem) return { kind: "refused", problem: error.problem };
    throw error;
  }
}

function read({ bytes, source: asked, lines, nowMs, trust, countsRuns }: Question): Reading {
  refuseStrangers(bytes);
  const entries = entriesIn(lines);
  const { state } = fold(entries);
  const calendars = named(asked, bytes, state, nowMs);
  const [calendar] = calendars.sources as [SourceCalendar];
  const { source, events } = calendar;
  refuseUnreadable(calendar);
  const today = todayIn(calendars.zone, nowMs);
  const known = state.events.filter((event) => event.source === source);
  const isPart = calendar.partly && events.length > 0;
  const isDoubted = !isPart && isDoubtful(known, events, today);
  if (isDoubted && trust === "doubted") return { kind: "doubted", problem: emptied(known, events, today) };
  const news = newsOf(calendars, calendar, entries, nowMs, isDoubted && trust === "believed");
  const runs = countsRuns ? runsOf(source, [...entries, ...news], today) : undefined;
  return { kind: "read", source, news, events: events.length, runs, problem: partlyRead(calendar) };
}

function named(asked: Question["source"], bytes: Uint8Array, state: RunnerState, nowMs: number): Calendars {
  const clock = { zone: undefined, todayIn: (zone: string) => todayIn(zone, nowMs) };
  const readAs = (name: string) => readForRunner([{ name, bytes }], state, clock);
  if (typeof asked === "string") return readAs(asked);
  // Nothing known has this name: whatever it is like has another.
  return readAs(nameFor(readAs(""), asked, state));
}

/** The civil day of a zone, `2027-03-01`. */
export function todayIn(zone: string, nowMs: number): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(new Date(nowMs));
}

/** A plan of one week reads all runs, and takes next to no time. */
function runsOf(source: string, entries: readonly Entry[], today: string): number {
  return sketch(entries, today, { weeks: 1 }).runs.filter((run) => run.source.name === source).length;
}

function refuseUnreadable({ events, problems }: SourceCalendar): void {
  const [first] = problems;
  if (events.length > 0 || first === undefined) return;
  throw sourceProblem(
    "source/unreadable",
    `Nothing of this calendar can be read. ${first.message}`,
    first.hint ?? "Tell who makes the calendar. It is tried again by itself.",
  );
}

function partlyRead({ partly, events, problems }: SourceCalendar): Problem | null {
  const [first] = problems;
  if (!partly || events.length === 0 || first === undefined) return null;
  return {
    code: "source/partly-read",
    message: `Not all of this calendar can be read, so nothing is taken as gone from it. ${first.message}`,
    ...(first.hint === undefined ? {} : { hint: first.hint }),
  };
}
