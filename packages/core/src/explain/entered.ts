import { weekOf } from "../placement/frame-problem.ts";
import type { Placed } from "../placement/placed.ts";
import type { Fact } from "../placement/problem.ts";
import type { Chosen } from "../placement/solve.ts";
import { FOCUSES, type Slot } from "../rules/slot.ts";
import type { Entered } from "./ledger.ts";

/** Chosen sessions of a placed plan as the ledger reads them, in the same order. */
export function enteredOf(placed: Placed, chosen: readonly Chosen[]): Entered[] {
  return chosen.map(({ of, focus }) => {
    const fact = placed.problem.facts[-1 - of];
    return fact ? enteredFact(placed, fact) : enteredSlot(placed, placed.slots[of] as Slot, focus);
  });
}

function enteredFact(placed: Placed, fact: Fact): Entered {
  const standing = placed.standing.find((other) => other.fact === fact);
  return { ...fact, slot: standing?.kind === "pinned" ? standing.slot : null, fact: true };
}

function enteredSlot(placed: Placed, slot: Slot, focus: number): Entered {
  const { day, free } = slot.on;
  const target = placed.weeks[weekOf(placed.weeks, day)]?.dose.target ?? 0;
  return { start: slot.start, day, focus: FOCUSES[focus] as Entered["focus"], onFree: free, target, slot, fact: false };
}
