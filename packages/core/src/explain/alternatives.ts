import { formatInstant } from "../calendar/zone.ts";
import { firstSlotOn, weekOf } from "../placement/frame-problem.ts";
import type { Placed } from "../placement/placed.ts";
import type { PlanWeek } from "../placement/problem.ts";
import type { Chosen } from "../placement/solve.ts";
import { RULES } from "../rules/registry.ts";
import { FOCUSES, type Focus, type Slot } from "../rules/slot.ts";
import { enteredOf } from "./entered.ts";
import { type Charge, chargesOf, decidingRule, type Entered } from "./ledger.ts";

/** Another place for a session of a week, with what the whole plan would cost more and the rule that says so. */
export interface Alternative {
  readonly start: string;
  readonly focus: Focus;
  readonly regret: number;
  readonly because: string;
}

const SHOWN = 5;

/** The slots and focuses of week `w` that the plan does not use, by least regret; of equals the earlier, then the heavier. At most five. */
export function alternativesOf(placed: Placed, w: number): Alternative[] {
  const { monday } = placed.weeks[w] as PlanWeek;
  const placeOf = (slot: number, focus: number) => slot * FOCUSES.length + focus;
  const used = new Set(placed.solution.chosen.map(({ of, focus }) => placeOf(of, focus)));
  const best: { slot: number; focus: number; regret: number }[] = [];
  for (let slot = firstSlotOn(placed.slots, monday); slot < placed.slots.length; slot++) {
    if ((placed.slots[slot] as Slot).on.day > monday + 6) break;
    for (let focus = 0; focus < FOCUSES.length; focus++) {
      const regret = placed.solution.regret(slot, focus);
      if (regret === undefined || used.has(placeOf(slot, focus))) continue;
      if (best.length === SHOWN && regret >= (best[SHOWN - 1]?.regret ?? 0)) continue;
      const at = best.findIndex((other) => other.regret > regret);
      best.splice(at < 0 ? best.length : at, 0, { slot, focus, regret });
      best.length = Math.min(best.length, SHOWN);
    }
  }
  return best.map(({ slot, focus, regret }) => ({
    start: formatInstant(placed.frame.zone, (placed.slots[slot] as Slot).start),
    focus: FOCUSES[focus] as Focus,
    regret,
    because: because(placed, slot, focus, regret).text,
  }));
}

/** The rule that grew most in the best plan that goes through the slot, in its own words; null: none did. */
export function because(
  placed: Placed,
  slot: number,
  focus: number,
  regret: number,
): { readonly rule: string | null; readonly text: string } {
  if (regret === 0) return { rule: null, text: "As good as the plan; of equals the earlier and heavier is taken." };
  const { chosen, through } = placed.solution;
  const [without, held] = whereTheyDiffer(chosen, through(slot, focus));
  const [from, to] = [enteredOf(placed, without), enteredOf(placed, held)];
  const weeks = weeksAround(placed, [...from, ...to]);
  const deciding = decidingRule(
    chargesOf(placed.book, weeks, from),
    chargesOf(placed.book, weeks, to),
    (placed.slots[slot] as Slot).start,
  );
  if (deciding === undefined) return { rule: null, text: `${regret} dearer in all.` };
  return { rule: deciding.rule, text: sentenceOf(deciding.rule, deciding.charge) };
}

/** Both lists without what they share at either end, save a few sessions on each side that gaps are counted from. */
function whereTheyDiffer(one: readonly Chosen[], other: readonly Chosen[]): [Chosen[], Chosen[]] {
  const same = (a: Chosen | undefined, b: Chosen | undefined) => a?.of === b?.of && a?.focus === b?.focus;
  let head = 0;
  while (head < Math.min(one.length, other.length) && same(one[head], other[head])) head++;
  let tail = 0;
  while (tail < Math.min(one.length, other.length) - head && same(one.at(-1 - tail), other.at(-1 - tail))) tail++;
  const cut = (list: readonly Chosen[]) => list.slice(Math.max(0, head - 4), list.length - Math.max(0, tail - 4));
  return [cut(one), cut(other)];
}

function weeksAround(placed: Placed, sessions: readonly Entered[]): readonly PlanWeek[] {
  const weeks = sessions.map(({ day }) => weekOf(placed.weeks, day)).filter((w) => w >= 0);
  const differing = weeks.length === 0 ? [] : placed.weeks.slice(Math.min(...weeks), Math.max(...weeks) + 1);
  return differing;
}

/** A charge in the words of its rule. */
function sentenceOf(id: string, charge: Charge | undefined): string {
  const rule = RULES.find((known) => known.id === id);
  const facts = charge?.facts ?? null;
  if (rule === undefined || facts === null) return `It would ${rule?.inTheWay ?? "fit less well"}.`;
  return rule.sentence({ ...facts, cost: charge?.cost ?? 0 });
}
