import { type Entry, parseClock } from "@stridelift/core";

/** Once for what is shown, and once more where another device said something else meanwhile. */
const TIMES = 2;

/**
 * Whether this device has announced what it shows of this day often enough, nothing else having come into the journal since. Two
 * devices that plan differently, with clocks of two days or versions of two ages, would else announce against each other for ever.
 * `entries` in the order in which they came to this device.
 */
export function saidTwice(entries: readonly Entry[], device: string, today: string): boolean {
  let times = 0;
  for (const { kind, at, data } of entries.toReversed()) {
    if (kind !== "announced") break;
    const isOurs = parseClock(at)?.device === device;
    if (isOurs && (data as { today?: unknown } | null)?.today === today) times += 1;
  }
  return times >= TIMES;
}
