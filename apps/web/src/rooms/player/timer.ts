import type { Hold } from "./running.ts";

/*
 * Timers are told by their absolute ends: what they show follows from the clock alone, whatever happened in between.
 */

/** Time to get into place before a hold counts. */
export const LEAD_S = 3;

export interface HoldNow {
  readonly phase: "lead" | "running" | "over";
  /** What the figure shows: seconds to the start, to the end, or since the start. */
  readonly shownS: number;
  /** Seconds held so far. */
  readonly heldS: number;
}

export function holdAt({ startMs, targetS }: Hold, nowMs: number): HoldNow {
  const since = (nowMs - startMs) / 1000;
  if (since < 0) return { phase: "lead", shownS: Math.ceil(-since), heldS: 0 };
  if (targetS === null) return { phase: "running", shownS: Math.floor(since), heldS: Math.floor(since) };
  if (since >= targetS) return { phase: "over", shownS: 0, heldS: targetS };
  return { phase: "running", shownS: Math.ceil(targetS - since), heldS: Math.floor(since) };
}

export interface RestNow {
  /** Seconds left, or since the end where it is over. */
  readonly shownS: number;
  readonly over: boolean;
  /** Share that is left, 1 to 0. */
  readonly share: number;
}

export function restAt({ startMs, endMs }: { startMs: number; endMs: number }, nowMs: number): RestNow {
  const leftMs = endMs - nowMs;
  if (leftMs <= 0) return { shownS: Math.floor((nowMs - endMs) / 1000), over: true, share: 0 };
  const wholeMs = Math.max(1, endMs - startMs);
  return { shownS: Math.ceil(leftMs / 1000), over: false, share: Math.min(1, leftMs / wholeMs) };
}

/** “1:05”. */
export function clockOf(seconds: number): string {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}

/** Minutes that a session took, from its beginning to its last set; a night in between does not count. */
export function minutesTaken(begunMs: number, lastMs: number): number {
  const minutes = Math.max(1, Math.round((lastMs - begunMs) / 60_000));
  return Math.min(minutes, LONGEST_MIN);
}
const LONGEST_MIN = 180;

/** An instant of a zone as text with its offset: `2027-03-01T18:00:00+01:00`. */
export function instantText(ms: number, zone: string): string {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    timeZoneName: "longOffset",
  });
  const part = Object.fromEntries(format.formatToParts(ms).map(({ type, value }) => [type, value]));
  const offset = (part.timeZoneName ?? "").replace(/^(GMT|UTC)/, "").replace("−", "-") || "+00:00";
  return `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:${part.second}${offset}`;
}
