import type { EntryData, LoadKind, RunnerState } from "@stridelift/core";
import type { AboutExercise } from "../../worker/doors.ts";
import type { Running, Values } from "./running.ts";
import { type SetStep, setKey, stepsOf } from "./steps.ts";

export type Logged = EntryData<"set">;
export type Measure = AboutExercise["measure"];

/** How far one step of a measure goes, and the least there is. */
const STEPS: Readonly<Record<Measure, { readonly by: number; readonly most: number }>> = {
  reps: { by: 1, most: 500 },
  seconds: { by: 5, most: 3600 },
  metres: { by: 5, most: 5000 },
  contacts: { by: 1, most: 1000 },
};

/** Without kilograms: the runner’s own body, or a band. */
export function isWeightless(load: LoadKind): boolean {
  return load === "body" || load === "band";
}

export function stepAmount(value: number | null, by: 1 | -1, measure: Measure): number | null {
  const { by: step, most } = STEPS[measure];
  if (value === null) return by === 1 ? step : null;
  // From a number between two steps to the next of them.
  const next = by === 1 ? Math.floor(value / step + 1) * step : Math.ceil(value / step - 1) * step;
  return next < 0 || next > most ? null : next;
}

/** What an exercise of a session is counted in: as the library says, else as it was asked. */
export function measureOf({ exercise, set }: SetStep, about: Running["about"]): Measure {
  const known = about[exercise.exercise]?.measure;
  if (known !== undefined) return known;
  return (["seconds", "metres", "contacts"] as const).find((measure) => set.asked[measure] !== undefined) ?? "reps";
}

/**
 * What a set stands at before it is done: what the runner set, else the load that was moved in the set before where both were
 * asked alike, else what is asked.
 */
export function valuesOf(running: Running, step: SetStep, logged: ReadonlyMap<string, Logged>): Values {
  const { asked } = step.set;
  const { reps, seconds, metres, contacts } = asked;
  const given = { reps, seconds, metres, contacts, loadKg: carriedLoad(running, step, logged) ?? asked.loadKg };
  return { ...known(given), ...running.typed[step.key] };
}

function carriedLoad(running: Running, step: SetStep, logged: ReadonlyMap<string, Logged>): number | undefined {
  const same = stepsOf(running).filter(
    (other): other is SetStep => other.kind === "set" && other.exercise.exercise === step.exercise.exercise,
  );
  const before = same.slice(
    0,
    same.findIndex(({ key }) => key === step.key),
  );
  const last = before.findLast(({ key }) => logged.has(key));
  if (last === undefined || step.set.kind === "drop" || last.set.kind === "drop") return undefined;
  return last.set.asked.loadKg === step.set.asked.loadKg ? logged.get(last.key)?.loadKg : undefined;
}

/** Without what is not there, so that nothing undefined reaches the journal. */
export function known(values: Values): Values {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** The sets of a session that stand in the journal, by step; those that were logged as a whole count from 0 where no single one does. */
export function loggedOf(
  running: Pick<Running, "session" | "start">,
  { sets, done }: Pick<RunnerState, "sets" | "done">,
): Map<string, Logged> {
  const own = sets.filter((set) => isOf(running, set));
  const whole = done.find((one) => isOf(running, one));
  const of = { ...(running.session === undefined ? {} : { session: running.session }), start: running.start };
  const listed = (whole?.exercises ?? [])
    .filter(({ exercise }) => !own.some((set) => set.exercise === exercise))
    .flatMap(({ exercise, sets }) => sets.map((values, set): Logged => ({ ...of, exercise, set, ...values })));
  return new Map([...listed, ...own].map((set) => [setKey(set.exercise, set.set), set]));
}

export function placeOf({ session, start, exercise, set }: Logged): EntryData<"set-removed"> {
  return { ...(session === undefined ? {} : { session }), start, exercise, set };
}

export function isOf(
  running: Pick<Running, "session" | "start">,
  said: { readonly session?: string | undefined; readonly start: string },
): boolean {
  return running.session === undefined
    ? said.session === undefined && said.start === running.start
    : said.session === running.session;
}

/** What an exercise was the last time before this session; null: never yet. */
export function lastTime(
  running: Pick<Running, "session" | "start">,
  exercise: string,
  done: readonly EntryData<"done">[],
): { readonly start: string; readonly sets: readonly Values[] } | null {
  const earlier = done.filter((one) => !isOf(running, one) && Date.parse(one.start) < Date.parse(running.start));
  for (const { start, exercises } of earlier.toReversed()) {
    const sets = (exercises ?? []).filter((one) => one.exercise === exercise).flatMap((one) => one.sets);
    if (sets.length > 0) return { start, sets };
  }
  return null;
}
