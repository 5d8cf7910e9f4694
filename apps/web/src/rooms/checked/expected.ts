/*
 * The form of the expected benefit: times as runners write them, and where a range stands on a line about no change.
 */

/** The races that can be chosen, in metres, with a time to begin with in seconds. */
export const RACES = [
  { distanceM: 5000, timeS: 25 * 60 },
  { distanceM: 10_000, timeS: 52 * 60 },
  { distanceM: 21_097.5, timeS: 115 * 60 },
  { distanceM: 42_195, timeS: 240 * 60 },
] as const;

/** A walk and a sprint: what lies outside is a slip of the pen. */
const SLOWEST_MPS = 1.2;
const FASTEST_MPS = 7.5;

/** Seconds of `mm:ss` or `h:mm:ss` for a race; null: no such time, or no running speed. */
export function raceTimeS(text: string, distanceM: number): number | null {
  if (!/^\d{1,3}:[0-5]\d(:[0-5]\d)?$/.test(text.trim())) return null;
  const seconds = text
    .trim()
    .split(":")
    .reduce((sum, part) => sum * 60 + Number(part), 0);
  const speed = distanceM / seconds;
  return speed >= SLOWEST_MPS && speed <= FASTEST_MPS ? seconds : null;
}

export function raceTimeText(seconds: number): string {
  const two = (n: number) => String(n).padStart(2, "0");
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return h === 0 ? `${m}:${two(s)}` : `${h}:${two(m)}:${two(s)}`;
}

/** The race of the list that is nearest to a distance. */
export function nearestRace(distanceM: number | null): (typeof RACES)[number] {
  const off = (race: (typeof RACES)[number]) => Math.abs(Math.log(race.distanceM / (distanceM ?? RACES[1].distanceM)));
  return RACES.reduce((best, race) => (off(race) < off(best) ? race : best));
}
