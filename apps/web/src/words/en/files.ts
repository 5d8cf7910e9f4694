export const files = {
  title: "Your files",
  intro:
    "Calendars of your runs, and backups of your journal. They are read on this device; what is taken in becomes part of your journal.",
  choose: "Choose files",
  drop: "or drop them here",
  reading: "Reading…",
  found: "What was found",
  events: (n: number) => (n === 1 ? "1 event" : `${n} events`),
  runs: (n: number) => (n === 1 ? "1 run" : `${n} runs`),
  kinds: {
    easy: "easy",
    steady: "steady",
    "medium-long": "medium-long",
    long: "long",
    quality: "quality",
    "long-quality": "long with quality",
    race: "race",
  } as Readonly<Record<string, string>>,
  span: (from: string, to: string) => `${from} to ${to}`,
  zone: (name: string) => `Times are those of ${name}.`,
  races: "Races found by their titles",
  nothingNew: "Nothing in it is new.",
  newEvents: (n: number) => (n === 1 ? "1 event is new or changed." : `${n} events are new or changed.`),
  gone: (n: number) => (n === 1 ? "1 event has left the calendar." : `${n} events have left the calendar.`),
  back: (n: number) =>
    n === 1 ? "1 event that you had taken back returns." : `${n} events that you had taken back return.`,
  partly: "Some of it could not be read, so nothing is taken as gone.",
  take: "Take it in",
  taken: "The calendar was taken in.",
  entries: (n: number) => (n === 1 ? "1 entry" : `${n} entries`),
  newEntries: (n: number) =>
    n === 0
      ? "All of them are on this device already."
      : n === 1
        ? "1 of them is not on this device yet."
        : `${n} of them are not on this device yet.`,
  newerEntries: (n: number) =>
    n === 1
      ? "1 was made by a newer version; it is kept as it is."
      : `${n} were made by a newer version; they are kept as they are.`,
  unreadable: (n: number) =>
    n === 1 ? "1 line cannot be read; it is kept as text." : `${n} lines cannot be read; they are kept as text.`,
  noBackup: "Nothing in it can be read as a journal.",
  restore: "Add the backup to the journal",
  restoreNote: "Nothing on this device is removed by that. A copy of the journal as it is now is kept under Settings.",
  restored: "The backup is in your journal.",
  cancel: "Leave it",
  problems: (n: number) => (n === 1 ? "1 thing to know about the files" : `${n} things to know about the files`),
  export: "Export the journal",
  exportNote: "One text file with everything you entered: your backup, and your move to another device.",
  exported: (when: string) => `Last exported ${when}.`,
  neverExported: "Not exported from this device so far.",
  calendar: "Save the sessions as a calendar",
  calendarNote:
    "An .ics file with all planned sessions, for the calendar on your phone. Take it in again after changes.",
  failed: "This could not be done. Nothing was changed.",
  copies: "Earlier copies",
  copiesNote: "Kept before a backup was added; the last three.",
  copy: (when: string, n: number) => `${when}, ${n === 1 ? "1 entry" : `${n} entries`}`,
  bringBack: "Bring back",
  broughtBack: "What the copy held is in your journal.",
  nothingToBringBack: "All that the copy holds is in your journal already.",
  save: "Save",
  erase: "Erase everything",
  eraseNote:
    "Takes your journal and its copies off this device for good. There is no way back but a backup of your own.",
  eraseDemoNote: "Takes the demonstration and all you changed in it off this device. Your own journal stays.",
  eraseTitle: "Erase the journal of this device?",
  eraseFirst: "Export it first: then it can be restored here or elsewhere.",
  eraseAsk: (word: string) => `To erase it, type “${word}”.`,
  eraseWord: "erase",
  eraseNow: "Erase now",
};
