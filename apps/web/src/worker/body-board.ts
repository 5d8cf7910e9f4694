import {
  exerciseOf,
  type Plan,
  type PlannedSession,
  parseDay,
  SCREENS_BY_ID,
  screenHistories,
  screensDue,
  standingFlags,
} from "@stridelift/core";
import type { BodyBoard, Now, Standing } from "./doors.ts";

/*
 * What the page of the body shows beside what the runner said: the self-screens and what they found, what spares the runner tiring
 * ones, and what the sessions to come take into account.
 */

const HOUR_MS = 3_600_000;
/** W6: what lies ahead and spares the runner what tires. Whether it is near enough for that, core says. */
const RUN_HOURS = 48;
const DONE_DAYS = 28;
const AHEAD_DAYS = 21;

/** Rules that follow from what is said of the body; others of a session speak of the season. */
const OF_THE_BODY: ReadonlySet<string> = new Set([
  "after-illness",
  "careful-start",
  "fragile-bones",
  "from-fifty",
  "jump-gate",
  "longer-run",
  "pain",
  "readiness",
  "under-sixteen",
  "warning-signs",
]);

export function bodyBoard(plan: Plan, { state, today }: Standing, now: Now): BodyBoard {
  const ahead = plan.sessions.filter(
    ({ status, start }) => status === "planned" && start.slice(0, 10) >= today && daysTo(today, start) <= AHEAD_DAYS,
  );
  const hard = nextHardRun(plan, now);
  const race = plan.races.find(({ date }) => date >= today);
  const due = screensDue(state.screened, parseDay(today) ?? 0, {
    hardRunWithin48h: hard !== undefined,
    daysToRace: race === undefined ? null : daysTo(today, race.date),
  });
  return {
    screens: screenHistories(state, today).map((history) => ({
      ...SCREENS_BY_ID[history.screen],
      history,
      when: due.now.includes(history.screen) ? "now" : due.later.includes(history.screen) ? "later" : "done",
    })),
    // The race would not be what spares where it is far; then it is the run.
    spared: hard ?? (race === undefined ? null : { title: race.name, start: race.date }),
    flags: flagsNow(state, today, ahead),
    sessions: ahead.map(({ id, start, focus, why = [] }) => ({
      id,
      start,
      focus,
      isRed: why.some(({ rule, facts }) => rule === "readiness" && facts.colour === "red"),
      reasons: why.filter(({ rule }) => OF_THE_BODY.has(rule)).map(({ text }) => text),
    })),
    exercises: exercisesOf(state, today, ahead),
  };
}

type State = Standing["state"];

function flagsNow(state: State, today: string, ahead: readonly PlannedSession[]): BodyBoard["flags"] {
  return standingFlags(state, today).map(({ area, as, severity, screen, text }) => {
    const session = ahead.find(({ warmup }) => warmup.some(({ areas }) => areas[0] === area));
    const drill = session?.warmup.find(({ areas }) => areas[0] === area);
    const next =
      session && drill ? { drill: drill.drill, name: drill.name, session: session.id, start: session.start } : null;
    return { area, as, severity, screen, text, next };
  });
}

/** What the runner has trained of late or will soon: what pain can be named with. */
function exercisesOf({ done }: State, today: string, ahead: readonly PlannedSession[]): BodyBoard["exercises"] {
  const trained = done
    .filter(({ start }) => daysTo(start, today) <= DONE_DAYS)
    .flatMap(({ exercises = [] }) => exercises);
  const coming = ahead.flatMap(({ blocks }) => blocks.flatMap(({ exercises }) => exercises));
  const ids = new Set([...trained, ...coming].map(({ exercise }) => exercise));
  return [...ids].map((id) => ({ id, name: exerciseOf(id)?.name ?? id })).sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The first hard run of the next two days. */
function nextHardRun({ runs }: Plan, { wallMs }: Now): { title: string; start: string } | undefined {
  return runs.find(({ demand, start }) => {
    const inMs = Date.parse(start) - wallMs;
    return demand === "hard" && inMs >= 0 && inMs <= RUN_HOURS * HOUR_MS;
  });
}

/** Days between two dates or starts, by their civil days. */
function daysTo(from: string, to: string): number {
  return (parseDay(to.slice(0, 10)) ?? 0) - (parseDay(from.slice(0, 10)) ?? 0);
}
