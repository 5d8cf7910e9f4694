import type {
  Area,
  Drill,
  EntryData,
  EntryKind,
  Exercise,
  Flag,
  Focus,
  LiftHistory,
  LoadedBar,
  LoadKind,
  LoggedSet,
  NextTime,
  Plan,
  PlannedSession,
  Problem,
  RunnerState,
  Screen,
  ScreenHistory,
  SettingName,
  SlotRegrets,
  SlotWhy,
  WeekTotals,
} from "@stridelift/core";

/*
 * What the page asks of the worker, and what comes back. The worker holds the journal and the plan; the page holds neither
 * longer than it shows them. Everything that crosses is plain data.
 */

/** What a runner can take back as if it had never been said: a setting, or the windows of a single day. */
export type Said = { readonly setting: SettingName } | { readonly day: string };

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
  /** False: alternatives, shortfalls and suggestions are still being worked out, and empty till then; the next standing has them. */
  readonly advised: boolean;
  readonly state: RunnerState;
  readonly entries: number;
  readonly damaged: readonly DamagedRow[];
  /** Entries made by a newer version of the program (J5). */
  readonly newer: number;
  /** Entries that do not say what such an entry must: kept, and not counted. */
  readonly misfits: readonly Problem[];
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

/** Where a run of the plan came from. */
export type RunSource = Plan["runs"][number]["source"];

export interface Preview {
  readonly outline: Plan;
  readonly change: Change;
}

/** A file that was dropped or chosen. */
export interface DroppedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** A calendar as it was read. */
export interface FoundCalendar {
  /** Under this name the journal knows it: that of the file, or the one it had before. */
  readonly source: string;
  /** As the calendar calls itself. */
  readonly name: string | null;
  readonly events: number;
  readonly runs: number;
  /** Runs by kind, the most frequent first. */
  readonly kinds: readonly { readonly kind: string; readonly runs: number }[];
  /** Races from today on, found by their titles. */
  readonly races: readonly { readonly title: string; readonly date: string }[];
  readonly from: string | null;
  readonly to: string | null;
  readonly zone: string | null;
  /** Events that are new or changed, that left, and that return though the runner had taken them back. */
  readonly news: number;
  readonly gone: number;
  readonly back: number;
  /** Some of it could not be read: nothing is held to have left. */
  readonly partly: boolean;
}

/** A calendar that was taken in and stands. */
export interface KeptCalendar {
  readonly source: string;
  readonly events: number;
  readonly from: string;
  readonly to: string;
  /** When it last changed anything in the journal. */
  readonly lastMs: number;
}

/** A journal file as it was read. */
export interface FoundJournal {
  readonly name: string;
  readonly entries: number;
  /** Entries that this device does not have yet. */
  readonly news: number;
  /** Entries made by a newer version (J5). */
  readonly newer: number;
  /** Lines that cannot be read. */
  readonly unreadable: number;
  readonly problems: readonly Problem[];
}

/** What files say, before anything is taken in: `take` takes in the calendars, `restore` the journals. */
export interface ReadFiles {
  readonly calendars: readonly FoundCalendar[];
  readonly journals: readonly FoundJournal[];
  readonly problems: readonly Problem[];
  /** The entries that `take` and `restore` would add. */
  readonly news: number;
}

/** The journal as it was before a backup was added to it. */
export interface Copy {
  readonly key: number;
  readonly wallMs: number;
  readonly entries: number;
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

/** Another exercise in the place of one, with what it takes. */
export interface Swap {
  readonly id: string;
  readonly name: string;
  readonly needs: readonly string[];
}

/** What the page of a session says of one exercise beside the plan’s own words. */
export interface ExerciseDetail {
  /** Null: no exercise of this library. */
  readonly load: LoadKind | null;
  /** Texts of core: sets in a line, the rest between them. */
  readonly asked: string;
  readonly rest: string;
  /** What is put on a barbell, for each load that is asked for and can be made. */
  readonly bars: readonly (LoadedBar & { readonly kg: number })[];
  /** The last log before the day of the session. */
  readonly last: { readonly date: string; readonly text: string } | null;
  /** The closest first. */
  readonly swaps: readonly Swap[];
}

export interface DoneDetail {
  readonly start: string;
  readonly minutes: number | null;
  readonly rpe: number | null;
  readonly note: string | null;
  /** Null: nothing was said of sets. */
  readonly exercises:
    | readonly {
        readonly exercise: string;
        readonly name: string;
        readonly text: string;
        readonly sets: readonly LoggedSet[];
        readonly pain: number | null;
      }[]
    | null;
}

/** A session with what its page says beside it; `blocks` and `drills` go with those of the session. */
export interface SessionDetail {
  readonly session: PlannedSession;
  readonly blocks: readonly (readonly ExerciseDetail[])[];
  readonly drills: readonly { readonly amount: string; readonly cue: string | null }[];
  /** What to do where no load is known yet; empty where each is. */
  readonly unknownLoad: string;
  readonly done: DoneDetail | null;
}

/** What the page of an exercise or drill shows; one of the two is there. */
export interface LibraryPage {
  readonly exercise: Exercise | null;
  readonly drill: Drill | null;
  readonly needs: readonly string[];
  readonly easier: { readonly id: string; readonly name: string } | null;
  readonly harder: { readonly id: string; readonly name: string } | null;
  readonly avoided: boolean;
  readonly history: LiftHistory | null;
  /** Logs of it, the newest first. */
  readonly times: readonly { readonly date: string; readonly session: string | null; readonly text: string }[];
  /** Sessions that ask for it. */
  readonly coming: readonly { readonly session: string; readonly start: string; readonly asked: string }[];
}

/** What the page of the body shows beside what the runner said. */
export interface BodyBoard {
  /** All of them. `when`: due and to be done; due, but tiring, and something near spares the runner; done not long ago. */
  readonly screens: readonly (Screen & { readonly history: ScreenHistory; readonly when: "now" | "later" | "done" })[];
  /** The run or race that tiring screens wait for, where any does. */
  readonly spared: { readonly title: string; readonly start: string } | null;
  /** Areas that want attention, the heaviest first; `next`: the drill for it in the next warm-up that has one. */
  readonly flags: readonly (Pick<Flag, "area" | "as" | "severity" | "screen"> & {
    readonly text: string;
    readonly next: {
      readonly drill: string;
      readonly name: string;
      readonly session: string;
      readonly start: string;
    } | null;
  })[];
  /** The sessions of the next three weeks, with what the body has changed in them. `isRed`: a day for mobility only, or to be moved. */
  readonly sessions: readonly {
    readonly id: string;
    readonly start: string;
    readonly focus: Focus;
    readonly isRed: boolean;
    readonly reasons: readonly string[];
  }[];
  /** What the runner has trained of late or will soon, by name. */
  readonly exercises: readonly { readonly id: string; readonly name: string }[];
}

/** How this device’s journal stands to that of its account. */
export interface SyncStanding {
  /**
   * `off`: no server, never signed in, or signed out by the runner. `waiting`: the server was not reached, or does not take what is
   * here; it goes on by itself. `signed-out`: the server asks to sign in again. `asking`: the runner has to decide whose journal
   * this is. Whatever it is, everything of this device stays on it.
   */
  readonly state: "off" | "synced" | "syncing" | "waiting" | "signed-out" | "asking";
  /** The account that the journal of this device belongs to: the runner’s id, and the name it had last; null: none. */
  readonly account: string | null;
  readonly name: string | null;
  /** Entries that are only on this device. */
  readonly pending: number;
  readonly syncedMs: number | null;
  readonly problem: Problem | null;
}

/**
 * What signing in means for the journal of this device. `ask`: it never belonged to an account, and both hold entries. `other`: it
 * belongs to another account; two people are never mixed.
 */
export type Joined =
  | { readonly kind: "joined" }
  | { readonly kind: "ask"; readonly here: number; readonly there: number }
  | { readonly kind: "other"; readonly here: number };

export interface Doors {
  /** Opens a journal and plans. */
  open(book: Book, now: Now): Promise<Standing>;
  /** Looks again: at the day, at the clock, at what other tabs have written. */
  refresh(now: Now): Promise<Standing>;
  /** Writes facts; resolves once they are on the disk of the device. */
  add(facts: readonly Fact[], now: Now): Promise<Added>;
  /** Takes entries back (one `undone` each). */
  undo(ids: readonly string[], now: Now): Promise<Added>;
  /** Takes back all that was said of a setting or of a single day’s windows: what is assumed holds again. */
  forget(said: Said, now: Now): Promise<Added>;
  /** The calendars that were taken in. */
  calendars(): Promise<readonly KeptCalendar[]>;
  /** What the plan would be with these facts. Nothing is kept. */
  preview(facts: readonly Fact[], now: Now): Promise<Preview>;
  /** Puts a run of the plan elsewhere: a date, a time on the runner’s clock, an instant; null: it does not take place. */
  moveRun(run: RunSource, start: string | null, now: Now): Promise<Added>;
  /** What the plan would be with the run there; null where it cannot be moved. */
  previewRun(run: RunSource, start: string | null, now: Now): Promise<Preview | null>;
  /** A session whole, as planned, shown or done. */
  session(id: string): Promise<PlannedSession | null>;
  /** The sessions of these dates, both included, whole. */
  sessions(from: string, to: string): Promise<readonly PlannedSession[]>;
  /** As `session` and `sessions`, with what their pages say beside them. */
  detail(id: string): Promise<SessionDetail | null>;
  details(from: string, to: string): Promise<readonly SessionDetail[]>;
  /** An exercise or drill of the library; null: there is none of this id. */
  libraryPage(id: string): Promise<LibraryPage | null>;
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
  bodyBoard(now: Now): Promise<BodyBoard>;
  /** Reads files (calendars, journals) and says what they hold; `take` adds what the last reading found. */
  readFiles(files: readonly DroppedFile[], now: Now): Promise<ReadFiles>;
  take(now: Now): Promise<Added>;
  /** Adds the journals of the last reading to this one (a union: nothing is removed); a copy is kept before. */
  restore(now: Now): Promise<Added>;
  /** Copies of earlier, the oldest first; the text of one; adding one back. */
  copies(): Promise<readonly Copy[]>;
  copyText(key: number): Promise<string>;
  bringBack(key: number, now: Now): Promise<Added>;
  /** The journal as text (J6), damaged rows at its end as they were found. */
  exportJournal(): Promise<string>;
  /** Everything planned as a calendar file. */
  calendarFile(now: Now): Promise<string>;
  /** Erases this journal from the device: all of it, its copies too (J1). */
  erase(now: Now): Promise<Standing>;
  /** The page has signed in. Rejects where the server has to be asked and is not reached. */
  signedIn(account: { readonly runner: string; readonly name: string }, now: Now): Promise<Joined>;
  /** The journal was erased here, and this device is to be signed out of that runner’s account: that it still is, is no sign-in. */
  isLeaving(runner: string): Promise<boolean>;
  /** After `ask`: the journal of this device and that of the account become one; a copy is kept before. Null, or why not. */
  join(now: Now): Promise<Problem | null>;
  /**
   * The runner signs out, or does not join: nothing is asked of the server any more, and everything stays. `isOver`: the account is
   * no more, and the journal of this device belongs to nobody.
   */
  leave(now: Now, isOver?: boolean): Promise<void>;
  /** Synchronises at once, if this device belongs to an account. */
  syncNow(now: Now): Promise<void>;
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
/** Synchronisation went on. */
export interface SyncNews {
  readonly sync: SyncStanding;
}
/** What no question asked for went wrong. */
export interface Trouble {
  readonly trouble: string;
}
