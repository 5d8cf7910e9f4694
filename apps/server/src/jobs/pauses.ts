const SECOND_MS = 1000;
const HOUR_MS = 3_600_000;

/** Before the second try, the third and so on. After the last of them a job is given up: in all about three days. */
const PAUSES_MS = [
  10 * SECOND_MS,
  60 * SECOND_MS,
  300 * SECOND_MS,
  1800 * SECOND_MS,
  2 * HOUR_MS,
  6 * HOUR_MS,
  12 * HOUR_MS,
  24 * HOUR_MS,
  24 * HOUR_MS,
];

/** A job that begins more often than this never came to say how it ended. */
export const MOST_ATTEMPTS = PAUSES_MS.length + 1;

/** How long a job waits that failed for the `attempts`-th time; undefined: it is given up. `chance` is from 0 to 1. */
export function pauseAfter(attempts: number, chance: number): number | undefined {
  const pause = PAUSES_MS[attempts - 1];
  return pause === undefined ? undefined : Math.round(pause * (0.75 + chance / 2));
}
