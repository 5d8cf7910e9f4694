import type { Drill } from "../../../packages/core/src/library/drill.ts";
import type { PlannedSession } from "../../../packages/core/src/plan-schema.ts";
import { HEAVY_LEGS, LOWER, type PlanFacts, PULL, PUSH, type SessionFacts } from "./facts.ts";
import { noteFor, type SessionFinding } from "./finding.ts";

type Step = PlannedSession["warmup"][number];
type Say = (law: string, text: string) => void;

const ANKLE: readonly string[] = ["ankle", "calf"];
const HIP: readonly string[] = ["hip-flexors", "gluteus-medius", "gluteus-maximus", "lateral-hip", "adductors"];
const UPPER: readonly string[] = ["thoracic-spine", "shoulder", "lower-traps"];
const LEGS: readonly string[] = [...ANKLE, ...HIP, "hamstrings", "foot", "knee"];
/** W4: what answers an area that is flagged so. */
const ANSWERS = { tight: ["mobilise", "lengthen"], overactive: ["inhibit"], weak: ["activate"] } as const;
/** A ramp set of reps with the change of weights after it. */
const RAMP_CHANGE_S = 30;
/** What the length of a warm-up by another reckoning may differ by. */
const SLACK_S = 45;

/** W1, W4, W5: how long the warm-up takes, how it begins and ends, and what its drills are for. */
export function warmupFindings(facts: PlanFacts): SessionFinding[] {
  return facts.sessions.flatMap((s) => {
    const { found, say } = noteFor(s);
    if (s.session.warmup.length > 0) {
      length(facts, s, say);
      order(s, say);
      drills(facts, s, say);
      musts(facts, s, say);
      flagged(facts, s, say);
    } else if (s.works.length > 0) say("W1", "begins without a warm-up");
    return found;
  });
}

export function warmupSeconds(facts: PlanFacts, s: SessionFacts): number {
  return s.session.warmup.reduce((sum, step) => sum + stepSeconds(facts, step), 0);
}

function stepSeconds(facts: PlanFacts, step: Step): number {
  const sides = step.perSide ? 2 : 1;
  const drill = facts.catalogue.drill(step.drill);
  if (step.kind === "raise") return step.seconds ?? drill?.takesS ?? 180;
  if (step.kind === "potentiate") {
    const repS = facts.catalogue.exercise(step.drill)?.repS ?? 3;
    return (step.seconds ?? (step.reps ?? 0) * repS * sides) + RAMP_CHANGE_S;
  }
  return drill?.takesS ?? (step.seconds ?? (step.reps ?? 0) * 3) * sides + 10;
}

function length(facts: PlanFacts, s: SessionFacts, say: Say): void {
  const seconds = warmupSeconds(facts, s);
  const said = `the warm-up takes ${Math.round(seconds / 6) / 10} min of ${s.slotMin}`;
  if (seconds > 15 * 60 + SLACK_S || seconds > s.slotMin * 20 + SLACK_S) say("W1", said);
  if (s.slotMin >= 18 && seconds < 6 * 60 - SLACK_S) say("W1", said);
}

function order(s: SessionFacts, say: Say): void {
  const kinds = s.session.warmup.map((step) => step.kind);
  if (kinds[0] !== "raise") say("W1", `begins with ${kinds[0]}`);
  if (kinds.lastIndexOf("raise") > kinds.findIndex((k) => k !== "raise") && kinds.some((k) => k !== "raise"))
    say("W1", "raises again after the drills");
  const ramp = kinds.indexOf("potentiate");
  if (ramp >= 0 && kinds.slice(ramp).some((k) => k !== "potentiate")) say("W1", "a drill comes after the ramp sets");
  const heavy = s.works.some(
    ({ kind, item }) =>
      kind === "main" && HEAVY_LEGS.includes(item.pattern) && item.sets.some((x) => (x.loadKg ?? 0) > 0),
  );
  if (heavy && ramp < 0) say("W1", "has no ramp sets before a loaded main lift");
}

function drillsOf(s: SessionFacts): Step[] {
  return s.session.warmup.filter((step) => step.kind !== "raise" && step.kind !== "potentiate");
}

function drills(facts: PlanFacts, s: SessionFacts, say: Say): void {
  const chosen = drillsOf(s);
  if (chosen.length > 4) say("W4", `${chosen.length} drills`);
  if (new Set(chosen.map((d) => d.drill)).size < chosen.length) say("W4", "a drill is there twice");
  for (const step of s.session.warmup.filter((d) => d.kind !== "potentiate")) {
    const fact = facts.catalogue.drill(step.drill);
    if (!fact) say("W4", `${step.drill} is not in the library`);
    else known(facts, step, fact, say);
  }
  for (const step of chosen) {
    if (step.areas.length === 0) say("W4", `${step.drill} names no area`);
    if (step.why === "") say("W4", `${step.drill} says not why`);
    if (step.kind === "lengthen" && (step.seconds ?? 0) > 30) say("W4", `${step.drill} is held for ${step.seconds} s`);
  }
  const areas = (kind: Step["kind"]) => chosen.filter((d) => d.kind === kind).flatMap((d) => d.areas.slice(0, 1));
  for (const area of areas("inhibit"))
    if (areas("lengthen").includes(area)) say("W4", `${area} is rolled and stretched`);
}

function known(facts: PlanFacts, step: Step, fact: Drill, say: Say): void {
  const owned = (q: string) => facts.plan.inputs.equipment.includes(q);
  if (!fact.equipment.every(owned)) say("X6", `the drill ${step.drill} needs ${fact.equipment.join(", ")}`);
  if (fact.kind !== step.kind) say("W4", `${step.drill} is said to ${step.kind}`);
  const strange = step.areas.filter((area) => !fact.areas.some((a) => a === area));
  if (strange.length > 0) say("W4", `${step.drill} is not for ${strange.join(", ")}`);
  if (facts.lifter.bones === "fragile" && fact.spine) say("A9", `the drill ${step.drill} ${fact.spine} the spine`);
}

/** The areas that a warm-up reaches: what a drill is foremost for, and whatever else it is named for. */
function reached(s: SessionFacts): Set<string> {
  return new Set(drillsOf(s).flatMap((d) => d.areas));
}

function musts(facts: PlanFacts, s: SessionFacts, say: Say): void {
  const areas = reached(s);
  const lower = s.works.some((w) => LOWER.includes(w.item.pattern));
  const upper = s.works.some((w) => [...PUSH, ...PULL].includes(w.item.pattern));
  const lacks = (group: readonly string[]) => !group.some((area) => areas.has(area)) && possible(facts, group);
  if (lower && lacks(ANKLE)) say("W4", "has no drill for ankle or calf before lower-body work");
  if (lower && lacks(HIP)) say("W4", "has no drill for the hip before lower-body work");
  if (upper && lacks(UPPER)) say("W4", "has no drill for thoracic spine or shoulder before pushing or pulling");
  const chosen = drillsOf(s).map((d) => d.drill);
  const weak = facts.lifter.flags?.some((f) => f.area === "lower-traps" && f.as === "weak");
  const beside = chosen.some((id) => /wall-slide|prone-y|y-raise/.test(id));
  if (weak && chosen.includes("band-pull-apart") && !beside)
    say("W5", "has a pull-apart without a Y-raise or wall slide");
}

function possible(facts: PlanFacts, group: readonly string[]): boolean {
  return usable(facts).some((d) => d.areas.some((a) => group.includes(a)));
}

function usable({ catalogue, plan, lifter }: PlanFacts): Drill[] {
  return catalogue.drills.filter(
    (d) => d.equipment.every((q) => plan.inputs.equipment.includes(q)) && !(lifter.bones === "fragile" && d.spine),
  );
}

/** A flagged area of the day is among those served, and each flagged area that is served gets what helps it. */
function flagged(facts: PlanFacts, s: SessionFacts, say: Say): void {
  const flags = facts.lifter.flags ?? [];
  const lower = s.works.some((w) => LOWER.includes(w.item.pattern));
  const upper = s.works.some((w) => [...PUSH, ...PULL].includes(w.item.pattern));
  const served = new Set(drillsOf(s).flatMap((d) => d.areas));
  const relevant = flags.filter(({ area, as }) => {
    const day = LEGS.includes(area) ? lower : UPPER.includes(area) ? upper : true;
    return day && usable(facts).some((d) => d.areas.some((a) => a === area) && (as === null || helps(as, d.kind)));
  });
  // Carries and planks ask something of hips and ankles too, so any flagged area will do.
  if (s.slotMin >= 30 && relevant.length > 0 && !flags.some((f) => served.has(f.area)))
    say("W4", `serves none of the flagged ${relevant.map((f) => f.area).join(", ")}`);
  for (const d of drillsOf(s)) {
    const mine = relevant.filter((f) => f.area === d.areas[0]);
    const right = mine.some((f) => f.as === null || helps(f.as, d.kind));
    if (mine.length > 0 && !right) say("W4", `${d.drill} does not help ${d.areas[0]} that is ${mine[0]?.as}`);
  }
}

function helps(as: keyof typeof ANSWERS, kind: Step["kind"]): boolean {
  return ANSWERS[as].some((k) => k === kind);
}
