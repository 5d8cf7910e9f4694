import type { Area, LoadKind, OwnedLoads, PlannedSession } from "@stridelift/core";
import { loadAfterFirstSet, nextDown } from "@stridelift/core";
import type { AboutExercise } from "../../worker/doors.ts";
import { isWeightless, type Logged } from "./amounts.ts";
import type { Asked, PlayExercise, PlaySet, Running, Values } from "./running.ts";
import { nextAfter, restBefore, type SetStep, setKey, stepsOf } from "./steps.ts";

/* How a session in hand changes: each takes it as it is and gives it as it is then. */

type PlannedExercise = PlannedSession["blocks"][number]["exercises"][number];
type IsLogged = (key: string) => boolean;

const isBehind = (running: Running, isLogged: IsLogged) => (key: string) =>
  running.passed.includes(key) || isLogged(key);

/** A set was done: the rest begins, and the next step is in hand. */
export function ticked(running: Running, step: SetStep, nowMs: number, isLogged: IsLogged): Running {
  const { exercise } = step.exercise;
  const isNew = !isLogged(step.key);
  const ended = { ...running.ended, [exercise]: { ms: nowMs, restS: step.set.asked.restS } };
  const passed = running.passed.filter((key) => key !== step.key);
  const steps = stepsOf(running);
  const behind = isBehind({ ...running, passed }, (key) => key === step.key || isLogged(key));
  const at = nextAfter(steps, step.key, behind);
  const next = steps.find(({ key }) => key === at);
  const endMs = running.afterwards || !isNew ? null : restBefore(next, { step, endedMs: nowMs }, ended);
  return {
    ...running,
    at,
    ended,
    passed,
    rest: endMs === null ? null : { startMs: nowMs, endMs },
    restWas: null,
    hold: null,
    halves: running.halves.filter((key) => key !== step.key),
    asking: step.key,
    lightened: running.lightened?.exercise === exercise ? null : running.lightened,
  };
}

/** A drill, or a set that is left out, is behind. */
export function passedBy(running: Running, keys: readonly string[], isLogged: IsLogged): Running {
  const passed = [...new Set([...running.passed, ...keys])];
  const changed = { ...running, passed, hold: null };
  const isOver = running.at === "" || keys.includes(running.at);
  if (!isOver) return changed;
  return { ...changed, at: nextAfter(stepsOf(changed), running.at, isBehind(changed, isLogged)) };
}

/** Back to a set: it is in hand again with what it stood at. */
export function takenBack(running: Running, key: string, values: Values): Running {
  const exercise = key.slice(0, key.lastIndexOf("#"));
  const { [key]: _, ...unkept } = running.unkept;
  const { [key]: __, ...wrote } = running.wrote;
  const { [exercise]: ___, ...ended } = running.ended;
  const typed = { ...running.typed, [key]: values };
  return {
    ...running,
    at: key,
    rest: null,
    restWas: null,
    asking: null,
    lightened: null,
    hold: null,
    unkept,
    wrote,
    ended,
    typed,
  };
}

export function moved(running: Running, at: string): Running {
  return { ...running, at, hold: null, asking: null };
}

/** Open sets of an exercise, from a set on or all. */
export function openSets(running: Running, exercise: string, isLogged: IsLogged): SetStep[] {
  const behind = isBehind(running, isLogged);
  return stepsOf(running).filter(
    (step): step is SetStep => step.kind === "set" && step.exercise.exercise === exercise && !behind(step.key),
  );
}

/**
 * A3: after the first work set with a load, the later ones are lighter where it left too little. Reps that were missing count
 * as a reserve below none; of a set of which no reserve was said only those are known.
 */
export function lightenedAfter(
  running: Running,
  step: SetStep,
  done: Logged,
  { owned, isLogged }: { readonly owned: OwnedLoads; readonly isLogged: IsLogged },
): Running {
  const { asked, kind } = step.set;
  const load = running.about[step.exercise.exercise]?.load;
  if (step.nth !== 0 || kind !== "work" || load === undefined || isWeightless(load)) return running;
  if (asked.rir === undefined || done.loadKg === undefined) return running;
  const missing = Math.max(0, (asked.reps ?? 0) - (done.reps ?? 0));
  if (done.rir === undefined && missing === 0) return running;
  const leftRir = (done.rir ?? 0) - missing;
  const toKg = loadAfterFirstSet(done.loadKg, { askedRir: asked.rir, leftRir }, { load, owned });
  if (toKg >= done.loadKg) return running;
  const lightened = { exercise: step.exercise.exercise, fromKg: done.loadKg, toKg };
  return { ...withLoad(running, lightened.exercise, toKg, isLogged), lightened };
}

/** The runner keeps the load all the same. */
export function lightenedRefused(running: Running, isLogged: IsLogged): Running {
  const { lightened } = running;
  if (lightened === null) return running;
  return { ...withLoad(running, lightened.exercise, lightened.fromKg, isLogged), lightened: null };
}

function withLoad(running: Running, exercise: string, loadKg: number, isLogged: IsLogged): Running {
  const typed = openSets(running, exercise, isLogged).map(({ key }) => [key, { ...running.typed[key], loadKg }]);
  return { ...running, typed: { ...running.typed, ...Object.fromEntries(typed) } };
}

/** One more set of an exercise after its last: as that one, or a lighter one without a rest before it. */
export function withSet(
  running: Running,
  { block, exercise }: { readonly block: number; readonly exercise: string },
  kind: "more" | "drop",
  { fromKg, load, owned }: { fromKg: number | undefined; load: LoadKind; owned: OwnedLoads },
): Running {
  const place = nextPlace(running, exercise);
  const change = (one: PlayExercise): PlayExercise => {
    const last = one.sets.at(-1)?.asked ?? { restS: USUAL_REST_S };
    const round = (one.sets.at(-1)?.round ?? -1) + 1;
    const lighter = kind === "drop" && fromKg !== undefined ? dropOf(fromKg, load, owned) : last.loadKg;
    const { loadKg: _, ...rest } = last;
    const asked: Asked = { ...rest, ...(lighter === undefined ? {} : { loadKg: lighter }) };
    return { ...one, sets: [...one.sets, { place, kind, round, asked }] };
  };
  return {
    ...inBlock(running, block, exercise, change),
    at: setKey(exercise, place),
    rest: kind === "drop" ? null : running.rest,
  };
}

/** Of a set that is added where none was. */
const USUAL_REST_S = 90;
/** A drop set is lighter by about a fifth: a choice of ours. */
const DROP = 0.8;

function dropOf(fromKg: number, load: LoadKind, owned: OwnedLoads): number {
  if (isWeightless(load)) return fromKg;
  return nextDown(fromKg * DROP + 0.01, load, owned) ?? fromKg;
}

/** Another exercise for the open sets of one; what was done of it stays. */
export function swapped(
  running: Running,
  { block, exercise }: { readonly block: number; readonly exercise: string },
  by: {
    readonly id: string;
    readonly about: AboutExercise;
    readonly planned: PlannedExercise | null;
    readonly said?: string;
  },
  isLogged: IsLogged,
): Running {
  const behind = isBehind(running, isLogged);
  const blocks = running.blocks.map((one, i) => {
    if (i !== block) return one;
    return {
      ...one,
      exercises: one.exercises.flatMap((member) => (member.exercise === exercise ? parted(member) : [member])),
    };
  });
  function parted(member: PlayExercise): PlayExercise[] {
    const isDone = (set: PlaySet) => behind(setKey(exercise, set.place));
    const done = member.sets.filter(isDone);
    const first = nextPlace(running, by.id);
    const open = member.sets.filter((set) => !isDone(set));
    const sets = open.map((set, n) => ({ ...set, place: first + n, asked: askedBy(by.planned, set.asked, n) }));
    const coming: PlayExercise = {
      exercise: by.id,
      name: by.about.name,
      sets,
      swaps: [exercise, ...member.swaps.filter((id) => id !== by.id)],
      insteadOf: member.name,
      ...(by.said === undefined ? {} : { said: by.said }),
    };
    return done.length === 0 ? [coming] : [{ ...member, sets: done }, coming];
  }
  const changed = { ...running, blocks, about: { ...running.about, [by.id]: by.about }, hold: null, lightened: null };
  return { ...changed, at: openSets(changed, by.id, isLogged)[0]?.key ?? running.at };
}

/** As the planner asks it of the other exercise; where it has nothing to say, as it was asked, without a load. */
function askedBy(planned: PlannedExercise | null, asked: Asked, n: number): Asked {
  const { loadKg: _, percent1RM: __, ...rest } = asked;
  return planned?.sets[n] ?? planned?.sets.at(-1) ?? rest;
}

function nextPlace({ blocks }: Running, exercise: string): number {
  const sets = blocks.flatMap(({ exercises }) => exercises.filter((one) => one.exercise === exercise));
  return 1 + Math.max(-1, ...sets.flatMap((one) => one.sets.map(({ place }) => place)));
}

function inBlock(
  running: Running,
  block: number,
  exercise: string,
  change: (one: PlayExercise) => PlayExercise,
): Running {
  const blocks = running.blocks.map((one, i) =>
    i === block
      ? { ...one, exercises: one.exercises.map((member) => (member.exercise === exercise ? change(member) : member)) }
      : one,
  );
  return { ...running, blocks };
}

/** An exercise that the runner adds, at the end. */
export function withExercise(running: Running, exercise: string, about: AboutExercise, isLogged: IsLogged): Running {
  const asked: Asked = { ...FIRST[about.measure], restS: USUAL_REST_S };
  const place = nextPlace(running, exercise);
  const set: PlaySet = { place, kind: "more", round: 0, asked };
  const block = { superset: false, exercises: [{ exercise, name: about.name, sets: [set], swaps: [] }] };
  const changed = { ...running, blocks: [...running.blocks, block], about: { ...running.about, [exercise]: about } };
  return { ...changed, at: openSets(changed, exercise, isLogged)[0]?.key ?? running.at };
}
const FIRST: Readonly<Record<AboutExercise["measure"], Omit<Asked, "restS">>> = {
  reps: { reps: 8 },
  seconds: { seconds: 30 },
  metres: { metres: 20 },
  contacts: { contacts: 10 },
};

/** With a step for each set that the journal has of the session and its plan has not. */
export function withLogged(running: Running, logged: Iterable<Logged>): Running {
  let changed = running;
  for (const { exercise, set: place } of logged) {
    if (stepsOf(changed).some(({ key }) => key === setKey(exercise, place))) continue;
    const name = changed.about[exercise]?.name ?? exercise;
    const block = changed.blocks.findIndex(({ exercises }) => exercises.some((one) => one.exercise === exercise));
    const added = (round: number): PlaySet => ({ place, kind: "more", round, asked: { restS: USUAL_REST_S } });
    if (block < 0) {
      const fresh = { superset: false, exercises: [{ exercise, name, sets: [added(0)], swaps: [] }] };
      changed = { ...changed, blocks: [...changed.blocks, fresh] };
    } else {
      const change = (one: PlayExercise): PlayExercise => ({ ...one, sets: [...one.sets, added(one.sets.length)] });
      changed = inBlock(changed, block, exercise, change);
    }
  }
  return changed;
}

/** A4: what a pain takes from the rest of the session: the exercise over 5, jumps from 4 on. */
export function afterPain(
  running: Running,
  { level, exercise }: { readonly level: number; readonly area: Area; readonly exercise: string },
  isLogged: IsLogged,
): Running {
  const jumps = Object.keys(running.about).filter((id) => running.about[id]?.jumps === true);
  const stopped = [...(level > 5 ? [exercise] : []), ...(level >= 4 ? jumps : [])];
  const keys = stopped.flatMap((id) => openSets(running, id, isLogged).map(({ key }) => key));
  return keys.length === 0 ? running : passedBy(running, keys, isLogged);
}
