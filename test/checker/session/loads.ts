import type { OwnedLoads } from "../../../packages/core/src/journal/training.ts";
import type { PlanFacts, Work } from "./facts.ts";
import { noteFor, type SessionFinding } from "./finding.ts";

/** Weights are compared in whole grams. */
const GRAMS = 1000;

/** L4: a load is one that the runner can put together; what has no load to choose names none. */
export function loadFindings(facts: PlanFacts): SessionFinding[] {
  const owned = facts.lifter.loads ?? {};
  return facts.sessions.flatMap((s) => {
    const { found, say } = noteFor(s);
    for (const w of s.works)
      for (const kg of new Set(w.item.sets.flatMap((set) => set.loadKg ?? []))) {
        const text = `${w.item.exercise} with ${kg} kg (${w.setup?.load})`;
        if (kg < 0 || !reachable(owned, w, kg)) say("L4", text);
      }
    return found;
  });
}

/** True too where the runner has not said what there is. One dumbbell or two may be counted. */
function reachable(owned: OwnedLoads, { setup }: Work, kg: number): boolean {
  const one = (list: readonly number[] | undefined) => !list || list.some((w) => same(w, kg) || same(2 * w, kg));
  switch (setup?.load) {
    case "barbell":
      return !owned.platesKg || barbells(owned.barKg, owned.platesKg, kg);
    case "dumbbells":
      return one(owned.dumbbellsKg);
    case "kettlebell":
      return one(owned.kettlebellsKg);
    case "medicine-ball":
      return one(owned.medicineBallsKg);
    case "cable":
    case "machine":
      return !owned.stackStepKg || same(Math.round(kg / owned.stackStepKg) * owned.stackStepKg, kg);
    case "backpack":
      return !owned.backpackKg || kg <= owned.backpackKg + 0.001;
    case "body":
    case "band":
      return kg === 0;
    default:
      return true;
  }
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.01;
}

/** The bar alone or with the same plates at both ends. A bar of unknown weight may weigh what it likes. */
function barbells(barKg: number | undefined, plates: NonNullable<OwnedLoads["platesKg"]>, kg: number): boolean {
  const bars = barKg === undefined ? [20, 15, 10] : [barKg];
  let sums = new Set([0]);
  for (const { kg: plate, count } of plates) {
    const more = new Set<number>();
    for (const sum of sums)
      for (let pairs = 0; pairs <= Math.floor(count / 2); pairs++)
        more.add(sum + Math.round(2 * pairs * plate * GRAMS));
    sums = more;
  }
  return bars.some((bar) => [...sums].some((sum) => same(bar + sum / GRAMS, kg)));
}
