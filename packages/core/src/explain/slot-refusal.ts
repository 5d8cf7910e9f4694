import { weekdayOf } from "../calendar/day.ts";
import { civilOf, formatClock, type Instant } from "../calendar/zone.ts";
import { weekOf } from "../placement/frame-problem.ts";
import { costAt } from "../placement/pairs.ts";
import type { Placed } from "../placement/placed.ts";
import { brokenBy } from "../placement/price.ts";
import { type Fact, FORBIDDEN } from "../placement/problem.ts";
import { slotAt } from "../placement/slots.ts";
import { apart } from "../rules/pair/apart.ts";
import type { Focus, Slot } from "../rules/slot.ts";
import { dose } from "../rules/week/dose.ts";
import { hoursWords, weekdayName } from "../rules/words.ts";

/** The rule that keeps a session from a start, and its sentence; null: it is no rule of placement. */
export interface Refusal {
  readonly rule: string | null;
  readonly text: string;
}

/** The id of the rule that keeps a session of this focus from a slot of the plan that has no regret. */
export function forbiddenBy(placed: Placed, slot: Slot, focus: Focus): string {
  return brokenBy(placed.book, slot, focus) ?? tooNear(placed, slot, focus)?.rule ?? dose.id;
}

/** The same with its sentence. */
export function refusalAt(placed: Placed, slot: Slot, focus: Focus): Refusal {
  const broken = placed.book.slot.find(({ rule, p }) => rule.level === "hard" && rule.cost(slot, focus, p) !== 0);
  const facts = broken?.rule.facts(slot, focus, broken.p);
  if (broken !== undefined && facts) return { rule: broken.rule.id, text: broken.rule.sentence(facts) };
  const near = tooNear(placed, slot, focus);
  if (near === undefined) return { rule: dose.id, text: "This week has as many sessions as it can hold already." };
  const { fact, minutes } = near;
  const [weekday, side] = [weekdayName(weekdayOf(fact.day)), fact.start < slot.start ? "after" : "before"];
  const text = `${hoursWords(minutes)} ${side} ${weekday}’s session, which stands; sessions like these need more between their starts.`;
  return { rule: near.rule, text };
}

/** Why no slot of the plan begins at a moment. */
export function refusalOutside(placed: Placed, at: Instant, focus: Focus): Refusal {
  const { frame, weeks, standing, around } = placed;
  const { day } = civilOf(frame.zone, at);
  if (frame.stop !== null) return { rule: frame.stop.code, text: frame.stop.message };
  if (day < frame.today) return { rule: "past", text: "This day is over." };
  if (weekOf(weeks, day) < 0) return { rule: null, text: "The plan does not reach this far." };
  const stands = standing.find(({ fact }) => fact.day === day);
  if (stands !== undefined) return { rule: apart.id, text: oneADay(placed, stands.fact) };
  const slot = slotAt(around, at);
  if (slot.outside) return { rule: "available", text: "Outside the times that you have for lifting." };
  if (brokenBy(placed.book, slot, focus) !== undefined) return refusalAt(placed, slot, focus);
  return { rule: null, text: `Sessions start every ${around.gridMin} minutes from the full hour.` };
}

function oneADay({ frame }: Placed, { start }: Fact): string {
  return `A session stands at ${formatClock(civilOf(frame.zone, start).minute)} on this day; one a day is the most.`;
}

/** A standing session so near that a hard rule on the gap forbids it, with the rule that asks for most. */
function tooNear(placed: Placed, slot: Slot, focus: Focus): { rule: string; fact: Fact; minutes: number } | undefined {
  const near = placed.problem.facts.flatMap((fact) => {
    const minutes = Math.abs(slot.start - fact.start);
    const [one, other] = fact.start < slot.start ? [fact.focus, focus] : [focus, fact.focus];
    return placed.book.gap
      .filter(({ rule, p }) => rule.level === "hard" && costAt(rule.steps(one, other, p), minutes) >= FORBIDDEN)
      .map(({ rule }) => ({ rule: rule.id, fact, minutes }));
  });
  return near.sort((a, b) => a.minutes - b.minutes)[0];
}
