import type { Entry, EntryData, Settings } from "../journal/entry.ts";
import type { LoggedSet } from "../journal/training.ts";
import { plan } from "../plan.ts";
import type { Plan } from "../plan-schema.ts";
import { announced, dayOfDate, daysAfter, EVERY_DAY, free, runner, type Said, saying } from "../runner.fixture.ts";

export type Session = Plan["sessions"][number];
export type Exercise = Session["blocks"][number]["exercises"][number];

/** A Monday in the strength phase, eight weeks into the programme of `liver`. */
export const TODAY = "2027-03-01";
export const START = "2027-01-04";
export const WEEKS = 6;
export const GYM = ["barbell", "dumbbells", "bench", "bands", "pull-up-bar"] as const;

/** Intervals on Tuesday, easy on Thursday and Saturday, long on Sunday, all at 07:00; free all day. */
export function liver(settings: Settings = {}, start = START): Entry[] {
  return runner({
    runs: { 2: "6 x 800 m", 4: "Easy 45 min", 6: "Easy 45 min", 7: "Long run 2 h" },
    from: "2026-12-28",
    weeks: 26,
    at: "07:00",
    start,
    settings: { level: "trained", equipment: [...GYM], available: free(EVERY_DAY, ["06:00", "21:00"]), ...settings },
  });
}

export function planOn(entries: readonly Entry[], today: string, weeks = WEEKS): Plan {
  return plan(entries, today, { weeks });
}

/** The journal once the plan of that day was shown. */
export function shownOn(entries: readonly Entry[], today: string, weeks = WEEKS): Entry[] {
  return saying(entries, announced(planOn(entries, today, weeks)));
}

/** The first session planned from a date on. */
export function nextFrom({ sessions }: Plan, date: string): Session {
  const next = sessions.find(({ start, status }) => status === "planned" && start.slice(0, 10) >= date);
  if (next === undefined) throw new Error(`no session is planned from ${date} on`);
  return next;
}

export function dateOf({ start }: { readonly start: string }): string {
  return start.slice(0, 10);
}

export function exercisesOf({ blocks }: Session): Exercise[] {
  return blocks.flatMap(({ exercises }) => exercises);
}

export function rulesOf({ why = [] }: Session): string[] {
  return why.map(({ rule }) => rule);
}

export function jumpsIn(session: Session): number {
  return exercisesOf(session)
    .flatMap(({ sets }) => sets)
    .reduce((sum, { contacts = 0 }) => sum + contacts, 0);
}

/** Sets of a session, all or those of some patterns. */
export function setsIn(session: Session, patterns?: readonly string[]): number {
  return exercisesOf(session)
    .filter(({ pattern }) => patterns === undefined || patterns.includes(pattern))
    .reduce((sum, { sets }) => sum + sets.length, 0);
}

/** What is done in a session, without the words about it: exercises, sets, loads, warm-up. */
export function contentOf({ start, focus, warmup, blocks, minutes }: Session): unknown {
  return {
    start,
    focus,
    minutes,
    warmup: warmup.map(({ drill, seconds, reps }) => ({ drill, seconds, reps })),
    blocks: blocks.map(({ kind, superset, exercises }) => ({
      kind,
      superset,
      exercises: exercises.map(({ exercise, sets }) => ({ exercise, sets })),
    })),
  };
}

/** The sets as they were asked; where a load was still to be found, with the one that an ordinary lifter finds. */
export function asAsked({ sets, equipment, why }: Exercise): LoggedSet[] {
  const found = why.some(({ rule }) => rule === "L2") ? (equipment.includes("barbell") ? 60 : 16) : undefined;
  return sets.map(({ reps, seconds, metres, contacts, loadKg = found, rir }) => ({
    ...(reps !== undefined && { reps }),
    ...(seconds !== undefined && { seconds }),
    ...(metres !== undefined && { metres }),
    ...(contacts !== undefined && { contacts }),
    ...(loadKg !== undefined && { loadKg }),
    ...(rir !== undefined && reps !== undefined && { rir }),
  }));
}

/** A session that was done and logged, as asked where nothing else is said. */
export function logged(session: Session, log: (exercise: Exercise) => LoggedSet[] = asAsked): Said {
  const exercises = exercisesOf(session).map((one) => ({ exercise: one.exercise, sets: log(one) }));
  const data: EntryData<"done"> = { session: session.id, start: session.start, focus: session.focus, exercises };
  return ["done", data];
}

/** Days lived one by one: two weeks are shown every morning, and a session of the day is logged in the evening. */
export function lived(
  journal: readonly Entry[],
  from: string,
  days: number,
  evening: (session: Session) => Said | null,
): Entry[] {
  let entries = [...journal];
  for (let i = 0; i < days; i++) {
    const today = daysAfter(from, i);
    const now = planOn(entries, today, 2);
    entries = saying(entries, announced(now));
    const due = now.sessions.find((session) => session.status === "planned" && dateOf(session) === today);
    const said = due && evening(due);
    if (said) entries = saying(entries, said);
  }
  return entries;
}

/** The weeks that end where those planned on the first day did. */
export function weeksFrom(today: string, first: string, weeks = WEEKS): number {
  const monday = (date: string) => Math.floor((dayOfDate(date) + 3) / 7);
  return weeks - (monday(today) - monday(first));
}

/** Every sentence and name that a plan shows. */
export function textsOf(part: unknown): string[] {
  if (typeof part === "string") return [part];
  if (typeof part !== "object" || part === null) return [];
  return Object.values(part).flatMap(textsOf);
}
