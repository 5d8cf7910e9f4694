import type { PlanFacts, SessionFacts } from "./facts.ts";
import { noteFor, type SessionFinding } from "./finding.ts";
import { CONTACTS, CONTACTS_OLDER, type Range } from "./ranges.ts";

/** X9, P4, S7, A8, A9: how many jumps there are, how hard they land, and where there are none. */
export function contactFindings(facts: PlanFacts): SessionFinding[] {
  return facts.sessions.flatMap((s) => {
    const { found, say } = noteFor(s);
    const jumps = s.works.filter((w) => w.item.pattern === "jump");
    const fast = s.works.filter((w) => w.fast || w.item.pattern === "sprint" || w.kind === "power" || quick(s, w));
    if (jumps.length > 0 && s.noJumps) say(facts.lifter.bones === "fragile" ? "A9" : "X9", `jumps, and ${s.noJumps}`);
    if (fast.length > 0 && s.noFast) say("P4", `power work, and ${s.noFast}`);
    for (const { item, fact } of jumps)
      if (facts.lifter.gated && fact?.impact !== "low") say("X9", `${item.exercise} before the screens are passed`);
    for (const { item, fact } of jumps)
      if (s.phase === "adaptation" && fact?.impact !== "low")
        say("X9", `${item.exercise} lands too hard for adaptation`);
    const contacts = jumps.flatMap((w) => w.item.sets).reduce((sum, set) => sum + (set.contacts ?? 0), 0);
    if (jumps.length > 0) count(facts, s, contacts, say);
    return found;
  });
}

/** A main lift with sets that are light and have no reserve: as quick as it goes. */
function quick(s: SessionFacts, { kind, item }: SessionFacts["works"][number]): boolean {
  const inPower = s.phase === "power" || s.phase === "sharpen" || s.phase === "taper";
  return inPower && kind === "main" && item.sets.some((set) => set.rir === undefined && (set.percent1RM ?? 100) <= 70);
}

function count(facts: PlanFacts, s: SessionFacts, contacts: number, say: (law: string, text: string) => void): void {
  const row = CONTACTS[s.phase];
  const [from, to] = (Array.isArray(row) ? row : (row as Record<string, Range>)[facts.plan.inputs.level]) as Range;
  const said = `${contacts} contacts in ${s.phase} (${facts.plan.inputs.level})`;
  if (contacts > to || (contacts < from && !s.cuts.any && !s.cuts.older && s.slotMin >= 45)) say("X9", said);
  if (s.cuts.older && contacts > CONTACTS_OLDER) say("A8", said);
}
