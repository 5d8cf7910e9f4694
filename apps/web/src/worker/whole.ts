import {
  announcementOf,
  drillOf,
  type Entry,
  exerciseOf,
  type NextTime,
  nextTime,
  type Plan,
  type PlannedSession,
  plan,
  sessionsOf,
  type WeekTotals,
  weekTotals,
  withoutLog,
} from "@stridelift/core";
import { bodyBoard } from "./body-board.ts";
import type { BodyBoard, Fact, LibraryPage, Now, SessionDetail, Sheet, Standing } from "./doors.ts";
import { libraryPage } from "./library-page.ts";
import { detailOf } from "./session-detail.ts";
import { aboutOf } from "./sheet.ts";

export { doneAnew, liftHistory, swappedIn } from "@stridelift/core";
export { aboutOf, shelf } from "./sheet.ts";

/*
 * The plan with what is in its sessions, and what is computed from that. It brings the exercise library with it, so it is
 * loaded after the outline is on screen.
 */

export interface Whole {
  plan(): Plan;
  session(id: string): PlannedSession | null;
  sessions(from: string, to: string): readonly PlannedSession[];
  detail(id: string): SessionDetail | null;
  details(from: string, to: string): readonly SessionDetail[];
  libraryPage(id: string): LibraryPage | null;
  /** What has to be announced so that all that is shown of the coming days is in the journal; nothing where it is. */
  announcement(): readonly Fact[];
  sheet(id: string): Sheet | null;
  nextTime(session: string): readonly NextTime[];
  weekTotals(): readonly WeekTotals[];
  bodyBoard(now: Now): BodyBoard;
}

const held = new WeakMap<readonly Entry[], { readonly today: string; readonly whole: Whole }>();

/** The whole plan of a journal on a day, computed once. */
export function whole(entries: readonly Entry[], standing: Standing): Whole {
  const known = held.get(entries);
  if (known?.today === standing.today) return known.whole;
  const made = { today: standing.today, whole: wholeOf(entries, standing) };
  held.set(entries, made);
  return made.whole;
}

function wholeOf(entries: readonly Entry[], standing: Standing): Whole {
  const { today, state } = standing;
  let planned: Plan | null = null;
  const all = () => {
    planned ??= plan(entries, today);
    return planned;
  };
  const asked = new Map<string, readonly PlannedSession[]>();
  // Some dates alone take a part of the time that a whole plan takes.
  const sessions = (from: string, to: string) => {
    if (planned !== null)
      return planned.sessions.filter(({ start }) => start.slice(0, 10) >= from && start.slice(0, 10) <= to);
    const key = `${from} ${to}`;
    const found = asked.get(key) ?? sessionsOf(entries, today, { from, to });
    asked.set(key, found);
    return found;
  };
  const session = (id: string) => {
    const date = standing.outline?.sessions.find((each) => each.id === id)?.start.slice(0, 10);
    return date === undefined ? null : (sessions(date, date).find((each) => each.id === id) ?? null);
  };
  return {
    session,
    sessions,
    detail(id) {
      const found = session(id);
      return found === null ? null : detailOf(found, state);
    },
    details: (from, to) => sessions(from, to).map((each) => detailOf(each, state)),
    libraryPage: (id) => libraryPage(id, entries, standing, sessions),
    plan: all,
    announcement: () => announcementOf(all(), state.announced),
    sheet(id) {
      const found = session(id);
      return found === null ? null : sheetOf(found, state.settings.equipment ?? []);
    },
    nextTime(session) {
      const done = state.done.find((each) => each.session === session);
      return done === undefined ? [] : nextTime(plan(withoutLog(entries, { session }), today), all(), done);
    },
    weekTotals: () => weekTotals(all(), entries),
    bodyBoard: (now) => bodyBoard(all(), standing, now),
  };
}

function sheetOf(session: PlannedSession, owned: readonly string[]): Sheet {
  const exercises = session.blocks.flatMap((block) => block.exercises);
  const swaps = exercises.flatMap((one) => one.swaps.map((exercise) => ({ exercise })));
  const about = { ...aboutOf(swaps, owned), ...aboutOf(exercises, owned) };
  const cues = session.warmup.map(({ drill }) => [drill, drillOf(drill)?.cue ?? exerciseOf(drill)?.cue ?? ""]);
  return { session, about, cues: Object.fromEntries(cues) };
}
