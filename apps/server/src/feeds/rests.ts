import type { FeedThreads } from "./feed-threads.ts";

/** What takes less is computed as often as it is asked for; ten years of journal take a fraction of it. */
const SLOW_MS = 10_000;
/** A feed rests so much longer than it took. */
const TIMES = 20;

/**
 * Feeds that took long to compute, or were broken off, are left alone for a while: a journal that is made to be heavy keeps no
 * thread from others.
 */
export interface Rests {
  isResting(feed: string): boolean;
  /** Threads that note how long this feed takes, however it ends; its turn is not counted in. */
  noting(feed: string, threads: FeedThreads): Pick<FeedThreads, "compute">;
}

export function newRests(nowMs: () => number = () => performance.now()): Rests {
  const until = new Map<string, number>();
  return {
    isResting(feed) {
      const isResting = (until.get(feed) ?? 0) > nowMs();
      if (!isResting) until.delete(feed);
      return isResting;
    },
    noting: (feed, threads) => ({
      async compute(job) {
        let begunMs = nowMs();
        try {
          return await threads.compute(() => {
            begunMs = nowMs();
            return job();
          });
        } finally {
          const tookMs = nowMs() - begunMs;
          if (tookMs >= SLOW_MS) until.set(feed, nowMs() + TIMES * tookMs);
        }
      },
    }),
  };
}
