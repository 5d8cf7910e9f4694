import { type Day, formatDay, parseDay } from "../calendar/day.ts";
import { minuteOfClock } from "../calendar/when.ts";
import { instantOf, type Zone } from "../calendar/zone.ts";
import type { Race, Settings } from "../journal/entry.ts";
import type { RunDraft } from "./draft.ts";
import { normaliseTitle } from "./fold.ts";
import type { RunValues } from "./parameters.ts";
import type { Run } from "./run.ts";
import { usualMinute } from "./usual-minute.ts";

/** A race of the season as the plan lists it, with its civil day. */
export interface ListedRace {
  readonly id: string;
  readonly date: string;
  readonly day: Day;
  readonly distanceM: number | null;
  readonly priority: "A" | "B" | "C";
  readonly name: string;
  /** On the runner’s race list; else found in the calendar alone. */
  readonly declared: boolean;
}

const gentle = (run: RunDraft): boolean => run.kind === "easy" && run.place !== "decide";

/** How surely a run of the race's day is the race: named so, named alike, or the only one it can be; 0 it is not. */
function likeness(run: RunDraft, race: Race, alone: boolean): number {
  if (run.kind === "race") return 3;
  const title = normaliseTitle(run.title);
  const name = normaliseTitle(race.name);
  if (name.length > 2 && title.includes(name) && !gentle(run)) return 2;
  return alone && !gentle(run) ? 1 : 0;
}

/** The run of the race's day that is the race, if one is. */
function eventOf(race: Race, day: Day, runs: readonly RunDraft[]): RunDraft | undefined {
  const open = runs.filter((r) => r.day === day && !r.done);
  const able = open.filter((r) => !gentle(r));
  const ranked = able
    .map((run) => ({ run, likeness: likeness(run, race, able.length === 1) }))
    .filter((r) => r.likeness > 0);
  return ranked.sort((a, b) => b.likeness - a.likeness || a.run.start - b.run.start)[0]?.run;
}

function raced(run: RunDraft, race: Race, values: RunValues): RunDraft {
  const distanceM = run.distanceM ?? race.distanceM;
  const minutes =
    run.assumedLength && race.distanceM !== null
      ? Math.round((race.distanceM / 1000) * values.minutesPerKm)
      : run.minutes;
  return {
    ...run,
    kind: "race",
    confidence: 1,
    because: race.name === "" ? "it is on your race list" : `it is on your race list as “${race.name}”`,
    place: "nothing",
    optional: false,
    distanceM,
    minutes,
  };
}

function added(race: Race, day: Day, zone: Zone, settings: Settings, values: RunValues): RunDraft {
  const minute = race.time === undefined ? usualMinute(settings, day) : minuteOfClock(race.time);
  const minutes = race.distanceM === null ? values.defaultMinutes : (race.distanceM / 1000) * values.minutesPerKm;
  return {
    id: `race/${race.race}`,
    start: instantOf(zone, day, minute),
    minutes: Math.max(1, Math.round(minutes)),
    day,
    assumedTime: race.time === undefined,
    assumedLength: true,
    title: race.name,
    kind: "race",
    optional: false,
    confidence: 1,
    because: race.name === "" ? "it is on your race list" : `it is on your race list as “${race.name}”`,
    distanceM: race.distanceM,
    done: false,
    source: { name: "race", uid: race.race },
    place: "nothing",
  };
}

/** Joins the race list with the calendar: a race and its event are one run; a race without an event becomes a run (R2). */
export function joinRaces(
  runs: readonly RunDraft[],
  races: readonly Race[],
  zone: Zone,
  settings: Settings,
  values: RunValues,
): RunDraft[] {
  let joined = [...runs];
  for (const race of races) {
    const day = parseDay(race.date);
    if (day === undefined) continue;
    const event = eventOf(race, day, joined);
    if (event) joined = joined.map((r) => (r === event ? withTime(raced(r, race, values), race, zone) : r));
    else joined.push(added(race, day, zone, settings, values));
  }
  return joined;
}

/** A declared start beats the runner's usual time, not the calendar's own. */
function withTime(run: RunDraft, race: Race, zone: Zone): RunDraft {
  if (!run.assumedTime || race.time === undefined) return run;
  return { ...run, start: instantOf(zone, run.day, minuteOfClock(race.time)), assumedTime: false };
}

/** All races by day, then id: those the runner declared, and race runs that nobody declared as C races. */
export function raceList(state: { readonly races: readonly Race[] }, runs: readonly Run[]): ListedRace[] {
  const listed: ListedRace[] = state.races.flatMap((race) => {
    const day = parseDay(race.date);
    if (day === undefined) return [];
    const { date, distanceM, priority, name } = race;
    return [{ id: race.race, date, day, distanceM, priority, name, declared: true }];
  });
  const declared = new Set(listed.map((r) => r.day));
  for (const run of runs) {
    if (run.kind !== "race" || declared.has(run.day)) continue;
    declared.add(run.day);
    listed.push({
      id: run.id,
      date: formatDay(run.day),
      day: run.day,
      distanceM: run.distanceM,
      priority: "C",
      name: run.title,
      declared: false,
    });
  }
  return listed.sort((a, b) => a.day - b.day || (a.id < b.id ? -1 : 1));
}
