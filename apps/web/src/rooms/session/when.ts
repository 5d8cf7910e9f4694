import type { EntryData } from "@stridelift/core";

/** What a form says of a session besides its sets; dates and times on the runner’s clock. */
export interface When {
  date: string;
  time: string;
  minutes: number | null;
  rpe: number | null;
  note: string;
}

type Said = Pick<EntryData<"done">, "start" | "minutes" | "rpe" | "note">;

/** The form at its opening. `start`: ISO text of the session. */
export function whenOf(
  start: string,
  { minutes, rpe, note }: { minutes: number | null; rpe: number | null; note: string | null },
): When {
  return { date: start.slice(0, 10), time: start.slice(11, 16) || "18:00", minutes, rpe, note: note ?? "" };
}

/** What the form says, as an entry has it; null where something is missing. `start` stays as it was where nothing changed it. */
export function saidOf({ date, time, minutes, rpe, note }: When, start: string): Said | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(date) || !/^\d\d:\d\d/.test(time) || minutes === null || minutes <= 0) return null;
  const said = `${date}T${time.slice(0, 5)}`;
  return {
    start: start.startsWith(said) ? start : said,
    minutes,
    ...(rpe === null ? {} : { rpe }),
    ...(note.trim() === "" ? {} : { note: note.trim() }),
  };
}
