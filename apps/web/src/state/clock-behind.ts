import type { Words } from "../words/en/index.ts";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** That the device’s clock is behind the journal’s, and by how much, roundly. */
export function clockBehindText(word: Words["device"], aheadMs: number): string {
  if (aheadMs >= 2 * DAY_MS) return word.clock(word.days(Math.round(aheadMs / DAY_MS)));
  if (aheadMs >= HOUR_MS) return word.clock(word.hours(Math.round(aheadMs / HOUR_MS)));
  return word.clock(word.minutes(Math.round(aheadMs / MINUTE_MS)));
}
