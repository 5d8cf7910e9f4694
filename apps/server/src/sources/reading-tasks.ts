import { type Entry, fold } from "@stridelift/core";
import { entriesIn } from "../journal/kept-journal.ts";
import { goneFrom } from "./calendar-news.ts";
import { readingOf } from "./reading.ts";

/** What is asked of a journal about a source. */
interface OfSource {
  /** The journal, as it is kept. */
  readonly lines: readonly Uint8Array[];
  readonly source: string;
  readonly nowMs: number;
}

/** All that takes a journal or a calendar apart. None of it is done on the thread that answers everybody. */
export const TASKS = {
  calendar: readingOf,
  /** How many events stand in the journal. */
  count: ({ lines, source }: OfSource): number =>
    fold(entriesIn(lines)).state.events.filter((event) => event.source === source).length,
  /** What lets go of all that a source said. */
  gone: ({ lines, source, nowMs }: OfSource): readonly Entry[] => goneFrom(source, entriesIn(lines), nowMs),
};

export type TaskName = keyof typeof TASKS;
export type Asked<Name extends TaskName> = Parameters<(typeof TASKS)[Name]>[0];
export type Told<Name extends TaskName> = ReturnType<(typeof TASKS)[Name]>;

/** A task as it is sent to the thread. */
export interface Order {
  readonly task: TaskName;
  readonly asked: Asked<TaskName>;
}
