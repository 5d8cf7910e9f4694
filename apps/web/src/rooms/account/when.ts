const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** After that a date says more than a number of days. */
const DATED_MS = 14 * DAY_MS;

/** When something was, as one says it: “5 minutes ago”, “yesterday”, and a date once it is long ago. */
export function agoText(thenMs: number, nowMs: number, language: string): string {
  const passed = Math.max(0, nowMs - thenMs);
  if (passed >= DATED_MS) return dayText(thenMs, language);
  const ago = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  if (passed < MINUTE_MS) return ago.format(0, "second");
  if (passed < HOUR_MS) return ago.format(-Math.floor(passed / MINUTE_MS), "minute");
  return passed < DAY_MS
    ? ago.format(-Math.floor(passed / HOUR_MS), "hour")
    : ago.format(-Math.floor(passed / DAY_MS), "day");
}

/** The day of an instant where this device is. */
export function dayText(ms: number, language: string): string {
  return new Intl.DateTimeFormat(customs(language), { day: "numeric", month: "short", year: "numeric" }).format(ms);
}

export function dayAndTimeText(ms: number, language: string): string {
  const format = { day: "numeric", month: "short", hour: "2-digit", minute: "2-digit" } as const;
  return new Intl.DateTimeFormat(customs(language), format).format(ms);
}

function customs(language: string): string {
  return language === "en" ? "en-GB" : language;
}
