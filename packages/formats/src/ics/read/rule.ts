/** A recurrence rule that can be expanded: COUNT and UNTIL stand apart, the one counted, the other in the event's zone. */
export interface Rule {
  /** The rest of the rule as ical.js takes it. */
  readonly text: string;
  readonly count: number | undefined;
  readonly until: string | undefined;
  /** Days of the month that a yearly rule may fall on: ical.js would move 29 February to 1 March. Undefined: any. */
  readonly monthDays: ReadonlySet<number> | "of the start" | undefined;
}

type Parts = ReadonlyMap<string, string>;

const FREQUENCIES = ["SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"];
/** Longer steps reach past any window; ical.js counts days one by one. */
const LONGEST_INTERVAL: Readonly<Record<string, number>> = { DAILY: 50_000, WEEKLY: 7_500 };
const ANY_INTERVAL = 1_000_000_000;

/** The rule of a RRULE value, or what is wrong with it in words. Empty parts, spaces and unknown parts are passed over. */
export function parseRule(value: string): Rule | string {
  const parts = partsOf(value);
  const frequency = parts.get("FREQ") ?? "";
  if (!FREQUENCIES.includes(frequency)) return "it has no known frequency";
  const beyond = beyondExpansion(parts, frequency);
  if (beyond) return beyond;
  const kept = [...parts].filter(([name]) => /^(FREQ|INTERVAL|WKST|BY[A-Z]+)$/.test(name));
  const count = Math.floor(Number(parts.get("COUNT") ?? Number.NaN));
  return {
    text: kept.map(([name, text]) => `${name}=${plainPart(name, text, frequency)}`).join(";"),
    count: count > 0 ? count : undefined,
    until: parts.get("UNTIL"),
    monthDays: frequency === "YEARLY" ? monthDaysOf(parts) : undefined,
  };
}

function partsOf(value: string): Parts {
  const parts = new Map<string, string>();
  for (const part of value.toUpperCase().replace(/\s/g, "").split(";")) {
    const equals = part.indexOf("=");
    if (equals > 0 && equals < part.length - 1) parts.set(part.slice(0, equals), part.slice(equals + 1));
  }
  return parts;
}

/** An interval that is a number, and lists of numbers in rising order, as ical.js expects them. */
function plainPart(name: string, text: string, frequency: string): string {
  if (name === "INTERVAL") {
    const interval = Math.min(Math.floor(Number(text)), LONGEST_INTERVAL[frequency] ?? ANY_INTERVAL);
    return String(interval > 0 ? interval : 1);
  }
  const numbers = text.split(",").map(Number);
  return numbers.every(Number.isInteger) ? numbers.sort((a, b) => a - b).join(",") : text;
}

function monthDaysOf(parts: Parts): Rule["monthDays"] {
  if (parts.has("BYDAY") || parts.has("BYYEARDAY")) return undefined;
  const days = parts.get("BYMONTHDAY")?.split(",").map(Number);
  if (!days) return "of the start";
  return days.some((day) => day < 0) ? undefined : new Set(days);
}

/** What RFC 5545 and 7529 allow and the expansion would do wrongly: better told than planned wrong. */
function beyondExpansion(parts: Parts, frequency: string): string | undefined {
  if (parts.has("BYWEEKNO")) return "it counts weeks of the year (BYWEEKNO)";
  if ((parts.get("RSCALE") ?? "GREGORIAN") !== "GREGORIAN") return "it uses another calendar (RSCALE)";
  if ((parts.get("SKIP") ?? "OMIT") !== "OMIT") return "it moves dates that do not exist (SKIP)";
  if (/\d\d(MO|TU|WE|TH|FR|SA|SU)/.test(parts.get("BYDAY") ?? "")) return "it counts weekdays past the ninth (BYDAY)";
  if (parts.has("BYSETPOS") && !positionsOfWeekdays(parts, frequency))
    return "it counts positions in an unusual way (BYSETPOS)";
  const stepped = Number(parts.get("INTERVAL") ?? 1) > 1;
  const clock = parts.has("BYHOUR") || parts.has("BYMINUTE") || parts.has("BYSECOND");
  if (FREQUENCIES.indexOf(frequency) < 3 && stepped && clock) return "it skips hours or minutes of a list (INTERVAL)";
  if (frequency === "MONTHLY" && stepped && parts.has("BYMONTH"))
    return "it skips months of a list (INTERVAL, BYMONTH)";
  if (frequency === "DAILY" && /-/.test(parts.get("BYMONTHDAY") ?? ""))
    return "it counts days from the end of the month (BYMONTHDAY)";
  return undefined;
}

/** "The last weekday of the month": the form of BYSETPOS that calendars write. */
function positionsOfWeekdays(parts: Parts, frequency: string): boolean {
  const monthly = frequency === "MONTHLY" || (frequency === "YEARLY" && parts.has("BYMONTH"));
  const others = ["BYMONTHDAY", "BYYEARDAY", "BYHOUR", "BYMINUTE", "BYSECOND"];
  return monthly && parts.has("BYDAY") && !others.some((name) => parts.has(name));
}
