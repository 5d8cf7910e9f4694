import * as z from "zod/mini";
import { parseDay } from "../calendar/day.ts";
import { zoneName } from "../calendar/zone.ts";
import { type RunChange, runChangeSchemas } from "./run-change.ts";
import { setSchemas } from "./set-log.ts";
import { loggedExerciseSchema, namedAreaSchema, ownedLoadsSchema, trainingSchemas } from "./training.ts";
import { usualWeekSchema } from "./usual-week.ts";

/*
 * The entry kinds of the journal, version 1. An entry is a fact: it never changes (J1).
 * Its `data` is checked here, once, where it is read; everything behind the fold trusts it.
 */

const date = z
  .string()
  .check(
    z.regex(/^\d{4}-\d\d-\d\d$/, { message: "is no date like 2027-03-01" }),
    z.refine(isDate, { message: "is a day that does not exist" }),
    z.refine(isNear, { message: "is not in the years 1970 to 2100" }),
  );
/** A date (all day), a floating local time, or an instant with offset or Z. */
export const whenSchema = z.string().check(
  z.regex(/^\d{4}-\d\d-\d\d(T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]\d\d:[0-5]\d)?)?$/, {
    message: "is no time like 2027-03-01T18:00:00+01:00",
  }),
  z.refine((when) => isDate(when.slice(0, "2027-03-01".length)), { message: "is a day that does not exist" }),
  z.refine(isNear, { message: "is not in the years 1970 to 2100" }),
);
const clock = z
  .string()
  .check(z.regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { message: "is no time of day like 18:00" }));
/** Longer than anything that is run or lifted in one piece is a slip of the pen. */
const minutesLong = z.number().check(z.positive(), z.lte(14 * 1440, { message: "is longer than fourteen days" }));
const metresLong = z.number().check(z.positive(), z.lte(5_000_000, { message: "is further than 5000 km" }));
const weekday = z.int().check(z.gte(1), z.lte(7));

/** A weekly window on the runner's clock; `to` is exclusive and may be "24:00". */
export const windowSchema = z.object({ weekday, from: clock, to: clock });

/** One event of a calendar source, after recurrences are expanded: `uid` carries `#n` where one event gave several. */
export const eventSchema = z.object({
  source: z.string(),
  uid: z.string(),
  title: z.string(),
  start: whenSchema,
  /** Exclusive. Absent: unknown. */
  end: z.optional(whenSchema),
  description: z.optional(z.string()),
  /** The calendar says the time is not blocked (TRANSPARENT). */
  free: z.optional(z.boolean()),
  /** Marked as a race by the source, not by its title. */
  race: z.optional(z.boolean()),
  /** Length or distance that the source states beside the title. */
  durationMin: z.optional(minutesLong),
  distanceM: z.optional(metresLong),
  /** Sport word of the source where it has one: "run", "bike", "strength" … */
  sport: z.optional(z.string()),
  /** Structured steps, hardest work first to last: minutes at an effort. */
  steps: z.optional(
    z.array(z.object({ minutes: z.number().check(z.positive()), effort: z.enum(["easy", "steady", "hard"]) })),
  ),
});

/** A recorded activity: what was done. */
export const recordingSchema = z.object({
  source: z.string(),
  uid: z.string(),
  title: z.optional(z.string()),
  sport: z.string(),
  start: whenSchema,
  durationMin: minutesLong,
  distanceM: z.optional(z.number().check(z.nonnegative())),
  hrMax: z.optional(z.number().check(z.positive())),
  /** Minutes at or above 88 % and 83 % of the runner's HRmax, by the recording's own samples. */
  minutesAbove88: z.optional(z.number().check(z.nonnegative())),
  minutesAbove83: z.optional(z.number().check(z.nonnegative())),
});

export const doseSchema = z.object({
  min: z.int().check(z.gte(0), z.lte(7)),
  target: z.int().check(z.gte(0), z.lte(7)),
  max: z.int().check(z.gte(0), z.lte(7)),
});

/** The settings of a runner, each a fact of its own; the last in journal order counts. */
export const settingSchemas = {
  zone: z.string().check(z.refine((name) => zoneName(name) !== undefined, { message: "is no time zone known here" })),
  name: z.string(),
  available: z.array(windowSchema),
  minutes: z.int().check(z.gte(15), z.lte(120)),
  dose: doseSchema,
  level: z.enum(["new", "some", "trained"]),
  equipment: z.array(z.string()),
  policy: z.enum(["separate-days", "hard-days-hard"]),
  priority: z.enum(["endurance", "strength"]),
  /** The usual start of a run without a time: one for all days, or by weekday 1–7. */
  runTime: z.object({ all: clock, days: z.optional(z.record(z.string(), clock)) }),
  born: z.int().check(z.gte(1900), z.lte(2100)),
  /** Days of the week that the runner keeps free of all training (P12). */
  keepFree: z.int().check(z.gte(0), z.lte(7)),
  /** The start of day the runner likes to lift at (P13). */
  preferredStart: clock,
  /** Windows and weekdays the runner likes (negative) or not: −20 to +20 (P13). */
  preferences: z.array(
    z.object({ weekday, from: z.optional(clock), to: z.optional(clock), cost: z.int().check(z.gte(-20), z.lte(20)) }),
  ),
  /** HRmax in beats a minute, for R2. */
  hrMax: z.number().check(z.positive()),
  /** For the norms of the screens. */
  sex: z.enum(["female", "male"]),
  /** Areas that the runner names as tight, overactive or weak (W3). */
  areas: z.array(namedAreaSchema),
  /** Exercises that the runner does not want. */
  avoid: z.array(z.string()),
  /** The runner’s own weights (L4). */
  loads: ownedLoadsSchema,
  /** The runs of every week, for runners without a calendar of them. From its `since` on the last counts; before it those said earlier. */
  usualWeek: usualWeekSchema(date, clock, weekday),
} as const;
export type SettingName = keyof typeof settingSchemas;
export const SETTING_NAMES = Object.keys(settingSchemas) as SettingName[];

/** A session as it was shown, kept so that it stays true (J7). Instants as ISO text with offset. */
export const shownSessionSchema = z.looseObject({
  id: z.string(),
  start: whenSchema,
  end: whenSchema,
  focus: z.enum(["full", "light", "upper"]),
  phase: z.string(),
});

/** How the UIDs of our own sessions end in a calendar that we wrote. */
export const OWN_UID = "@stridelift";

/** `data` of each entry kind. A recipe for a new kind stands in CONTRIBUTING. */
export const entrySchemas = {
  /** The runner's programme begins (S8). The last one counts. */
  start: z.object({ date }),
  setting: z.object({ name: z.enum(SETTING_NAMES as [SettingName, ...SettingName[]]), value: z.unknown() }).check(
    z.refine((s) => settingSchemas[s.name].safeParse(s.value).success, {
      message: "the value does not fit the setting",
    }),
  ),
  race: z.object({
    race: z.string(),
    date,
    /** Start on the runner's clock; absent: the runner's usual run time of that day. */
    time: z.optional(clock),
    distanceM: z.nullable(metresLong),
    priority: z.enum(["A", "B", "C"]),
    name: z.string(),
  }),
  "race-removed": z.object({ race: z.string() }),
  event: eventSchema,
  "event-gone": z.object({ source: z.string(), uid: z.string() }),
  ...runChangeSchemas(whenSchema),
  recording: recordingSchema,
  /** R4: the runner says what events of this title are. */
  "kind-corrected": z.object({ title: z.string(), kind: z.string() }),
  /** An extra window, or one taken away, on one date. */
  "day-available": z.object({ date, windows: z.array(z.object({ from: clock, to: clock })) }),
  busy: z.object({ busy: z.string(), start: whenSchema, end: whenSchema, title: z.optional(z.string()) }),
  "busy-removed": z.object({ busy: z.string() }),
  pinned: z.object({ start: whenSchema, focus: z.enum(["full", "light", "upper"]) }),
  unpinned: z.object({ start: whenSchema }),
  /** What was shown (J8). */
  announced: z.object({ today: date, sessions: z.array(shownSessionSchema) }),
  /** A session was done: an announced one by id, or one of the runner's own making. */
  done: z.looseObject({
    session: z.optional(z.string()),
    start: whenSchema,
    minutes: z.optional(minutesLong),
    focus: z.optional(z.enum(["full", "light", "upper"])),
    /** L6: how hard the whole session was, 0–10. */
    rpe: z.optional(z.number().check(z.gte(0), z.lte(10))),
    /** What was done, exercise by exercise; absent: not logged. */
    exercises: z.optional(z.array(loggedExerciseSchema)),
    note: z.optional(z.string()),
  }),
  missed: z.object({ session: z.string() }),
  ...setSchemas(whenSchema),
  /** J9: a trainer's or runner's change of a rule parameter, until ended. */
  overlay: z.object({
    overlay: z.string(),
    parameter: z.string(),
    value: z.union([z.number(), z.string(), z.boolean()]),
  }),
  "overlay-ended": z.object({ overlay: z.string() }),
  ...trainingSchemas(date),
  /** Takes an earlier entry back: undo is one more fact. Undoing an `undone` brings the first back. */
  undone: z.object({ entry: z.string() }),
} as const;
export type EntryKind = keyof typeof entrySchemas;
export type EntryData<K extends EntryKind> = z.infer<(typeof entrySchemas)[K]>;

/** The version of every kind above. A higher one is kept untouched and told (J5). */
export const ENTRY_VERSION = 1;

/** One line of the journal. */
export interface Entry<K extends string = string> {
  /** Unique; made by the device, or by `importId` from what was imported. */
  readonly id: string;
  /** Hybrid logical clock text (`clock.ts`): compares as text. */
  readonly at: string;
  /** Who wrote it: the runner's device or a trainer. */
  readonly by: string;
  readonly kind: K;
  readonly v: number;
  readonly data: unknown;
}

export type CalendarEvent = z.infer<typeof eventSchema>;
export type Recording = z.infer<typeof recordingSchema>;
export type WeeklyWindow = z.infer<typeof windowSchema>;
export type Dose = z.infer<typeof doseSchema>;
export type ShownSession = z.infer<typeof shownSessionSchema>;
export type Focus = ShownSession["focus"];
export type Settings = { [K in SettingName]?: z.infer<(typeof settingSchemas)[K]> };
export type Race = EntryData<"race">;
export type UsualWeek = z.infer<(typeof settingSchemas)["usualWeek"]>;

/** What the journal says of the runner, by the fold (J2). Lists are sorted by key or start; nothing is computed yet. */
export interface RunnerState {
  readonly start: string | undefined;
  readonly settings: Settings;
  /** Declared races that stand, by date, then id. */
  readonly races: readonly Race[];
  /** Events of all sources that stand, by source, then uid. */
  readonly events: readonly CalendarEvent[];
  /** What the runner changed about runs, by source, then uid; whether the source has changed them since is not known yet. */
  readonly runChanges: readonly RunChange[];
  /** The usual weeks that were drawn, by `since`, one a day: each holds until the next begins. */
  readonly usualWeeks: readonly UsualWeek[];
  readonly recordings: readonly Recording[];
  /** Normalised title → kind (R4); the last correction of a title counts. */
  readonly corrections: ReadonlyMap<string, string>;
  readonly dayAvailable: ReadonlyMap<string, readonly { from: string; to: string }[]>;
  readonly busy: readonly EntryData<"busy">[];
  readonly pins: readonly EntryData<"pinned">[];
  /** The latest announced, and every session ever announced by id as it was last shown before its start. */
  readonly announced: EntryData<"announced"> | undefined;
  readonly shown: ReadonlyMap<string, ShownSession>;
  readonly done: readonly EntryData<"done">[];
  /** The single sets that were logged and stand, by session, exercise and place; `done` holds them too. */
  readonly sets: readonly EntryData<"set">[];
  readonly missed: ReadonlySet<string>;
  readonly overlays: readonly (EntryData<"overlay"> & { by: string })[];
  /** What the runner says of the body, each by date; of two of one day and matter the last. */
  readonly screened: readonly EntryData<"screened">[];
  readonly readiness: readonly EntryData<"readiness">[];
  readonly pains: readonly EntryData<"pain">[];
  readonly signs: readonly EntryData<"sign">[];
  readonly illnesses: readonly EntryData<"illness">[];
  /** The last answers; undefined: never asked. */
  readonly health: EntryData<"health"> | undefined;
  readonly cleared: readonly EntryData<"cleared">[];
  readonly swaps: readonly EntryData<"swapped">[];
  /** Entries that this build does not understand, untouched. */
  readonly unknown: readonly Entry[];
}

function isDate(text: string): boolean {
  return parseDay(text) !== undefined;
}

/** As calendars are read: a year further off is a slip of the pen, and would be planned for. */
function isNear(text: string): boolean {
  return text >= "1970" && text < "2101";
}
