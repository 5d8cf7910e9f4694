import { CALF, HEAVY_LEGS, LOWER, type PlanFacts, PULL, PUSH, type SessionFacts, TRUNK, type Work } from "./facts.ts";
import { noteFor, type SessionFinding } from "./finding.ts";

/** Trunk and carry come last in either order. */
const RANK = { power: 0, main: 1, assistance: 2, calf: 3, trunk: 4, carry: 4 } as const;
/** Of one family two exercises tire the same muscles. */
const FAMILIES: readonly (readonly string[])[] = [[...HEAVY_LEGS, "knee-flexion"], CALF, PUSH, PULL];

/** X3: power, main lifts, single-leg and assistance, calf, trunk and carry; no pair that competes. */
export function orderFindings({ sessions }: PlanFacts): SessionFinding[] {
  return sessions.flatMap((s) => {
    const { found, say } = noteFor(s);
    const { blocks } = s.session;
    blocks.forEach((block, i) => {
      const before = blocks[i - 1];
      if (before && RANK[before.kind] > RANK[block.kind]) say("X3", `${block.kind} after ${before.kind}`);
      if (block.exercises.length === 0) say("X3", `an empty ${block.kind} block`);
      if (block.superset && block.exercises.length < 2) say("X3", `a superset of one in ${block.kind}`);
      const works = s.works.filter((w) => w.block === i);
      const first = works[0];
      if (first && !belongs(first)) say("X3", `${first.item.exercise} leads a ${block.kind} block`);
      if (block.superset) for (const text of competing(s, works)) say("X3", text);
      else for (const w of works) if (!belongs(w)) say("X3", `${w.item.exercise} is in a ${block.kind} block`);
    });
    const names = s.works.map((w) => `${w.item.exercise} (${w.kind})`);
    for (const name of names.filter((n, i) => names.indexOf(n) !== i)) say("X3", `${name} is there twice`);
    return found;
  });
}

function belongs({ item, kind }: Work): boolean {
  const { pattern } = item;
  if (kind === "calf") return CALF.includes(pattern);
  if (kind === "trunk") return TRUNK.includes(pattern);
  if (kind === "carry") return pattern === "carry";
  if (kind === "power") return true;
  const elsewhere = [...CALF, "carry", "jump", "sprint"].includes(pattern);
  return !elsewhere && (kind === "assistance" || [...HEAVY_LEGS, ...PUSH, ...PULL].includes(pattern));
}

function competing(s: SessionFacts, works: readonly Work[]): string[] {
  const patterns = works.map((w) => w.item.pattern);
  const named = works.map((w) => w.item.exercise).join(" and ");
  const family = FAMILIES.some((f) => patterns.filter((p) => f.includes(p)).length > 1);
  const same = new Set(patterns).size < patterns.length;
  const main = works.some((w) => w.kind === "main" && HEAVY_LEGS.includes(w.item.pattern));
  const legs = patterns.filter((p) => LOWER.includes(p)).length > 1;
  if (family || same) return [`${named} tire the same muscles`];
  return s.phase === "strength" && main && legs
    ? [`${named} pair a main lift with leg work in the strength phase`]
    : [];
}
