import type { EntryData } from "./entry.ts";
import { type LoggedSet, loggedSetSchema } from "./training.ts";

/** What an entry said, and how many were taken in before it: the greater number was said later. */
export interface Said<T> {
  readonly data: T;
  readonly order: number;
}

/** What stands at a place of a session: a set, or that there is none (null). */
export type SaidSet = Said<EntryData<"set">> | (Said<EntryData<"set-removed">> & { readonly removed: true });
type LoggedExercise = NonNullable<EntryData<"done">["exercises"]>[number];

/**
 * The sessions done, each by its key: what its last `done` says, united with its sets. At one place of an exercise the
 * later of the two counts; what only one of them speaks of stands. Sets without a `done` are one. Exercises in the order
 * of the `done`, then of their first set; sets by place, empty places left out.
 */
export function loggedSessions(
  done: ReadonlyMap<string, Said<EntryData<"done">>>,
  sets: ReadonlyMap<string, ReadonlyMap<string, SaidSet>>,
): Map<string, EntryData<"done">> {
  const sessions = new Map<string, EntryData<"done">>();
  for (const key of new Set([...done.keys(), ...sets.keys()])) {
    const session = united(done.get(key), [...(sets.get(key)?.values() ?? [])]);
    if (session !== undefined) sessions.set(key, session);
  }
  return sessions;
}

function united(said: Said<EntryData<"done">> | undefined, places: readonly SaidSet[]): EntryData<"done"> | undefined {
  if (places.length === 0) return said?.data;
  const listed = said?.data.exercises ?? [];
  const names = new Set([...listed.map(({ exercise }) => exercise), ...places.map(({ data }) => data.exercise)]);
  const exercises = [...names].flatMap((name) => {
    const mine = places.filter(({ data }) => data.exercise === name);
    const own = listed.filter(({ exercise }) => exercise === name);
    return mine.length === 0 ? own : unitedExercise(name, own, said?.order ?? -1, mine);
  });
  if (said !== undefined) return exercises.length === 0 ? said.data : { ...said.data, exercises };
  const first = places.find((place) => !("removed" in place))?.data;
  if (first === undefined) return undefined;
  return { ...(first.session === undefined ? {} : { session: first.session }), start: first.start, exercises };
}

function unitedExercise(
  exercise: string,
  listed: readonly LoggedExercise[],
  order: number,
  places: readonly SaidSet[],
): LoggedExercise[] {
  const at = new Map<number, LoggedSet | undefined>(listed.flatMap(({ sets }) => sets).entries());
  for (const place of places) {
    const { set } = place.data;
    if (!at.has(set) || place.order > order) at.set(set, "removed" in place ? undefined : setOf(place.data));
  }
  const sets = [...at].sort(([one], [other]) => one - other).flatMap(([, set]) => set ?? []);
  if (sets.length === 0) return [];
  const pains = [...listed, ...places.map((place) => ("removed" in place ? {} : place.data))].flatMap(
    (said: { pain?: number | undefined }) => said.pain ?? [],
  );
  return [{ exercise, sets, ...(pains.length === 0 ? {} : { pain: Math.max(...pains) }) }];
}

const SET_FIELDS = Object.keys(loggedSetSchema.shape) as (keyof LoggedSet)[];

function setOf(data: EntryData<"set">): LoggedSet {
  return Object.fromEntries(SET_FIELDS.flatMap((field) => (data[field] === undefined ? [] : [[field, data[field]]])));
}
