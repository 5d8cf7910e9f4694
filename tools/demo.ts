/*
 * Makes the training log of the demonstration: plans week by week and answers each set as someone would who grows stronger.
 * Run: node tools/demo.ts; it writes apps/web/src/demo/log.gen.ts, which it needs itself.
 */
import { writeFileSync } from "node:fs";
import {
  type Day,
  exerciseOf,
  formatDay,
  type LoggedSet,
  loadKindOf,
  nextDown,
  type PlannedSession,
  parseDay,
  plan,
} from "@stridelift/core";
import { journalOf } from "../apps/web/src/demo/demo-entries.ts";
import { demoSettings, FIRST_DAY } from "../apps/web/src/demo/demo-runner.ts";
import type { Alike, DemoSession, PlannedSet } from "../apps/web/src/demo/demo-session.ts";

/** Any Monday: what comes of it is counted in days from it. */
const MONDAY = parseDay("2027-03-01") as Day;
const LONG = "saturday";
const OWNED = demoSettings(LONG).loads ?? {};

/** What Alex could lift once at the start, in kg as each load is counted; others as `OTHER`. */
const MAXIMA: Readonly<Record<string, number>> = {
  "back-squat": 98,
  "front-squat": 82,
  deadlift: 125,
  "barbell-rdl": 112,
  "barbell-bench-press": 68,
  "dumbbell-bench-press": 25,
  "barbell-overhead-press": 46,
  "barbell-row": 70,
  "single-arm-row": 33,
  "dumbbell-split-squat": 26,
  "dumbbell-rear-foot-elevated-split-squat": 23,
  "dumbbell-overhead-press": 20,
  "suitcase-carry": 36,
};
const OTHER = 25;
/** Reps that Alex could do at the start where nothing is loaded. */
const ABLE: Readonly<Record<string, number>> = { "nordic-curl": 4, "assisted-nordic-curl": 13 };
const ABLE_OTHER = 14;
/** Growth of a maximum in a week, and reps lost from set to set. */
const GROWTH = 0.008;
const FATIGUE = 0.4;
/** The day of the session that was missed. */
const MISSED_DAY = -22;

const grown = (atStart: number, day: number): number => atStart * (1 + (GROWTH * (day - FIRST_DAY)) / 7);

/** The load with which so many reps leave so many, as far as such a weight is there. */
function chosenLoad(exercise: Exercise, set: PlannedSet, maximum: number): number | undefined {
  const kind = loadKindOf(exercise);
  if (kind === undefined) return undefined;
  const wanted = maximum / (1 + ((set.reps ?? 12) + (set.rir ?? 3)) / 30);
  return nextDown(wanted + 0.01, kind, OWNED) ?? undefined;
}

type Exercise = PlannedSession["blocks"][number]["exercises"][number];

function answered(
  exercise: Exercise,
  set: PlannedSet,
  n: number,
  day: number,
  firstLoad: number | undefined,
): LoggedSet {
  const { reps, seconds, metres, contacts } = set;
  const maximum = grown(MAXIMA[exercise.exercise] ?? OTHER, day);
  const loadKg = set.loadKg ?? firstLoad ?? chosenLoad(exercise, set, maximum);
  const load = loadKg === undefined ? {} : { loadKg };
  if (seconds !== undefined) return { seconds, ...load };
  if (metres !== undefined) return { metres, ...load };
  if (contacts !== undefined) return { contacts };
  if (reps === undefined) return {};
  const fresh = loadKg === undefined ? grown(ABLE[exercise.exercise] ?? ABLE_OTHER, day) : 30 * (maximum / loadKg - 1);
  const able = Math.floor(fresh - FATIGUE * n);
  const managed = Math.max(1, Math.min(reps, able));
  return { reps: managed, ...load, rir: Math.min(6, Math.max(0, able - managed)) };
}

function alike<T>(sets: readonly T[]): Alike<T>[] {
  const runs: [number, T][] = [];
  for (const set of sets) {
    const last = runs.at(-1);
    if (last && JSON.stringify(last[1]) === JSON.stringify(set)) last[0]++;
    else runs.push([1, set]);
  }
  return runs;
}

function doneExercise(exercise: Exercise, day: number) {
  const done: LoggedSet[] = [];
  for (const [n, set] of exercise.sets.entries()) done.push(answered(exercise, set, n, day, done[0]?.loadKg));
  const sets = exercise.sets.map(({ percent1RM: _, ...set }) => set);
  return { exercise: exercise.exercise, equipment: exercise.equipment, sets: alike(sets), done: alike(done) };
}

function lifted(session: PlannedSession): DemoSession {
  const day = (parseDay(session.start.slice(0, 10)) as Day) - MONDAY;
  const { focus, phase, minutes } = session;
  const at = Number(session.start.slice(11, 13)) * 60 + Number(session.start.slice(14, 16));
  const took = { minutes: minutes + 2 + (Math.abs(day) % 4), rpe: day % 3 === 0 ? 7 : 6 };
  const blocks = session.blocks.map(({ kind, superset, exercises }) => ({
    kind,
    superset,
    exercises: exercises.map((each) => doneExercise(each, day)),
  }));
  return { day, at, focus, phase, minutes, took: day === MISSED_DAY ? null : took, blocks };
}

const sessions: DemoSession[] = [];
for (let first = FIRST_DAY; first <= 0; first += 7) {
  // Each session is planned when those before it are done.
  for (let day = first; day < first + 7; day++) {
    const made = plan(journalOf(MONDAY, LONG, MONDAY + day, sessions), formatDay(MONDAY + day), { weeks: 2 });
    const today = made.sessions.find(({ start, status }) => status === "planned" && start.startsWith(made.today));
    if (today) sessions.push(lifted(today));
  }
}
/** What the library says of the exercises of the log, so that showing it needs no library. */
const named = [...new Set(sessions.flatMap(({ blocks }) => blocks.flatMap((b) => b.exercises.map((e) => e.exercise))))]
  .sort()
  .flatMap((id) => exerciseOf(id) ?? [])
  .map(({ id, name, pattern, sides, cue }) => [id, { name, pattern, sides, cue }]);
writeFileSync(
  new URL("../apps/web/src/demo/log.gen.ts", import.meta.url),
  `import type { DemoExercise, DemoSession } from "./demo-session.ts";

/** Made by tools/demo.ts; not edited by hand. */
export const DEMO_EXERCISES: Readonly<Record<string, DemoExercise>> = ${JSON.stringify(Object.fromEntries(named))};
export const DEMO_SESSIONS: readonly DemoSession[] = ${JSON.stringify(sessions)};
`,
);
process.stderr.write(
  sessions
    .map(
      (s) =>
        `${s.day} ${s.at} ${s.focus} ${s.phase} ${s.minutes} ${s.took === null ? "missed" : ""}\n${s.blocks
          .flatMap((b) => b.exercises.map((e) => `   ${b.kind} ${e.exercise} ${JSON.stringify(e.done)}`))
          .join("\n")}\n`,
    )
    .join(""),
);
