import { parseDay } from "@stridelift/core";
import type { Now } from "./doors.ts";
import type { DeviceJournal } from "./journal.ts";
import { eraseAll } from "./store.ts";
import { todayOf } from "./today.ts";

/** The demonstration is made around a day; after so many it is over, and made anew. */
const DAYS_SHOWN = 7;

/** Fills the demonstration’s journal where it is empty or of long ago. */
export async function openDemo(journal: DeviceJournal, now: Now): Promise<void> {
  const { store } = journal;
  const today = todayOf(now, undefined);
  const made = await store.get("device", "demo");
  const age = typeof made === "string" ? (parseDay(today) ?? 0) - (parseDay(made) ?? 0) : 0;
  if (Math.abs(age) > DAYS_SHOWN) {
    await eraseAll(store);
    await journal.catchUp();
  }
  if (journal.entries.length > 0) return;
  const { demoEntries } = await import("../demo/demo-entries.ts");
  await journal.write(demoEntries(today));
  await store.put("device", today, "demo");
}
