import { HEAVY_LEGS, type SessionFacts, type Work } from "./facts.ts";
import { MAIN } from "./ranges.ts";

/** From one exercise of a superset to the next. */
const CHANGE_S = 15;
/** Rest that a lift needs which cannot be loaded heavily, or presses and pulls beside few main lifts. */
const LIGHTER_REST_S = 60;

/** Whole seconds that a set takes, both sides where each is trained alone. */
export function setSeconds(w: Work, set: Work["item"]["sets"][number]): number {
  const sides = w.item.sides === "each" && w.item.pattern !== "jump" ? 2 : 1;
  const repS = w.fact?.repS ?? 3;
  const amount = set.seconds ?? (set.reps ?? set.metres ?? set.contacts ?? 0) * repS;
  return amount * sides;
}

/** Seconds of rest that a main lift needs at least in its phase. */
export function restNeeded(s: SessionFacts, { item, fact }: Work): number {
  const row = MAIN[s.phase].restS[0];
  const percent = item.sets.some((set) => set.percent1RM !== undefined);
  const heavy = percent && fact?.reach === "heavy" && (HEAVY_LEGS.includes(item.pattern) || s.phase === "strength");
  return heavy ? row : Math.min(LIGHTER_REST_S, row);
}

/**
 * Seconds of a round of a superset that has a next one. Its rests may be told in one of two ways: each exercise with its own
 * recovery, part of which the other fills, or each with the pause before the next one. Where the first would be too short
 * for a main lift, the second is meant.
 */
export function roundSeconds(s: SessionFacts, works: readonly Work[], round: number): number {
  const sets = setsOf(works, round);
  const filled = Math.max(
    sets.reduce((sum, { takes }) => sum + takes, CHANGE_S * (sets.length - 1)),
    ...sets.map(({ takes, rest }) => takes + rest),
  );
  const enough = sets.every(({ w, takes }) => w.kind !== "main" || filled - takes >= restNeeded(s, w));
  return enough ? filled : sets.reduce((sum, { takes, rest }) => sum + takes + rest, 0);
}

export function setsOf(works: readonly Work[], round: number): { w: Work; takes: number; rest: number }[] {
  return works.flatMap((w) => {
    const set = w.item.sets[round];
    return set ? [{ w, takes: setSeconds(w, set), rest: set.restS }] : [];
  });
}

/** Seconds from the end of a set to the next of the same exercise, the least of the session. */
export function recoveryOf(s: SessionFacts, w: Work): number {
  const rounds = w.item.sets.slice(0, -1);
  if (!w.superset) return Math.min(...rounds.map((set) => set.restS));
  const works = s.works.filter((o) => o.block === w.block);
  return Math.min(...rounds.map((set, i) => roundSeconds(s, works, i) - setSeconds(w, set)));
}
