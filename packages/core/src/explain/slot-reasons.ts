import type { Grade, Parameters } from "../evidence/parameter.ts";
import { apart } from "../rules/pair/apart.ts";
import { spacing } from "../rules/pair/spacing.ts";
import type { RuleBook } from "../rules/registry.ts";
import { FOCUSES, type Focus, type Slot } from "../rules/slot.ts";
import type { Reason } from "./reason.ts";

/** Grade and sources of a rule: the most cautious grade among its sourced numbers; D where all are our choice (E2). */
export function standingOfRule(parameters: Parameters): { grade: Grade; sources: string[] } {
  const sourced = Object.values(parameters).filter((parameter) => parameter.sources.length > 0);
  const grade = sourced.map((parameter) => parameter.grade).sort().at(-1) ?? "D";
  return { grade, sources: [...new Set(sourced.flatMap((parameter) => parameter.sources))] };
}

/**
 * Why a session stands in this slot with this focus: what each rule found, dearest first, then what it found good;
 * before all the rule that forbids each heavier focus. `before`: the session before it, null for the first.
 */
export function reasonsOf(book: RuleBook, slot: Slot, focus: Focus, before: { minutes: number } | null): Reason[] {
  const refused = FOCUSES.slice(0, FOCUSES.indexOf(focus)).flatMap((heavier) => refusal(book, slot, heavier));
  const found = book.slot.flatMap(({ rule, p }) => {
    const facts = rule.facts(slot, focus, p);
    if (facts === null || (rule.id === "focus" && refused.length > 0)) return [];
    const cost = rule.level === "soft" ? rule.cost(slot, focus, p) : 0;
    return [{ rule: rule.id, text: rule.sentence(facts), ...standingOfRule(rule.parameters), facts: { ...facts, cost } }];
  });
  const gap = before === null ? [] : [gapReason(before.minutes)];
  const dearest = [...found].sort((a, b) => Math.abs(Number(b.facts.cost)) - Math.abs(Number(a.facts.cost)));
  return distinct([...refused, ...dearest.filter((r) => r.facts.cost !== 0), ...dearest.filter((r) => r.facts.cost === 0), ...gap]);
}

function refusal(book: RuleBook, slot: Slot, heavier: Focus): Reason[] {
  const broken = book.slot.find(({ rule, p }) => rule.level === "hard" && rule.cost(slot, heavier, p) !== 0);
  const facts = broken?.rule.facts(slot, heavier, broken.p);
  if (!broken || !facts) return [];
  const { rule } = broken;
  const text = `Not ${heavier}: ${lowerFirst(rule.sentence(facts))}`;
  return [{ rule: rule.id, text, ...standingOfRule(rule.parameters), facts: { ...facts, refused: heavier } }];
}

function gapReason(minutes: number): Reason {
  return {
    rule: spacing.id,
    text: spacing.sentence({ minutes }),
    ...standingOfRule(apart.parameters),
    facts: { minutes },
  };
}

function distinct(reasons: readonly Reason[]): Reason[] {
  const seen = new Set<string>();
  return reasons.filter((reason) => !seen.has(reason.text) && seen.add(reason.text) !== undefined);
}

/** "Only 14 hours …" inside a sentence; a weekday or name at its head keeps its capital. */
function lowerFirst(text: string): string {
  return /^(Only|In|From|Within|On|The)\b/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
