import type { FoundFeed } from "./find-feed.ts";

/** Counted up where the same journal gives another calendar than before. */
const FORM = 1;

/** All that a feed is computed from; the day as the time from which, and until which, it is that day for the runner. */
export interface MadeOf {
  readonly life: string;
  readonly head: number;
  readonly options: string;
  readonly fromMs: number;
  readonly untilMs: number;
}

export function madeOfText({ life, head, options, fromMs, untilMs }: MadeOf): string {
  return JSON.stringify({ form: FORM, life, head, options, fromMs, untilMs });
}

/** Whether what was computed last is what would be computed now. The journal is not read for it. */
export function isStill({ madeOf, life, head, options }: FoundFeed, nowMs: number): boolean {
  if (madeOf === null) return false;
  const { fromMs, untilMs } = JSON.parse(madeOf) as MadeOf;
  return madeOf === madeOfText({ life, head, options, fromMs, untilMs }) && fromMs <= nowMs && nowMs < untilMs;
}
