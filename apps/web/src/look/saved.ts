const KINDS = {
  journal: { ending: "jsonl", type: "application/x-ndjson" },
  calendar: { ending: "ics", type: "text/calendar" },
} as const;

/** Hands a text to the runner as a file named after the day: `stridelift-2027-03-01.jsonl`. */
export function saved(text: string, kind: keyof typeof KINDS, day = new Date()): void {
  const { ending, type } = KINDS[kind];
  const date = new Intl.DateTimeFormat("en-CA", { dateStyle: "short" }).format(day);
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  link.download = `stridelift-${date}.${ending}`;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser reads the file in its own time.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
