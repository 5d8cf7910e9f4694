import type { Words } from "../../words/en/index.ts";
import type { SyncStanding } from "../../worker/doors.ts";

/** How this device and the server stand to each other, in a word. While the server lacks an entry, nothing is called synced. */
export function standingName(
  word: Words["account"]["standing"],
  { state, pending }: Pick<SyncStanding, "state" | "pending">,
): string {
  if (state === "signed-out") return word.off;
  return state === "synced" && pending > 0 ? word.waiting : word[state];
}
