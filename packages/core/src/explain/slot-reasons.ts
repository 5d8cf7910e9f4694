import { standingOf } from "../evidence/parameter.ts";
import { costAt } from "../placement/pairs.ts";
import { powerApart } from "../rules/content/power-apart.ts";
import { farApart } from "../rules/pair/far-apart.ts";
import { spacing } from "../rules/pair/spacing.ts";
import type { RuleBook } from "../rules/registry.ts";
import { FOCUSES, type Focus, type Slot } from "../rules/slot.ts";
import type { Reason } from "./reason.ts";

/** The session before, as far as the gap to it is asked. */
export interface Before {
  readonly minutes: number;
  readonly focus: Focus;
  /** Civil days between the two, where that is more than both weeks would have it (P11); null: it is not. */
  readonly pauseDays: number | null;
}

/** Rules of which the first speaks for the second too, so that nothing is said twice. */
const SAID_BY: Readonly<Record<string, string>> = {
  "before-hard-run": "fresh-before-hard",
};

/** What costs nothing is told in this order, the rest of the rules between. */
const FIRST = ["separate-days", "hard-days-hard", "before-hard-run"];
const LAST = ["habit", "focus"];

/**
 * Why a session stands in this slot with this focus: the rule that forbids each heavier focus, then what each rule charged,
 * dearest first, then what it found good. `before`: the session before it, null for the first.
 */
export function reasonsOf(book: RuleBook, slot: Slot, focus: Focus, before: Before | null): Reason[] {
  const refused = FOCUSES.slice(0, FOCUSES.indexOf(focus)).flatMap((heavier) => refusal(book, slot, focus, heavier));
  const said = new Set(refused.map((reason) => reason.rule));
  const found = book.slot.flatMap(({ rule, p }) => {
    const facts = rule.facts(slot, focus, p);
    if (facts === null || (rule.level === "hard" && said.has(rule.id)) || (rule.id === "focus" && refused.length > 0))
      return [];
    const cost = rule.level === "soft" ? rule.cost(slot, focus, p) : 0;
    return [
      {
        rule: rule.id,
        text: rule.sentence(facts),
        ...standingOf(Object.values(rule.parameters)),
        facts: { ...facts, cost },
      },
    ];
  });
  const once = found.filter(({ rule }) => !found.some((other) => other.rule === SAID_BY[rule]));
  const charged = once.filter(({ facts }) => facts.cost !== 0);
  const kept = once.filter(({ facts }) => facts.cost === 0);
  const gap = before === null ? [] : [pauseReason(book, before) ?? gapReason(book, focus, before)];
  return distinct([
    ...refused,
    ...[...charged, ...gap.filter(({ facts }) => facts.cost !== 0)].sort(
      (a, b) => Math.abs(Number(b.facts.cost)) - Math.abs(Number(a.facts.cost)),
    ),
    ...powerReason(book, slot),
    ...kept.sort((a, b) => place(a.rule) - place(b.rule)),
    ...gap.filter(({ facts }) => facts.cost === 0),
  ]);
}

function place(rule: string): number {
  const first = FIRST.indexOf(rule);
  return first >= 0 ? first - FIRST.length : LAST.indexOf(rule) + 1;
}

/** Why not heavier: the hard rule that forbids it, or the soft rule that would charge most for it. */
function refusal(book: RuleBook, slot: Slot, focus: Focus, heavier: Focus): Reason[] {
  const broken = book.slot.find(({ rule, p }) => rule.level === "hard" && rule.cost(slot, heavier, p) !== 0);
  const { held, cost } = broken ? { held: broken, cost: 0 } : dearer(book, slot, focus, heavier);
  const facts = held?.rule.facts(slot, heavier, held.p);
  if (!held || !facts) return [];
  const { rule } = held;
  const text = `Not ${heavier}: ${lowerFirst(rule.sentence(facts))}`;
  return [
    { rule: rule.id, text, ...standingOf(Object.values(rule.parameters)), facts: { ...facts, refused: heavier, cost } },
  ];
}

function dearer(
  book: RuleBook,
  slot: Slot,
  focus: Focus,
  heavier: Focus,
): { held: RuleBook["slot"][number] | undefined; cost: number } {
  const more = book.slot
    .filter(({ rule }) => rule.level === "soft")
    .map((held) => ({ held, cost: held.rule.cost(slot, heavier, held.p) - held.rule.cost(slot, focus, held.p) }))
    .filter(({ cost }) => cost > 0)
    .sort((one, other) => other.cost - one.cost);
  return more[0] ?? { held: undefined, cost: 0 };
}

/** The gap to the session before: what it costs, and that it is there. */
function gapReason(book: RuleBook, focus: Focus, before: Before): Reason {
  const held = book.gap.find(({ rule }) => rule.id === spacing.id);
  const cost = held ? costAt(held.rule.steps(before.focus, focus, held.p), before.minutes) : 0;
  return {
    rule: spacing.id,
    text: spacing.sentence({ minutes: before.minutes, cost }),
    ...standingOf(Object.values(spacing.parameters)),
    facts: { minutes: before.minutes, before: before.focus, focus, cost },
  };
}

function powerReason(book: RuleBook, slot: Slot): Reason[] {
  if (!powerApart.leavesOutPower(slot, book.powerApart)) return [];
  const facts = { minutes: slot.toNearest, cost: 0 };
  return [
    {
      rule: powerApart.id,
      text: powerApart.sentence(facts),
      ...standingOf(Object.values(powerApart.parameters)),
      facts,
    },
  ];
}

/** A pause so long that it costs; it speaks for the gap too. */
function pauseReason(book: RuleBook, { pauseDays }: Before): Reason | undefined {
  if (pauseDays === null) return undefined;
  const facts = { days: pauseDays };
  const { cost } = book.farApart;
  return {
    rule: farApart.id,
    text: farApart.sentence(facts),
    ...standingOf(Object.values(farApart.parameters)),
    facts: { ...facts, cost },
  };
}

function distinct(reasons: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return reasons.filter((reason) => !seen.has(reason.text) && seen.add(reason.text) !== undefined);
}

/** "Only 14 hours …" inside a sentence; a weekday or name at its head keeps its capital. */
function lowerFirst(text: string): string {
  return /^(Only|In|It|From|Within|On|The)\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
