import { civilOf, type Day, type Zone } from "@stridelift/core";
import type { ReadEvent, Words } from "./event.ts";
import { type Budget, expandRule } from "./expand-rule.ts";
import type { Limits } from "./limits.ts";
import type { ProblemLog } from "./problem-log.ts";
import { quote } from "./problem-log.ts";
import type { Rule } from "./rule.ts";
import { tellTime } from "./tell.ts";
import { atKey, FLOATING, instant, keyOf, type Length, type LocalTime, parseTime, UTC } from "./time.ts";

/** One event in time. */
export interface Occurrence {
  /** What its uid adds to that of the event: `#n` for the n-th of a series, else `#` and the time it replaces, or nothing. */
  readonly mark: string;
  readonly start: LocalTime;
  readonly length: Length | undefined;
  readonly words: Words;
}

export interface SeriesContext {
  /** Civil days of the window, inclusive. */
  readonly from: Day;
  readonly to: Day;
  readonly limits: Limits;
  readonly budget: Budget;
  readonly log: ProblemLog;
}

/** Local minutes in which any rule that gives dates gives one: forty years. */
const LONGEST_WAIT = 40 * 366 * 1440;

/** Whether an event gives more than one occurrence. */
export function recurs(event: ReadEvent): boolean {
  return event.rules.length > 0 || event.added.length > 0;
}

/**
 * The occurrences of a series in the window, with the events that stand in their place; those that replace no
 * occurrence come last, whatever their time. The `n` of a mark counts excluded and replaced occurrences too, so that
 * it does not change with the window or with an exception.
 */
export function expandSeries(series: ReadEvent, overrides: readonly ReadEvent[], context: SeriesContext): Occurrence[] {
  const replaced = new Map<number, ReadEvent>();
  for (const override of overrides) if (override.replaces) replaced.set(keyOn(series, override.replaces), override);
  const onward = [...replaced].filter(([, override]) => override.onward).sort(([a], [b]) => a - b);
  const lengths = new Map(series.added.map(({ time, length }) => [keyOn(series, time), length]));
  const last = Math.max((context.to + 2) * 1440, ...replaced.keys());
  const isRemoved = removal(series);
  const found: Occurrence[] = [];
  for (const [i, key] of keysOf(series, [...lengths.keys()], last, context).entries()) {
    const mark = `#${i + 1}`;
    const own = replaced.get(key);
    replaced.delete(key);
    if (own && !own.cancelled) found.push({ ...standing(own), mark });
    if (own || isRemoved(key)) continue;
    const plain = {
      mark,
      start: atKey(key, series.start),
      length: lengths.get(key) ?? series.length,
      words: series.words,
    };
    const from = onward.findLast(([since]) => since < key);
    if (!from) found.push(plain);
    else if (!from[1].cancelled) found.push(shift(plain, from[0], from[1]));
  }
  const shown = found.filter(({ start }) => inWindow(start, series.clock, context));
  return [...bounded(shown, series, context), ...[...replaced.values()].flatMap(single)];
}

/** An event that stands alone; none where it is cancelled. */
export function single(event: ReadEvent): Occurrence[] {
  return event.cancelled ? [] : [standing(event)];
}

function standing(event: ReadEvent): Occurrence {
  const { start, length, words, replaces, clock } = event;
  return { mark: replaces ? `#${tellTime(replaces, clock)}` : "", start, length, words };
}

function bounded(found: Occurrence[], series: ReadEvent, { limits, log }: SeriesContext): Occurrence[] {
  const most = limits.occurrences;
  if (found.length <= most) return found;
  log.tell(
    "ics/too-many",
    series.line,
    `${quote(series.words.title)} repeats more than ${most} times; the first ${most} are kept.`,
  );
  return found.slice(0, most);
}

function inWindow(start: LocalTime, clock: Zone, { from, to }: SeriesContext): boolean {
  const { day } = start.zone === UTC ? civilOf(clock, instant(start)) : start;
  return day >= from && day <= to;
}

/** RANGE=THISANDFUTURE: later occurrences move as far as that one did, and say what it says. */
function shift(plain: Occurrence, since: number, override: ReadEvent): Occurrence {
  const moved = keyOf(plain.start) + keyOf(override.start) - since;
  return { ...plain, start: atKey(moved, override.start), length: override.length, words: override.words };
}

/** All starts of a series up to `last`, excluded ones too, on its own clock. */
function keysOf(series: ReadEvent, added: readonly number[], last: number, context: SeriesContext): number[] {
  const first = keyOf(series.start);
  const keys = new Set(added);
  if (series.rules.length === 0) keys.add(first);
  for (const { rule, line } of series.rules)
    for (const key of ruleKeys(series, rule, line, last, context)) keys.add(key);
  return [...keys].sort((a, b) => a - b);
}

function ruleKeys(
  series: ReadEvent,
  rule: Rule,
  line: number,
  last: number,
  context: SeriesContext,
): readonly number[] {
  const { limits, budget, log } = context;
  const { start, words, clock } = series;
  const tell = (code: string, what: string) =>
    log.tell(code, line, `${quote(words.title)} repeats by a rule that ${what}.`);
  const first = keyOf(start);
  const until = untilOf(rule, start, clock);
  if (until === null) tell("ics/bad-time", "has an end (UNTIL) that is no time; it goes on without one");
  const spend: Budget = { left: Math.min(limits.ruleSteps, budget.left) };
  const granted = spend.left;
  const expand = (end: number) => expandRule(rule, first, Math.min(end, until ?? end), start.allDay, spend);
  try {
    const { keys, cut } = expand(last);
    if (cut) tell("ics/too-many", "takes too long to follow to its end; what was found is kept");
    if (keys.length > 0 || first > last) return keys;
    // None so far may mean that its first date lies after the window.
    if (!cut && expand(first + LONGEST_WAIT).keys.length > 0) return [];
    if (!cut) tell("ics/bad-rule", "gives no date; its first one is kept");
  } catch {
    tell("ics/bad-rule", "contradicts itself; its first date is kept");
  } finally {
    budget.left -= granted - Math.max(spend.left, 0);
  }
  return [first];
}

/** The last local minute of UNTIL on the series' clock; undefined without one, null where it is no time. */
function untilOf(rule: Rule, start: LocalTime, clock: Zone): number | undefined | null {
  if (rule.until === undefined) return undefined;
  const until = parseTime(rule.until);
  if (!until) return null;
  if (start.allDay || until.minute === undefined) return until.day * 1440 + 1439;
  if (until.offsetMin === undefined) return until.day * 1440 + until.minute;
  const zone = start.zone === FLOATING ? clock : start.zone;
  return keyOf(civilOf(zone, until.day * 1440 + until.minute - until.offsetMin));
}

/** Where a time of an exception falls on the clock of its series. A date stands for the occurrence of that day. */
function keyOn({ start, clock }: ReadEvent, time: LocalTime): number {
  // Midnight in UTC is how some calendars write the date itself.
  const isDate = time.zone !== UTC || time.minute === 0;
  if (start.allDay) return (isDate ? time.day : civilOf(clock, instant(time)).day) * 1440;
  if (time.allDay) return time.day * 1440 + start.minute;
  const zone = start.zone === FLOATING ? clock : start.zone;
  if (time.zone === start.zone || (time.zone === FLOATING && start.zone !== UTC)) return keyOf(time);
  return keyOf(civilOf(zone, time.zone === FLOATING ? instant({ ...time, zone }) : instant(time)));
}

/** Tells the starts that EXDATE takes out: an exact time, or by a date all of that day. */
function removal(series: ReadEvent): (key: number) => boolean {
  const keys = new Set(series.removed.map((time) => keyOn(series, time)));
  const days = new Set(series.removed.filter((time) => time.allDay).map((time) => time.day));
  return (key) => keys.has(key) || days.has(Math.floor(key / 1440));
}
