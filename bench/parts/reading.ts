import { type Entry, fold, formatDay, parseDay, readJournal, writeJournal } from "@stridelift/core";
import { readCalendar } from "@stridelift/formats";
import { calendarFile } from "../calendar-file.ts";
import { measure } from "../measure.ts";
import { add, TODAY } from "../season.ts";
import { digits, grouped, type Table } from "../table.ts";

const EVENTS = 1500;
const ENTRIES = 10_000;

/** What comes in from files: a calendar, and a journal of years. */
export function reading(): Table {
  const first = parseDay(TODAY) as number;
  const calendar = new TextEncoder().encode(calendarFile(EVENTS, first));
  const options = { source: "bench", zone: "Europe/Paris", from: first, to: first + EVENTS };
  const { events } = readCalendar(calendar, options);
  const text = writeJournal(longJournal(first));
  const { entries } = readJournal(text);
  return {
    title: "Reading",
    about:
      "A calendar file of 1,500 events and a journal of 10,000 entries, as bytes and text in memory. Milliseconds, warm.",
    columns: ["what", "count", "kB", "median", "min", "max", "a second"],
    rows: [
      row("calendar read", events.length, calendar.length, () => readCalendar(calendar, options)),
      row("journal read", entries.length, text.length, () => readJournal(text)),
      row("journal folded", entries.length, text.length, () => fold(entries)),
    ],
  };
}

function row(name: string, count: number, bytes: number, work: () => unknown): string[] {
  const { median, min, max } = measure(work);
  const size = grouped(Math.round(bytes / 1000));
  return [
    name,
    grouped(count),
    size,
    digits(median),
    digits(min),
    digits(max),
    grouped(Math.round((count / median) * 1000)),
  ];
}

/** Years of a runner: runs of the calendar, each later recorded, and a session done every third day. */
function longJournal(first: number): Entry[] {
  const journal: Entry[] = [];
  add(journal, "start", { date: TODAY });
  for (let day = first; journal.length < ENTRIES; day++) {
    const date = formatDay(day);
    const start = `${date}T07:00`;
    add(journal, "event", { source: "runs", uid: `run-${day}`, title: "Easy 45 min", start, sport: "run" });
    if (journal.length < ENTRIES)
      add(journal, "recording", {
        source: "watch",
        uid: `rec-${day}`,
        sport: "run",
        start,
        durationMin: 44,
        distanceM: 8200,
      });
    if (day % 3 === 0 && journal.length < ENTRIES)
      add(journal, "done", { start: `${date}T18:00:00+01:00`, minutes: 45, focus: "full" });
  }
  return journal;
}
