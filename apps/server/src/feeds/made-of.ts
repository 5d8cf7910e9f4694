import { version } from "../operation/version.ts";
import type { FoundFeed } from "./find-feed.ts";

/** Another version may make another calendar of the same journal. */
const VERSION = version();

/** All that a feed is computed from; the day as the time from which, and until which, it is that day for the runner. */
export interface MadeOf {
  readonly life: string;
  readonly head: number;
  readonly options: string;
  readonly fromMs: number;
  readonly untilMs: number;
}

export function madeOfText({ life, head, options, fromMs, untilMs }: MadeOf): string {
  return JSON.stringify({ version: VERSION, life, head, options, fromMs, untilMs });
}

/** Whether what was computed last is what would be computed now. The journal is not read for it. */
export function isStill({ madeOf, life, head, options }: FoundFeed, nowMs: number): boolean {
  if (madeOf === null) return false;
  const { fromMs, untilMs } = JSON.parse(madeOf) as MadeOf;
  return madeOf === madeOfText({ life, head, options, fromMs, untilMs }) && fromMs <= nowMs && nowMs < untilMs;
}
