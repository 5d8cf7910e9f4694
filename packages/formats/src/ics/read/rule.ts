import ICAL from "ical.js";
import { dateOf, dayOf } from "@stridelift/core";

/** A recurrence rule that can be expanded: UNTIL stands apart, because its zone is the event's. */
export interface Rule {
  /** The rule without UNTIL, as ical.js takes it. */
  readonly text: string;
  readonly until: string | undefined;
}

/** What may still be spent on rules; counted down while they are expanded. */
export interface Budget {
  left: number;
}

export interface Expansion {
  /** Local minutes since 1970-01-01 of the starts, rising, none twice. */
  readonly keys: readonly number[];
  /** The rule was given up before the end: too many steps. */
  readonly cut: boolean;
}

const FREQUENCIES = /^(SECONDLY|MINUTELY|HOURLY|DAILY|WEEKLY|MONTHLY|YEARLY)$/;
/** Longer steps reach past any window; ical.js counts days one by one. */
const LONGEST_INTERVAL: Readonly<Record<string, number>> = { DAILY: 50_000, WEEKLY: 7_500 };
const ANY_INTERVAL = 1_000_000_000;

/** The rule of a RRULE value, or what is wrong with it in words. Empty parts and spaces are passed over. */
export function parseRule(value: string): Rule | string {
  const parts = new Map<string, string>();
  for (const part of value.toUpperCase().replace(/\s/g, "").split(";")) {
    const equals = part.indexOf("=");
    if (equals > 0 && equals < part.length - 1) parts.set(part.slice(0, equals), part.slice(equals + 1));
  }
  const frequency = parts.get("FREQ") ?? "";
  if (!FREQUENCIES.test(frequency)) return "it has no known frequency";
  const beyond = unsupported(parts, frequency);
  if (beyond) return beyond;
  const interval = Math.min(Number(parts.get("INTERVAL") ?? 1), LONGEST_INTERVAL[frequency] ?? ANY_INTERVAL);
  if (parts.has("INTERVAL")) parts.set("INTERVAL", String(interval > 0 ? Math.floor(interval) : 1));
  const until = parts.get("UNTIL");
  for (const name of ["UNTIL", "RSCALE", "SKIP"]) parts.delete(name);
  const known = [...parts].filter(([name]) => /^(FREQ|INTERVAL|COUNT|WKST|BY[A-Z]+)$/.test(name));
  return { text: known.map(([name, text]) => `${name}=${text}`).join(";"), until };
}

/** What RFC 5545 and 7529 allow and the expansion does not do rightly: better told than planned wrong. */
function unsupported(parts: ReadonlyMap<string, string>, frequency: string): string | undefined {
  if (parts.has("BYWEEKNO")) return "it counts weeks of the year (BYWEEKNO)";
  if ((parts.get("RSCALE") ?? "GREGORIAN") !== "GREGORIAN") return "it uses another calendar (RSCALE)";
  if ((parts.get("SKIP") ?? "OMIT") !== "OMIT") return "it moves dates that do not exist (SKIP)";
  const positions = parts.has("BYSETPOS");
  const byMonthDay = parts.has("BYMONTHDAY") || parts.has("BYYEARDAY");
  const monthly = frequency === "MONTHLY" || (frequency === "YEARLY" && parts.has("BYMONTH"));
  if (positions && (!monthly || byMonthDay || !parts.has("BYDAY")))
    return "it counts positions (BYSETPOS) in an unusual way";
  return undefined;
}

/** Thrown by the guard below to leave the loops of ical.js, which has no bound of its own. */
class OutOfSteps extends Error {}

/**
 * The starts that a rule gives from `start` to `last`, both local minutes, by ical.js on a clock without a zone.
 * Throws where the rule contradicts itself.
 */
export function expandRule(rule: Rule, start: number, last: number, allDay: boolean, budget: Budget): Expansion {
  const keys: number[] = [];
  try {
    const iterator = boundedIterator(rule, start, last, allDay, budget);
    for (let time = iterator.next(); time; time = iterator.next()) {
      const key = dayOf(time.year, time.month, time.day) * 1440 + (allDay ? 0 : time.hour * 60 + time.minute);
      if (key > last) break;
      if (key !== keys.at(-1)) keys.push(key);
    }
  } catch (error) {
    if (!(error instanceof OutOfSteps)) throw error;
    return { keys, cut: true };
  }
  return { keys, cut: false };
}

function boundedIterator(rule: Rule, start: number, last: number, allDay: boolean, budget: Budget): ICAL.RecurIterator {
  const recur = ICAL.Recur.fromString(rule.text);
  const end = timeAt(last, false);
  recur.until = end;
  const iterator = new ICAL.RecurIterator({ rule: recur, dtstart: timeAt(start, allDay), initialized: true });
  const check = iterator.check_contracting_rules.bind(iterator);
  const nextMonth = iterator.increment_month.bind(iterator);
  const spend = () => {
    if (budget.left-- <= 0) throw new OutOfSteps();
  };
  iterator.check_contracting_rules = () => {
    spend();
    // Past the end any time will do: it ends the search of a rule that may match nothing.
    return iterator.last.year > end.year || check();
  };
  iterator.increment_month = () => {
    spend();
    nextMonth();
  };
  // biome-ignore lint/complexity/useLiteralKeys: the only way to begin after the guard stands
  iterator["init"]();
  return iterator;
}

function timeAt(key: number, allDay: boolean): ICAL.Time {
  const day = Math.floor(key / 1440);
  const { year, month, dayOfMonth } = dateOf(day);
  const minute = key - day * 1440;
  const fields = { year, month, day: dayOfMonth, hour: Math.floor(minute / 60), minute: minute % 60, second: 0 };
  return new ICAL.Time({ ...fields, isDate: allDay }, ICAL.Timezone.localTimezone);
}
