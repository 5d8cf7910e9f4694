import type { Area } from "../library/area.ts";
import type { Drill } from "../library/drill.ts";
import { type Answer, canMeet, goTogether, type Room } from "./can-meet.ts";
import { areaFor, drillsFor, type Need } from "./need.ts";

/** A drill and the area that it was chosen for. */
export interface Chosen {
  readonly drill: Drill;
  readonly area: Area;
}

/** Needs that are weighed against each other, one bit each; those behind have never had room in a warm-up. */
const MOST_NEEDS = 30;

export const drillSeconds = (chosen: readonly Chosen[]): number =>
  chosen.reduce((sum, { drill }) => sum + drill.takesS, 0);

/**
 * The drills for needs, exactly. As many needs are met as there is room for, an earlier one of `ranked` before any
 * number of later ones; of the ways to meet those, each need of `ranked` in turn gets the best drill for it, the flagged
 * ones first, so that a flagged area takes the place that the day keeps for its part of the body. Result in that order.
 */
export function chooseDrills(ranked: readonly Need[], drills: readonly Drill[], room: Room): Chosen[] {
  const needs = ranked.slice(0, MOST_NEEDS).map((need, i) => ({ need, bit: 1 << i }));
  const answers = drills.map((drill): Answer => {
    const met = needs.filter(({ need }) => areaFor(drill, need) !== undefined);
    return { drill, needs: met.reduce((bits, { bit }) => bits | bit, 0) };
  });
  const kept = needs.reduce((bits, { bit }) => (canMeet(bits | bit, [], answers, room) ? bits | bit : bits), 0);

  const answerOf = new Map(answers.map((answer) => [answer.drill, answer]));
  const chosen: { one: Chosen; answer: Answer }[] = [];
  for (const { need, bit } of [...needs.filter(({ need }) => need.flag), ...needs.filter(({ need }) => !need.flag)]) {
    if ((kept & bit) === 0 || chosen.some(({ answer }) => (answer.needs & bit) !== 0)) continue;
    const soFar = chosen.map(({ answer }) => answer);
    for (const one of drillsFor(need, drills)) {
      const answer = answerOf.get(one.drill) as Answer;
      if (!soFar.every(({ drill }) => goTogether(drill, one.drill))) continue;
      if (!canMeet(kept, [...soFar, answer], answers, room)) continue;
      chosen.push({ one, answer });
      break;
    }
  }
  return chosen.map(({ one }) => one);
}

/** Further drills for needs that nothing of `chosen` serves yet, one after the other while there is room. */
export function addDrills(
  chosen: readonly Chosen[],
  needs: readonly Need[],
  drills: readonly Drill[],
  room: Room,
): Chosen[] {
  const all = [...chosen];
  for (const need of needs) {
    if (all.length >= room.drills || drillSeconds(all) >= room.seconds) break;
    if (all.some(({ drill }) => serves(drill, need))) continue;
    const best = drillsFor(need, drills).find((one) => fits(one, all, room));
    if (best) all.push(best);
  }
  return all;
}

function fits({ drill }: Chosen, chosen: readonly Chosen[], room: Room): boolean {
  return (
    chosen.length < room.drills &&
    drillSeconds(chosen) + drill.takesS <= room.seconds &&
    chosen.every((other) => goTogether(drill, other.drill))
  );
}

/* A wish of the day is served by any drill for its area, whatever its kind. */
function serves(drill: Drill, need: Need): boolean {
  if (need.flag !== null || need.only !== undefined) return areaFor(drill, need) !== undefined;
  return need.areas.some((area) => drill.areas.includes(area));
}
