import type { PlanFacts, Work } from "./facts.ts";
import { noteFor, type SessionFinding } from "./finding.ts";

type Say = (law: string, text: string) => void;

/** X6, X8: everything is owned, known and wanted, and swaps are of the same pattern and can be done. */
export function kitFindings(facts: PlanFacts): SessionFinding[] {
  return facts.sessions.flatMap((s) => {
    const { found, say } = noteFor(s);
    for (const w of s.works) {
      known(facts, w, say);
      swaps(facts, w, say);
    }
    return found;
  });
}

function known(facts: PlanFacts, { item, fact, setup }: Work, say: Say): void {
  const missing = item.equipment.filter((q) => !facts.plan.inputs.equipment.includes(q));
  if (missing.length > 0) say("X6", `${item.exercise} needs ${missing.join(", ")}`);
  if ((facts.lifter.avoid ?? []).includes(item.exercise)) say("X6", `${item.exercise} is one that the runner avoids`);
  if (!fact) {
    say("X6", `${item.exercise} is not in the library`);
    return;
  }
  if (!setup) say("X6", `${item.exercise} is never done with ${item.equipment.join(" and ") || "nothing"}`);
  if (fact.pattern !== item.pattern || fact.sides !== item.sides)
    say("X10", `${item.exercise} is ${fact.pattern}, ${fact.sides}, and not ${item.pattern}, ${item.sides}`);
  if (item.name === "" || item.cue === "") say("X10", `${item.exercise} has no name or no cue`);
  if (item.sets.length === 0) say("X4", `${item.exercise} has no sets`);
  for (const set of item.sets)
    if (set[fact.measure] === undefined) say("X10", `a set of ${item.exercise} has no ${fact.measure}`);
}

function swaps(facts: PlanFacts, { item, fact }: Work, say: Say): void {
  if (item.swaps.length > 6) say("X8", `${item.exercise} has ${item.swaps.length} swaps`);
  if (new Set(item.swaps).size < item.swaps.length) say("X8", `${item.exercise} offers a swap twice`);
  for (const id of item.swaps) {
    const other = facts.catalogue.exercise(id);
    if (id === item.exercise) say("X8", `${id} is its own swap`);
    if (!other) say("X8", `${item.exercise} could be swapped for ${id}, which is not in the library`);
    else if (other.pattern !== (fact?.pattern ?? item.pattern)) say("X8", `${id} is no ${item.pattern}`);
    else if (!facts.performable(other)) say("X8", `${id} cannot be done by this runner`);
  }
}
