import type { Book, Now, Standing } from "./doors.ts";
import { markOf } from "./row.ts";
import type { Store } from "./store.ts";
import { todayOf } from "./today.ts";

/** Ahead by more than this, the journal’s clock is told: entries of another device, or this one’s clock is wrong. */
const CLOCK_TOLD_MS = 10 * 60_000;
const KEY = "standing";

/** What was shown last, to be shown again before anything is computed. It may be dropped at any time (J3). */
interface Kept {
  /** What it was computed by and from. */
  readonly build: string;
  readonly book: Book;
  readonly mark: string;
  /** The runner’s zone, where they named one. */
  readonly zone: string | undefined;
  readonly lastMs: number;
  readonly standing: Standing;
}

/** By how much the journal is ahead of the device, where that is worth telling. */
export function clockAhead(lastMs: number, now: Now): number {
  const ahead = lastMs - now.wallMs;
  return ahead > CLOCK_TOLD_MS ? ahead : 0;
}

export async function keepStanding(store: Store, kept: Omit<Kept, "build">): Promise<void> {
  try {
    await store.put("device", { ...kept, build: __BUILD__ } satisfies Kept, KEY);
  } catch {
    // No room, or the store is closed: the next start computes.
  }
}

/** What was kept of the last time, where it still holds: the same program, rows and day. */
export async function keptStanding(store: Store, book: Book, now: Now): Promise<Standing | undefined> {
  const kept = (await store.get("device", KEY)) as Kept | undefined;
  if (kept?.build !== __BUILD__ || kept.book !== book) return undefined;
  const life = await store.get("device", "life");
  const [last] =
    (await store
      .transaction("rows")
      .store.openKeyCursor(null, "prev")
      .then((at) => [at?.key])) ?? [];
  if (kept.mark !== markOf(life, last)) return undefined;
  if (kept.standing.today !== todayOf(now, kept.zone)) return undefined;
  return { ...kept.standing, clockAheadMs: clockAhead(kept.lastMs, now), version: 0 };
}
