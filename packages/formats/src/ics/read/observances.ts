import type { Instant, Zone } from "@stridelift/core";
import { type Component, lineOf } from "./components.ts";
import { type Budget, expandRule } from "./expand-rule.ts";
import { parseRule } from "./rule.ts";
import { keyOf, parseOffset, parseTime } from "./time.ts";

interface Change {
  readonly at: Instant;
  readonly before: number;
  readonly after: number;
}

/**
 * The zone that a VTIMEZONE describes, up to the local minute `last`. Undefined where none of its observances can be
 * read. A rule that cannot be expanded counts by its first change only.
 */
export function readZone(component: Component, name: string, last: number, budget: Budget): Zone | undefined {
  const changes = component.children
    .filter((child) => child.kind === "STANDARD" || child.kind === "DAYLIGHT")
    .flatMap((child) => changesOf(child, last, budget))
    .sort((a, b) => a.at - b.at);
  const first = changes[0];
  if (!first) return undefined;
  const from = [Number.NEGATIVE_INFINITY];
  const offsetMin = [first.before];
  for (const change of changes) {
    if (change.after === offsetMin.at(-1)) continue;
    from.push(change.at);
    offsetMin.push(change.after);
  }
  return { name, from, offsetMin };
}

function changesOf(observance: Component, last: number, budget: Budget): Change[] {
  const start = parseTime(lineOf(observance, "DTSTART")?.value ?? "");
  const after = parseOffset(lineOf(observance, "TZOFFSETTO")?.value);
  if (!start || after === undefined) return [];
  const before = parseOffset(lineOf(observance, "TZOFFSETFROM")?.value) ?? after;
  const first = keyOf({ day: start.day, minute: start.minute ?? 0 });
  const keys = [first, ...ruleKeys(observance, first, before, last, budget), ...dateKeys(observance)];
  return keys.map((key) => ({ at: key - before, before, after }));
}

function ruleKeys(
  observance: Component,
  first: number,
  before: number,
  last: number,
  budget: Budget,
): readonly number[] {
  const rule = parseRule(lineOf(observance, "RRULE")?.value ?? "");
  if (typeof rule === "string") return [];
  const until = rule.until === undefined ? undefined : parseTime(rule.until);
  // UNTIL stands in UTC here, the changes on the clock that held before them.
  const shift = until?.offsetMin === undefined ? 0 : before;
  const end = until ? keyOf({ day: until.day, minute: until.minute ?? 1439 }) + shift : last;
  try {
    return expandRule(rule, first, Math.min(end, last), false, budget).keys;
  } catch {
    return [];
  }
}

function dateKeys(observance: Component): number[] {
  return observance.lines
    .filter((line) => line.name === "RDATE")
    .flatMap((line) => line.value.split(","))
    .flatMap((text) => parseTime(text) ?? [])
    .map((time) => keyOf({ day: time.day, minute: time.minute ?? 0 }));
}
