import type { EntryData, PlannedSession } from "@stridelift/core";
import type { AboutExercise, Book, Sheet } from "../../worker/doors.ts";

/*
 * A session that is being played, as this device keeps it: what was planned when it began, so that a new plan changes nothing
 * under the runner’s hands, and where the runner is. What was lifted is not in here: that is in the journal.
 */

type PlannedExercise = PlannedSession["blocks"][number]["exercises"][number];
export type Asked = PlannedExercise["sets"][number];
export type Drill = PlannedSession["warmup"][number];

/** What a set is, in the measure of its exercise. */
export interface Values {
  readonly reps?: number | undefined;
  readonly seconds?: number | undefined;
  readonly metres?: number | undefined;
  readonly contacts?: number | undefined;
  readonly loadKg?: number | undefined;
}

export interface PlaySet {
  /** Its place among the sets of its exercise in the whole session, as the journal counts it. */
  readonly place: number;
  readonly kind: "work" | "drop" | "more";
  /** The round of its block in which it is done: in a superset each exercise has a set in each round. */
  readonly round: number;
  readonly asked: Asked;
}

export interface PlayExercise {
  readonly exercise: string;
  readonly name: string;
  readonly sets: readonly PlaySet[];
  readonly swaps: readonly string[];
  /** What it stands in for, where the runner swapped it. */
  readonly insteadOf?: string;
  /** What was said of the load when it was swapped in. */
  readonly said?: string;
}

export interface PlayBlock {
  readonly superset: boolean;
  readonly exercises: readonly PlayExercise[];
}

/** A rest that runs: absolute times, so that neither sleep nor a reload moves its end. */
export interface Rest {
  readonly startMs: number;
  readonly endMs: number;
}

/** A timed hold or drill that runs: its start is when the counting in is over. */
export interface Hold {
  readonly key: string;
  readonly side: 0 | 1;
  readonly startMs: number;
  /** Null: counts up until it is stopped. */
  readonly targetS: number | null;
}

/** That later sets of an exercise were made lighter after the first. */
export interface Lightened {
  readonly exercise: string;
  readonly fromKg: number;
  readonly toKg: number;
}

export interface Running {
  readonly v: 1;
  readonly book: Book;
  /** The announced session; absent: one of the runner’s own making. */
  readonly session?: string;
  /** When it began: names it in each of its sets. */
  readonly start: string;
  /** The start that the plan had for it. */
  readonly plannedStart: string | null;
  readonly begunMs: number;
  /** A session of a past day that is written down afterwards: nothing is timed. */
  readonly afterwards: boolean;
  readonly focus: PlannedSession["focus"] | null;
  readonly warmup: readonly Drill[];
  readonly cues: Readonly<Record<string, string>>;
  readonly blocks: readonly PlayBlock[];
  readonly about: Readonly<Record<string, AboutExercise>>;
  /** Sets that were planned when it began. */
  readonly planned: number;
  /** The step in hand, by its key; "finish" after the last. */
  readonly at: string;
  /** Steps that are behind without a set: drills done, sets left out. */
  readonly passed: readonly string[];
  /** Timed work on each side of which the first side is done. */
  readonly halves: readonly string[];
  /** Values that the runner set, by step. */
  readonly typed: Readonly<Record<string, Values>>;
  /** Entries of the journal that each set was written with, so that a tick can be taken back. */
  readonly wrote: Readonly<Record<string, readonly string[]>>;
  /** When the last set of each exercise ended, and what it asks to rest. */
  readonly ended: Readonly<Record<string, { readonly ms: number; readonly restS: number }>>;
  readonly rest: Rest | null;
  /** A rest that was ended early, to be brought back. */
  readonly restWas: Rest | null;
  readonly hold: Hold | null;
  /** Asked for its reserve: the set that was ticked last. */
  readonly asking: string | null;
  readonly lightened: Lightened | null;
  /** Sets that the device refused to keep in the journal: shown, and tried again. */
  readonly unkept: Readonly<Record<string, EntryData<"set">>>;
  readonly note: string;
  /** The end was written; what remains is reading the summary. */
  readonly closed: boolean;
}

export interface Begin {
  readonly book: Book;
  readonly start: string;
  readonly nowMs: number;
  readonly afterwards?: boolean;
}

/** A session as it is when it begins. */
export function begun(sheet: Sheet, { book, start, nowMs, afterwards = false }: Begin): Running {
  const { session, about, cues } = sheet;
  const blocks = playBlocks(session.blocks);
  return {
    ...blank({ book, start, nowMs, afterwards }),
    session: session.id,
    plannedStart: session.start,
    focus: session.focus,
    warmup: afterwards ? [] : session.warmup,
    cues,
    about,
    blocks,
    planned: blocks.flatMap(({ exercises }) => exercises.flatMap(({ sets }) => sets)).length,
  };
}

/** A session of the runner’s own making: nothing in it yet. */
export function blank({ book, start, nowMs, afterwards = false }: Begin): Running {
  return {
    v: 1,
    book,
    start,
    begunMs: nowMs,
    afterwards,
    focus: null,
    warmup: [],
    cues: {},
    blocks: [],
    about: {},
    planned: 0,
    at: "",
    passed: [],
    halves: [],
    unkept: {},
    restWas: null,
    plannedStart: null,
    typed: {},
    wrote: {},
    ended: {},
    rest: null,
    hold: null,
    asking: null,
    lightened: null,
    note: "",
    closed: false,
  };
}

/** Places are counted over the whole session, in whichever block a set stands. */
function playBlocks(blocks: PlannedSession["blocks"]): PlayBlock[] {
  const counted = new Map<string, number>();
  return blocks.map(({ superset, exercises }) => ({
    superset,
    exercises: exercises.map(({ exercise, name, swaps, sets }) => ({
      exercise,
      name,
      swaps,
      sets: sets.map((asked, round) => {
        const place = counted.get(exercise) ?? 0;
        counted.set(exercise, place + 1);
        return { place, kind: "work" as const, round, asked };
      }),
    })),
  }));
}
