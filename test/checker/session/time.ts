import { HEAVY_LEGS, type PlanFacts, type SessionFacts, type Work } from "./facts.ts";
import { noteFor, type SessionFinding } from "./finding.ts";
import { MAIN } from "./ranges.ts";
import { roundSeconds, setSeconds, setsOf } from "./recovery.ts";
import { warmupSeconds } from "./warmup.ts";

/** From one block or exercise to the next. */
const CHANGE_S = 30;
/** What an estimate of another hand may differ by. */
const SLACK = 1.1;

/** X5: a session fits its slot, by its own word and by another's reckoning, and mains have the sets of its length. */
export function timeFindings(facts: PlanFacts): SessionFinding[] {
  return facts.sessions.flatMap((s) => {
    const { found, say } = noteFor(s);
    if (s.session.minutes > s.slotMin) say("X5", `says ${s.session.minutes} min for a slot of ${s.slotMin}`);
    if (s.works.length === 0) return found;
    const seconds = secondsOf(facts, s);
    if (seconds > s.slotMin * 60 * SLACK)
      say("X5", `takes ${Math.round(seconds / 60)} min of a slot of ${s.slotMin} (says ${s.session.minutes})`);
    mainSets(facts, s, say);
    return found;
  });
}

/** The whole session in seconds: warm-up, sets, rests, changes. */
export function secondsOf(facts: PlanFacts, s: SessionFacts): number {
  const blocks = s.session.blocks.map((block, i) => {
    const works = s.works.filter((w) => w.block === i);
    return block.superset ? superset(s, works) : works.reduce((sum, w) => sum + alone(w) + CHANGE_S, 0);
  });
  return warmupSeconds(facts, s) + blocks.reduce((a, b) => a + b, 0);
}

function alone(w: Work): number {
  const { sets } = w.item;
  return sets.reduce((sum, set, i) => sum + setSeconds(w, set) + (i < sets.length - 1 ? set.restS : 0), 0);
}

function superset(s: SessionFacts, works: readonly Work[]): number {
  const rounds = Math.max(...works.map((w) => w.item.sets.length));
  let total = CHANGE_S * works.length;
  for (let round = 0; round < rounds; round++)
    total +=
      round < rounds - 1
        ? roundSeconds(s, works, round)
        : setsOf(works, round).reduce((sum, { takes }) => sum + takes, 0);
  return total;
}

function mainSets(facts: PlanFacts, s: SessionFacts, say: (law: string, text: string) => void): void {
  const easy = s.cuts.any || s.focus !== "full" || s.slotMin < 30;
  if (easy || MAIN[s.phase].sets[1] < 3) return;
  if (s.cuts.older && facts.plan.inputs.level === "new") return;
  const wanted = s.slotMin >= 45 ? 3 : 2;
  for (const { kind, item } of s.works)
    if (kind === "main" && HEAVY_LEGS.includes(item.pattern) && item.sets.length < wanted)
      say("X5", `${item.exercise} has ${item.sets.length} sets in ${s.slotMin} min, not ${wanted}`);
}
