import { type Day, parseDay } from "../../calendar/day.ts";
import { parseWhen } from "../../calendar/when.ts";
import type { Zone } from "../../calendar/zone.ts";
import type { EntryData, RunnerState } from "../../journal/entry.ts";
import type { Area } from "../../library/area.ts";
import { areasLoadedBy } from "../../library/exercise-areas.ts";
import { type Break, breaksOf } from "./breaks.ts";

type Dated<K extends "readiness" | "sign" | "illness" | "health"> = Omit<EntryData<K>, "date"> & { readonly day: Day };

/** Pain at 0–10, in areas and perhaps on an exercise. */
export interface PainReport {
  readonly day: Day;
  readonly level: number;
  /** The area named, or those that the exercise loads, in the order of AREAS; empty: an exercise that is not known here. */
  readonly areas: readonly Area[];
  /** Undefined: pain of the area as such. */
  readonly exercise: string | undefined;
  readonly worseNextMorning: boolean;
}

/** What the runner has said of the body up to today: nothing dated later is in it. Lists by day, pains in no order. */
export interface Told {
  readonly today: Day;
  readonly readiness: readonly Dated<"readiness">[];
  readonly pains: readonly PainReport[];
  readonly signs: readonly Dated<"sign">[];
  readonly illnesses: readonly Dated<"illness">[];
  /** Null: never asked. */
  readonly health: Dated<"health"> | null;
  /** The last day on which a clinician cleared the runner of each; null: never. */
  readonly clearedOn: Readonly<Record<EntryData<"cleared">["of"], Day | null>>;
  /** Breaks that began with a missed session (L5), by day. */
  readonly breaks: readonly Break[];
}

type Known = Pick<
  RunnerState,
  "readiness" | "pains" | "signs" | "illnesses" | "health" | "cleared" | "done" | "shown" | "missed"
>;

/** Reads what the limits need from the folded journal; once for all days of a plan. */
export function toldOf(state: Known, zone: Zone, today: Day): Told {
  const upToToday = <T extends { date: string }>(entries: readonly T[]) => dated(entries, today);
  const cleared = upToToday(state.cleared);
  const lastCleared = (of: EntryData<"cleared">["of"]) => cleared.filter((one) => one.of === of).at(-1)?.day ?? null;
  return {
    today,
    readiness: upToToday(state.readiness),
    pains: [...namedPains(state, today), ...loggedPains(state, zone, today)],
    signs: upToToday(state.signs),
    illnesses: upToToday(state.illnesses),
    health: upToToday(state.health === undefined ? [] : [state.health])[0] ?? null,
    clearedOn: { health: lastCleared("health"), bones: lastCleared("bones"), sign: lastCleared("sign") },
    breaks: breaksOf(state, zone, today),
  };
}

/** In the order of the journal’s state, which is by date. */
function dated<T extends { date: string }>(entries: readonly T[], today: Day): (Omit<T, "date"> & { day: Day })[] {
  return entries.flatMap(({ date, ...said }) => {
    const day = parseDay(date);
    return day === undefined || day > today ? [] : [{ ...said, day }];
  });
}

function namedPains({ pains }: Known, today: Day): PainReport[] {
  return dated(pains, today).map(({ day, level, area, exercise, worseNextMorning = false }) => ({
    day,
    level,
    areas: [area],
    exercise,
    worseNextMorning,
  }));
}

/** Pain that was logged with the sets of an exercise is pain of the areas that it loads. */
function loggedPains({ done }: Known, zone: Zone, today: Day): PainReport[] {
  return done.flatMap(({ start, exercises = [] }) => {
    const day = parseWhen(start, zone)?.day;
    if (day === undefined || day > today) return [];
    return exercises.flatMap(({ exercise, pain }) => {
      if (pain === undefined) return [];
      return [{ day, level: pain, areas: areasLoadedBy(exercise), exercise, worseNextMorning: false }];
    });
  });
}
