import { dateOf, dayOf } from "@stridelift/core";
import ICAL from "ical.js";
import type { Rule } from "./rule.ts";

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

/** Thrown by the guard below to leave the loops of ical.js, which has no bound of its own. */
class OutOfSteps extends Error {}

/**
 * The starts that a rule gives from `start` to `last`, both local minutes, by ical.js on a clock without a zone.
 * Throws where the rule contradicts itself.
 */
export function expandRule(rule: Rule, start: number, last: number, allDay: boolean, budget: Budget): Expansion {
  const keys = new Set<number>();
  try {
    const iterator = boundedIterator(rule, start, last, allDay, budget);
    const mayFall = monthDayTest(rule, start);
    let left = rule.count ?? Number.POSITIVE_INFINITY;
    for (let time = iterator.next(); time && left > 0; time = iterator.next()) {
      const key = dayOf(time.year, time.month, time.day) * 1440 + (allDay ? 0 : time.hour * 60 + time.minute);
      if (key > last) break;
      if (!mayFall(time.day)) continue;
      left--;
      if (key >= start) keys.add(key);
    }
  } catch (error) {
    if (!(error instanceof OutOfSteps)) throw error;
    return { keys: rising(keys), cut: true };
  }
  return { keys: rising(keys), cut: false };
}

/** ical.js goes back and forth inside a day where a rule lists hours or minutes. */
function rising(keys: ReadonlySet<number>): number[] {
  return [...keys].sort((a, b) => a - b);
}

function monthDayTest(rule: Rule, start: number): (dayOfMonth: number) => boolean {
  const { monthDays } = rule;
  if (monthDays === undefined) return () => true;
  const own = dateOf(Math.floor(start / 1440)).dayOfMonth;
  return (dayOfMonth) => (monthDays === "of the start" ? dayOfMonth === own : monthDays.has(dayOfMonth));
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
