import type {
  Area,
  EntryData,
  EntryKind,
  Focus,
  LiftHistory,
  LoadKind,
  NextTime,
  Plan,
  PlannedSession,
  Problem,
  RunnerState,
  SlotRegrets,
  SlotWhy,
  WeekTotals,
} from "@stridelift/core";

/*
 * What the page asks of the worker, and what comes back. The worker holds the journal and the plan; the page holds neither
 * longer than it shows them. Everything that crosses is plain data.
 */

/** The journals of a device: the runner’s own, and the demonstration’s, which never mix. */
export type Book = "own" | "demo";

/** The page’s clock and place, given with each question: the worker has none of its own. */
export interface Now {
  readonly wallMs: number;
  /** The device’s time zone, for a runner who named none. */
  readonly zone: string;
}

/** A fact to be written: an entry without its stamp. */
export type Fact = { [K in EntryKind]: { readonly kind: K; readonly data: EntryData<K> } }[EntryKind];

/** A stored row that could not be read as an entry: kept, shown, and given out with the export. */
export interface DamagedRow {
  readonly row: number;
  readonly found: string;
  readonly text: string;
}

/** Everything that is shown, after the journal as it stands. */
export interface Standing {
  readonly book: Book;
  readonly today: string;
  /** The plan without what is in its sessions; null while nothing of the runner is known (no start entry). */
  readonly outline: Plan | null;
  readonly state: RunnerState;
  readonly entries: number;
  readonly damaged: readonly DamagedRow[];
  /** Entries made by a newer version of the program (J5). */
  readonly newer: number;
  /** By how much the journal’s clock is ahead of this device’s, where that is over ten minutes; else 0. */
  readonly clockAheadMs: number;
  /** Rises with every change, in this tab or another. */
  readonly version: number;
}

/** What a change did to the plan (E5): sentences of core, and which sessions moved. */
export interface Change {
  readonly lines: readonly string[];
  readonly moved: readonly { readonly id: string; readonly from: string; readonly to: string }[];
  /** Sessions that came or went. */
  readonly came: readonly string[];
  readonly went: readonly string[];
}

/** Written and durable, or why not; nothing in between. */
export type Added =
  | { readonly ok: true; readonly ids: readonly string[]; readonly change: Change }
  | { readonly ok: false; readonly problem: Problem };

export interface Preview {
  readonly outline: Plan;
  readonly change: Change;
}

/** A file that was dropped or chosen. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What files say, before anything is taken in. */
export interface ReadFiles {
  readonly calendars: readonly {
    readonly source: string;
    readonly events: number;
    readonly runs: number;
    readonly from: string | null;
    readonly to: string | null;
    readonly zone: string | null;
  }[];
  readonly journals: readonly {
    readonly name: string;
    readonly entries: number;
    readonly problems: readonly Problem[];
  }[];
  readonly problems: readonly Problem[];
  /** The facts that would be added: give them to `take`. */
  readonly news: number;
}

/** An exercise as whoever plays a session needs it. */
export interface AboutExercise {
  readonly name: string;
  readonly pattern: string;
  readonly sides: "both" | "each";
  readonly measure: "reps" | "seconds" | "metres" | "contacts";
  readonly load: LoadKind;
  readonly cue: string;
  readonly avoid: string;
  /** Areas that it loads. */
  readonly areas: readonly Area[];
  readonly jumps: boolean;
}

/** An exercise that can be added to a session of the runner’s own making. */
export interface ShelfExercise {
  readonly id: string;
  readonly name: string;
  readonly pattern: string;
}

/** A session as it is played: what is planned, what is known of its exercises and their swaps, and the cues of its drills. */
export interface Sheet {
  readonly session: PlannedSession;
  readonly about: Readonly<Record<string, AboutExercise>>;
  readonly cues: Readonly<Record<string, string>>;
}

export interface Doors {
  /** Opens a journal and plans. */
  open(book: Book, now: Now): Promise<Standing>;
  /** Writes facts; resolves once they are on the disk of the device. */
  add(facts: readonly Fact[], now: Now): Promise<Added>;
  /** Takes entries back (one `undone` each). */
  undo(ids: readonly string[], now: Now): Promise<Added>;
  /** What the plan would be with these facts. Nothing is kept. */
  preview(facts: readonly Fact[], now: Now): Promise<Preview>;
  /** A session whole, as planned, shown or done. */
  session(id: string): Promise<PlannedSession | null>;
  /** The sessions of these dates, both included, whole. */
  sessions(from: string, to: string): Promise<readonly PlannedSession[]>;
  /** Announces what is shown of the coming days, if it was not before (J8). */
  announce(now: Now): Promise<Added>;
  regrets(monday: string, stepMin: number, moving?: string): Promise<SlotRegrets>;
  why(start: string, focus: Focus, moving?: string): Promise<SlotWhy>;
  swappedIn(
    session: { readonly id: string; readonly start: string; readonly focus: Focus },
    exercise: string,
    by: string,
  ): Promise<PlannedSession["blocks"][number]["exercises"][number] | null>;
  /** A session with all that playing it takes. */
  sheet(id: string): Promise<Sheet | null>;
  about(
    wanted: readonly { readonly exercise: string; readonly equipment?: readonly string[] }[],
  ): Promise<Readonly<Record<string, AboutExercise>>>;
  /** Exercises that can be done with what the runner has. */
  shelf(): Promise<readonly ShelfExercise[]>;
  /** Writes that a session is done: the one entry at its end, which loses nothing that was logged of it. */
  finish(
    of: { readonly session?: string; readonly start: string },
    said: { readonly minutes?: number; readonly rpe?: number; readonly note?: string },
    now: Now,
  ): Promise<Added>;
  nextTime(session: string): Promise<readonly NextTime[]>;
  liftHistory(): Promise<readonly LiftHistory[]>;
  weekTotals(): Promise<readonly WeekTotals[]>;
  /** Reads files (calendars, journals) and says what they hold; `take` adds what the last reading found. */
  readFiles(files: readonly DroppedFile[], now: Now): Promise<ReadFiles>;
  take(now: Now): Promise<Added>;
  /** The journal as text (J6), damaged rows at its end as they were found. */
  exportJournal(): Promise<string>;
  /** Everything planned as a calendar file. */
  calendarFile(now: Now): Promise<string>;
  /** Erases this journal from the device: all of it. */
  erase(): Promise<void>;
}

export type DoorName = keyof Doors;

export interface Question {
  readonly n: number;
  readonly door: DoorName;
  readonly args: readonly unknown[];
}
export type Answer =
  | { readonly n: number; readonly ok: true; readonly value: unknown }
  | { readonly n: number; readonly ok: false; readonly error: string };
/** The journal changed (here, by another tab, by a later synchronisation): everything shown follows. */
export interface News {
  readonly standing: Standing;
}
