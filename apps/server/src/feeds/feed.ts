/** The secret calendar addresses that a runner may have: one with what to do and why, one that says only when. */
export const FEEDS = ["full", "titles"] as const;
export type FeedName = (typeof FEEDS)[number];

/** What the runner wants beside each session. */
export interface FeedOptions {
  /** Minutes shown as taken before and after a session. */
  readonly beforeMin: number;
  readonly afterMin: number;
  /** Minutes before a session at which the calendar reminds of it; null: it does not. */
  readonly alarmMin: number | null;
}

export const NO_OPTIONS: FeedOptions = { beforeMin: 0, afterMin: 0, alarmMin: null };

/** A feed as its runner sees it. The address is told once, when it is made. */
export interface Feed {
  readonly feed: FeedName;
  readonly isOn: boolean;
  readonly createdMs: number | null;
  readonly options: FeedOptions;
}

/** The options as they are kept. The same options give the same text: it is part of what a feed was computed from. */
export function optionsText({ beforeMin, afterMin, alarmMin }: FeedOptions): string {
  return JSON.stringify({ beforeMin, afterMin, alarmMin });
}

/** Options that an earlier version kept hold as far as they go. */
export function optionsOf(text: string): FeedOptions {
  return { ...NO_OPTIONS, ...(JSON.parse(text) as Partial<FeedOptions>) };
}
