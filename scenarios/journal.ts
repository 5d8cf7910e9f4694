import { append, type Entry, writeJournal } from "@stridelift/core";

const FREE = /^free (\d{4}-\d\d-\d\d) (none|[\d:,-]+)$/;
const STAMP = { wallMs: 0, device: "scenario", by: "runner" };

/**
 * The journal of a diary's lines `free 2027-01-05 10:00-12:00,16:00-18:00`, each the windows of one date, or `none`.
 * Undefined where it has none.
 */
export function journalOf(diary: string): string | undefined {
  let entries: readonly Entry[] = [];
  for (const line of diary.split("\n")) {
    const [, date, times] = FREE.exec(line.trim()) ?? [];
    if (date === undefined || times === undefined) continue;
    const windows = times === "none" ? [] : times.split(",").map(windowOf);
    entries = [...entries, append(entries, "day-available", { date, windows }, STAMP)];
  }
  return entries.length > 0 ? writeJournal(entries) : undefined;
}

function windowOf(text: string): { from: string; to: string } {
  const [from = "", to = ""] = text.split("-");
  return { from, to };
}
