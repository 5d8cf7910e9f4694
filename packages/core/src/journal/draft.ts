import { parseInstant } from "../calendar/zone.ts";
import { normaliseTitle } from "../runs/fold.ts";
import type { CheckedEntry } from "./check.ts";
import type {
  CalendarEvent,
  EntryData,
  EntryKind,
  Race,
  Recording,
  RunnerState,
  Settings,
  UsualWeek,
} from "./entry.ts";
import type { Said, SaidSet } from "./logged-sessions.ts";
import type { RunChange } from "./run-change.ts";
import { withUsualWeek } from "./usual-week.ts";

/** The state while it is folded: everything that a later entry may replace, under the key that it is replaced by. */
export interface Draft {
  /** How many entries were taken in. */
  order: number;
  start: string | undefined;
  readonly settings: Settings;
  readonly races: Map<string, Race>;
  readonly events: Map<string, CalendarEvent>;
  readonly runChanges: Map<string, RunChange>;
  usualWeeks: readonly UsualWeek[];
  readonly recordings: Map<string, Recording>;
  readonly corrections: Map<string, string>;
  readonly dayAvailable: Map<string, EntryData<"day-available">["windows"]>;
  readonly busy: Map<string, EntryData<"busy">>;
  readonly pins: Map<string, EntryData<"pinned">>;
  readonly announced: EntryData<"announced">[];
  readonly done: Map<string, Said<EntryData<"done">>>;
  /** By session as `done` is, then by place. */
  readonly sets: Map<string, Map<string, SaidSet>>;
  readonly missed: Set<string>;
  readonly overlays: Map<string, RunnerState["overlays"][number]>;
  readonly screened: Map<string, EntryData<"screened">>;
  readonly readiness: Map<string, EntryData<"readiness">>;
  readonly pains: Map<string, EntryData<"pain">>;
  readonly signs: Map<string, EntryData<"sign">>;
  readonly illnesses: Map<string, EntryData<"illness">>;
  health: EntryData<"health"> | undefined;
  readonly cleared: Map<string, EntryData<"cleared">>;
  readonly swaps: Map<string, EntryData<"swapped">>;
}

export function newDraft(): Draft {
  return {
    order: 0,
    start: undefined,
    settings: {},
    races: new Map(),
    events: new Map(),
    runChanges: new Map(),
    usualWeeks: [],
    recordings: new Map(),
    corrections: new Map(),
    dayAvailable: new Map(),
    busy: new Map(),
    pins: new Map(),
    announced: [],
    done: new Map(),
    sets: new Map(),
    missed: new Set(),
    overlays: new Map(),
    screened: new Map(),
    readiness: new Map(),
    pains: new Map(),
    signs: new Map(),
    illnesses: new Map(),
    health: undefined,
    cleared: new Map(),
    swaps: new Map(),
  };
}

type Step<K extends EntryKind> = (draft: Draft, data: EntryData<K>, by: string) => void;

/** One step a kind: a kind without one does not compile. */
const STEPS: { readonly [K in EntryKind]: Step<K> } = {
  start: (draft, { date }) => {
    draft.start = date;
  },
  setting: (draft, { name, value }) => {
    Object.assign(draft.settings, { [name]: value });
    if (name === "usualWeek") draft.usualWeeks = withUsualWeek(draft.usualWeeks, value as UsualWeek);
  },
  race: (draft, race) => draft.races.set(race.race, race),
  "race-removed": (draft, { race }) => draft.races.delete(race),
  event: (draft, event) => draft.events.set(sourceKey(event), event),
  "event-gone": (draft, gone) => draft.events.delete(sourceKey(gone)),
  "run-moved": (draft, moved) => draft.runChanges.set(sourceKey(moved), moved),
  "run-dropped": (draft, { start, ...run }) =>
    draft.runChanges.set(sourceKey(run), { ...run, from: start, start: null }),
  recording: (draft, recording) => draft.recordings.set(sourceKey(recording), recording),
  "kind-corrected": (draft, { title, kind }) => draft.corrections.set(normaliseTitle(title), kind),
  "day-available": (draft, { date, windows }) => draft.dayAvailable.set(date, windows),
  busy: (draft, busy) => draft.busy.set(busy.busy, busy),
  "busy-removed": (draft, { busy }) => draft.busy.delete(busy),
  pinned: (draft, pin) => draft.pins.set(momentKey(pin.start), pin),
  unpinned: (draft, { start }) => draft.pins.delete(momentKey(start)),
  announced: (draft, announced) => draft.announced.push(announced),
  done: (draft, done) => {
    draft.done.set(doneKey(done), { data: done, order: draft.order });
    if (done.session !== undefined) draft.missed.delete(done.session);
  },
  missed: (draft, missed) => {
    draft.missed.add(missed.session);
    draft.done.delete(doneKey(missed));
  },
  set: (draft, set) => saySet(draft, { data: set, order: draft.order }),
  "set-removed": (draft, set) => saySet(draft, { data: set, order: draft.order, removed: true }),
  overlay: (draft, overlay, by) => {
    // Set anew, so that the order of the map is that of the journal.
    draft.overlays.delete(overlay.overlay);
    draft.overlays.set(overlay.overlay, { ...overlay, by });
  },
  "overlay-ended": (draft, { overlay }) => draft.overlays.delete(overlay),
  screened: (draft, screened) => draft.screened.set(`${screened.date} ${screened.screen}`, screened),
  readiness: (draft, readiness) => draft.readiness.set(readiness.date, readiness),
  pain: (draft, pain) => draft.pains.set(`${pain.date} ${pain.area} ${pain.exercise ?? ""}`, pain),
  sign: (draft, sign) => draft.signs.set(`${sign.date} ${sign.sign} ${sign.area ?? ""}`, sign),
  illness: (draft, illness) => draft.illnesses.set(illness.date, illness),
  health: (draft, health) => {
    draft.health = health;
  },
  cleared: (draft, cleared) => draft.cleared.set(`${cleared.date} ${cleared.of}`, cleared),
  swapped: (draft, swap) => draft.swaps.set(swap.exercise, swap),
  // Settled before any step is taken: see `standing` of the fold.
  undone: () => {},
};

/** Takes the next entry in journal order into the draft. */
export function applyEntry(draft: Draft, entry: CheckedEntry): void {
  const step = STEPS[entry.kind] as Step<EntryKind>;
  step(draft, entry.data as EntryData<EntryKind>, entry.by);
  draft.order++;
}

function saySet({ sets }: Draft, said: SaidSet): void {
  const key = doneKey(said.data);
  const session = sets.get(key) ?? new Map<string, SaidSet>();
  sets.set(key, session.set(JSON.stringify([said.data.exercise, said.data.set]), said));
}

/** An event or recording is the same one while its source and uid are. */
function sourceKey({ source, uid }: { source: string; uid: string }): string {
  return JSON.stringify([source, uid]);
}

/** The same moment however it is written, with or without seconds, in one offset or another. */
function momentKey(when: string): string {
  const instant = parseInstant(when);
  return instant === undefined ? when.slice(0, "2027-03-01T18:00".length) : String(instant);
}

/** A session is done once; one of the runner's own making is known by its start. */
export function doneKey({ session, start }: { session?: string | undefined; start?: string | undefined }): string {
  return session === undefined ? `at ${momentKey(start ?? "")}` : `session ${session}`;
}
