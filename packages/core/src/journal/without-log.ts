import { checkEntry } from "./check.ts";
import { doneKey } from "./draft.ts";
import type { Entry, EntryData } from "./entry.ts";

/** A journal as if nothing of one session had been logged: neither sets nor that it was done or missed. */
export function withoutLog(
  entries: readonly Entry[],
  of: Partial<Pick<EntryData<"done">, "session" | "start">>,
): Entry[] {
  const key = doneKey(of);
  return entries.filter((entry) => {
    const outcome = checkEntry(entry);
    if (!("entry" in outcome)) return true;
    const { kind, data } = outcome.entry;
    const logs = kind === "set" || kind === "set-removed" || kind === "done" || kind === "missed";
    return !logs || doneKey(data) !== key;
  });
}
