import type { Plan, Race } from "@stridelift/core";

/** Distances that have a name, in metres; `ultra` is any beyond the marathon, `other` is typed. */
export const NAMED_M = { "5k": 5000, "10k": 10_000, half: 21_097, marathon: 42_195 } as const;
export type NamedDistance = keyof typeof NAMED_M;
/** A hundred kilometres would be as good a guess; fifty is the one that most run. */
export const ULTRA_M = 50_000;

export type PlannedRace = Plan["races"][number];

/** The name of a distance, within the length of a measuring error; undefined where it has none. */
export function distanceName(distanceM: number | null): NamedDistance | undefined {
  const names = Object.keys(NAMED_M) as NamedDistance[];
  return names.find((name) => distanceM !== null && Math.abs(distanceM - NAMED_M[name]) < 150);
}

/** Races that calendars hold and the race list does not, from a day on. */
export function foundRaces(planned: readonly PlannedRace[], listed: readonly Race[], today: string): PlannedRace[] {
  const ids = new Set(listed.map(({ race }) => race));
  return planned.filter(({ id, date }) => !ids.has(id) && date >= today);
}

/** The one that a season is most likely run for: the longest, of equals the last. */
export function likelyGoal(found: readonly PlannedRace[]): PlannedRace | undefined {
  const length = ({ distanceM }: PlannedRace) => distanceM ?? 0;
  return [...found].sort((a, b) => length(b) - length(a) || (a.date < b.date ? 1 : -1))[0];
}

/** A race id that no race of the list ever had: its date, numbered where that is taken. */
export function newRaceId(date: string, taken: readonly string[]): string {
  let n = 1;
  while (taken.includes(`${date}-${n}`)) n += 1;
  return `${date}-${n}`;
}
