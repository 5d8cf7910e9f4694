import { EMPTIED } from "./doubt.ts";
import type { Source } from "./source.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
const FIRST_PAUSE_MS = 15 * MINUTE_MS;
/** Of what is asked every hour not all is asked at once. */
const JITTER = 0.1;

/**
 * How long until a source is asked again: as often as its runner wants while all is well, after failures in pauses that grow to a
 * day. `waitMs`: so long the other side asks to be left alone. `chance` is from 0 to 1.
 */
export function pauseUntilNext(
  { everyMin, failures, problem }: Pick<Source, "everyMin" | "failures" | "problem">,
  chance: number,
  waitMs = 0,
): number {
  const grown = (first: number) => first * 2 ** Math.min(failures - 1, 20);
  const pause =
    failures === 0
      ? everyMin * MINUTE_MS
      : Math.min(DAY_MS, problem?.code === EMPTIED ? grown(HOUR_MS) : grown(FIRST_PAUSE_MS));
  return Math.round(Math.max(pause, waitMs) * (1 - JITTER + 2 * JITTER * chance));
}
