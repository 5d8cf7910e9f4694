import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expandRule } from "../../src/ics/read/expand-rule.ts";
import { parseRule } from "../../src/ics/read/rule.ts";
import { keyOf, parseTime } from "../../src/ics/read/time.ts";

/** A rule of a suite with the instances that the suite states, as local minutes; seconds dropped, each minute once. */
export interface RuleCase {
  readonly id: string;
  readonly rule: string;
  readonly start: string;
  readonly expected: readonly number[] | "error";
}

const FILES = ["icalrecur_test.txt", "icalrecur_test_rscale.txt"];
const FOLDER = "ics/suites/libical__libical/src/test";

/** The cases of RRULE, DTSTART and INSTANCES that stand in the corpus, named `file:line`. Those that start in mid-series are left out. */
export function readRuleCases(corpus: string): RuleCase[] {
  return FILES.flatMap((file) => {
    const cases: RuleCase[] = [];
    let found: Record<string, string> = {};
    for (const [i, line] of `${readFileSync(join(corpus, FOLDER, file), "utf8")}\n`.split("\n").entries()) {
      const [, name, value] = /^([A-Z-]+):\s*(.*)$/.exec(line.trim()) ?? [];
      if (name === "RRULE") found = { id: `${file}:${i + 1}` };
      if (name) found[name] = value ?? "";
      if (line.trim() !== "" || !found.RRULE) continue;
      if (found.INSTANCES !== undefined && !found["START-AT"]) cases.push(caseOf(found));
      found = {};
    }
    return cases;
  });
}

function caseOf(found: Record<string, string>): RuleCase {
  const texts = (found.INSTANCES ?? "").split(",").filter((text) => text !== "");
  const keys = texts.flatMap((text) => keyOfText(text) ?? []);
  const expected = keys.length === texts.length ? [...new Set(keys)] : "error";
  return { id: found.id ?? "", rule: found.RRULE ?? "", start: found.DTSTART ?? "", expected };
}

function keyOfText(text: string): number | undefined {
  const time = parseTime(text);
  return time ? keyOf({ day: time.day, minute: time.minute ?? 0 }) : undefined;
}

/** What the reader makes of a case: the instances up to the last that is expected, or "error" where the rule is refused. */
export function instancesOf({ rule: text, start, expected }: RuleCase): readonly number[] | "error" {
  const rule = parseRule(text);
  const first = parseTime(start);
  if (typeof rule === "string" || !first) return "error";
  const until = rule.until ? keyOfText(rule.until) : undefined;
  const far = keyOf({ day: first.day + 366 * 40, minute: 0 });
  const stated = expected === "error" ? far : Math.max(far, ...expected);
  const end =
    until === undefined ? stated : first.minute === undefined || /T/.test(rule.until ?? "") ? until : until + 1439;
  try {
    return expandRule(rule, keyOf({ day: first.day, minute: first.minute ?? 0 }), end, first.minute === undefined, {
      left: 100_000,
    }).keys;
  } catch {
    return "error";
  }
}

/** Whether both say the same; a rule that goes on without end need only begin as stated. */
export function agrees(one: RuleCase): boolean {
  const found = instancesOf(one);
  if (found === "error" || one.expected === "error") return found === one.expected;
  const open = !/COUNT|UNTIL/.test(one.rule);
  const compared = open ? found.slice(0, one.expected.length) : found;
  return compared.length === one.expected.length && compared.every((key, i) => key === one.expected[i]);
}
