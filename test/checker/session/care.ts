import type { PlanFacts, SessionFacts, Work } from "./facts.ts";
import { noteFor, type SessionFinding } from "./finding.ts";

type Say = (law: string, text: string) => void;

/** A8 from 50 years and A9 for fragile bones, inside a session; jumps are counted elsewhere. */
export function careFindings(facts: PlanFacts): SessionFinding[] {
  return facts.sessions.flatMap((s) => {
    const { found, say } = noteFor(s);
    for (const w of s.works) {
      if (s.cuts.older) older(facts, s, w, say);
      if (facts.lifter.bones) bones(facts, w, say);
    }
    return found;
  });
}

function older(facts: PlanFacts, s: SessionFacts, { item, kind, fast }: Work, say: Say): void {
  const lift = kind === "main" || kind === "assistance";
  if (!lift || fast) return;
  const beginner = facts.plan.inputs.level === "new" && s.phase === "adaptation" && kind === "main";
  const most = beginner ? 1 : 3;
  if (item.sets.length > most) say("A8", `${item.exercise} has ${item.sets.length} sets at ${facts.age}, not ${most}`);
  const slow = item.sets.filter((set) => set.rir !== undefined || s.phase === "adaptation" || s.phase === "strength");
  const percents = slow.flatMap((set) => set.percent1RM ?? []);
  // A load that the runner has may be less than wanted (L4).
  const owned = item.sets.some((set) => set.loadKg !== undefined);
  const floor = kind === "main" && !s.cuts.any && !owned ? 70 : 0;
  for (const percent of new Set(percents))
    if (percent > 85 || percent < floor) say("A8", `${item.exercise} at ${percent} % at ${facts.age}`);
}

function bones(facts: PlanFacts, { item, fact }: Work, say: Say): void {
  if (facts.lifter.bones === "fragile" && fact?.spine) say("A9", `${item.exercise} ${fact.spine} the spine`);
  const over = item.sets.some((set) => (set.percent1RM ?? 0) > 85);
  if (over && (item.pattern === "squat" || item.pattern === "hinge")) say("A9", `${item.exercise} over 85 %`);
}
