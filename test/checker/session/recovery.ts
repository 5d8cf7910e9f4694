import type { SessionFacts, Work } from "./facts.ts";

/** Between sides, and from one exercise of a superset to the next. */
const CHANGE_S = 15;

/** Whole seconds that a set takes, both sides where each is trained alone. */
export function setSeconds(w: Work, set: Work["item"]["sets"][number]): number {
  const sides = w.item.sides === "each" && w.item.pattern !== "jump" ? 2 : 1;
  const repS = w.fact?.repS ?? 3;
  const amount = set.seconds ?? (set.reps ?? set.metres ?? set.contacts ?? 0) * repS;
  return amount * sides;
}

/**
 * Seconds from the end of a set to the next of the same exercise. In a superset a rest may be told in one of two ways: each
 * exercise with its own recovery, part of which the other fills, or each with the pause before the next one. Where the first
 * would be too short for a lift, the second is meant.
 */
export function recoveryOf(s: SessionFacts, w: Work): number {
  const own = Math.min(...w.item.sets.slice(0, -1).map((set) => set.restS));
  if (!w.superset) return own;
  const others = s.works.filter((o) => o.block === w.block && o !== w);
  const filled = others.map((o) => shortest(o) + CHANGE_S).reduce((a, b) => a + b, 0);
  return own + filled;
}

function shortest(w: Work): number {
  return Math.min(...w.item.sets.map((set) => setSeconds(w, set) + set.restS));
}
