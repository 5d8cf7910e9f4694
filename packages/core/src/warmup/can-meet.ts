import type { Drill } from "../library/drill.ts";

/** What the drills of a warm-up have to fit into. */
export interface Room {
  readonly drills: number;
  readonly seconds: number;
}

/** A drill and the needs that it answers, one bit a need. */
export interface Answer {
  readonly drill: Drill;
  readonly needs: number;
}

/** For one area rolling or stretching, not both; and no drill twice (W4). */
export function goTogether(one: Drill, other: Drill): boolean {
  if (one.id === other.id) return false;
  const clash = (a: Drill, b: Drill) => a.kind === "inhibit" && b.kind === "lengthen";
  return !(clash(one, other) || clash(other, one)) || !one.areas.some((area) => other.areas.includes(area));
}

/**
 * Whether all needs of `wanted` can be met by the drills of `chosen` and further ones within the room. Exact: every
 * choice is tried, save drills for which another stands that meets no less, takes no longer and clashes with nothing.
 */
export function canMeet(wanted: number, chosen: readonly Answer[], answers: readonly Answer[], room: Room): boolean {
  const open = chosen.reduce((left, { needs }) => left & ~needs, wanted);
  const drills = room.drills - chosen.length;
  const seconds = chosen.reduce((left, { drill }) => left - drill.takesS, room.seconds);
  if (drills < 0 || seconds < 0) return false;
  const useful = undominated(answers.map(({ drill, needs }) => ({ drill, needs: needs & open })));
  const most = Math.max(0, ...useful.map(({ needs }) => bitsIn(needs)));
  const near = chosen.map(({ drill }) => drill);
  return search(open, { drills, seconds }, near, useful, most);
}

function search(open: number, room: Room, near: readonly Drill[], answers: readonly Answer[], most: number): boolean {
  if (open === 0) return true;
  if (room.drills === 0 || bitsIn(open) > room.drills * most) return false;
  const need = scarcest(open, answers);
  return answers.some(({ drill, needs }) => {
    if ((needs & need) === 0 || drill.takesS > room.seconds) return false;
    if (!near.every((other) => goTogether(drill, other))) return false;
    const left = { drills: room.drills - 1, seconds: room.seconds - drill.takesS };
    return search(open & ~needs, left, [...near, drill], answers, most);
  });
}

/* The bit of the open need that the fewest drills answer. */
function scarcest(open: number, answers: readonly Answer[]): number {
  let best = 0;
  let fewest = Number.POSITIVE_INFINITY;
  for (let bits = open; bits !== 0; bits &= bits - 1) {
    const bit = bits & -bits;
    const count = answers.reduce((sum, { needs }) => sum + ((needs & bit) === 0 ? 0 : 1), 0);
    if (count < fewest) [best, fewest] = [bit, count];
  }
  return best;
}

function undominated(answers: readonly Answer[]): Answer[] {
  const kept: Answer[] = [];
  const quickFirst = answers.filter(({ needs }) => needs !== 0).sort((a, b) => a.drill.takesS - b.drill.takesS);
  for (const one of quickFirst) if (!kept.some((other) => standsFor(other, one))) kept.push(one);
  return kept;
}

/* `other` is no slower. A drill that neither rolls nor stretches clashes with nothing. */
function standsFor(other: Answer, one: Answer): boolean {
  const { kind } = other.drill;
  return (one.needs & ~other.needs) === 0 && kind !== "inhibit" && kind !== "lengthen";
}

function bitsIn(mask: number): number {
  let count = 0;
  for (let bits = mask; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}
