import { dayOfText } from "../clock.ts";
import { CALF, HEAVY_LEGS, type PlanFacts, PULL, PUSH, type SessionFacts, TRUNK, type Work } from "./facts.ts";
import { noteFor, type SessionFinding } from "./finding.ts";

/** What a whole body is made of; a group of which nothing can be performed is not asked for. */
interface Part {
  readonly name: string;
  holds(work: Pick<Work["item"], "pattern" | "sides">): boolean;
}

const of = (name: string, patterns: readonly string[], sides?: "both" | "each"): Part => ({
  name,
  holds: (w) => patterns.includes(w.pattern) && (sides === undefined || w.sides === sides),
});

const EACH_TIME: readonly Part[] = [
  of("squat or lunge", ["squat", "lunge"]),
  of("hinge", ["hinge"]),
  of("push", PUSH),
  of("pull", PULL),
  of("calf raise", CALF),
  of("trunk", TRUNK),
];
const OVER_TIME: readonly Part[] = [
  ...["horizontal-push", "vertical-push", "horizontal-pull", "vertical-pull"].map((p) => of(p, [p])),
  of("two-legged lower body", HEAVY_LEGS, "both"),
  of("single-legged lower body", HEAVY_LEGS, "each"),
  of("anti-extension", ["anti-extension"]),
  of("rotation or anti-rotation", ["rotation", "anti-rotation"]),
  of("carry", ["carry"]),
];
/** X5: what is left of it under 30 minutes. */
const SHORT: readonly Part[] = [
  of("squat or hinge", HEAVY_LEGS),
  of("push or pull", [...PUSH, ...PULL]),
  of("calf raise", CALF),
  of("trunk", TRUNK),
];
const LONG: readonly Part[] = [of("single-leg work", HEAVY_LEGS, "each"), of("a carry", ["carry"])];

/** X1, X2, X5: what a session must hold for its focus and length, and what the sessions together. */
export function coverageFindings(facts: PlanFacts): SessionFinding[] {
  return [...facts.sessions.flatMap((s) => inOne(facts, s)), ...overTime(facts)];
}

function inOne(facts: PlanFacts, s: SessionFacts): SessionFinding[] {
  if (s.works.length === 0 || s.phase === "transition") return [];
  const { found, say } = noteFor(s);
  const lacks = (law: string, parts: readonly Part[]) => {
    for (const part of parts) if (!holds(s, part) && possible(facts, part)) say(law, `has no ${part.name}`);
  };
  if (s.focus === "full") {
    lacks(s.slotMin >= 30 ? "X1" : "X5", s.slotMin >= 30 ? EACH_TIME : s.slotMin >= 20 ? SHORT : []);
    if (s.slotMin >= 45 && s.phase !== "taper" && !s.cuts.heavyOver) lacks("X5", LONG);
  }
  if (s.focus === "light") lacks("X1", s.slotMin >= 30 ? [SHORT[0] as Part, ...EACH_TIME.slice(4)] : SHORT.slice(0, 1));
  if (s.focus === "upper") upperOnly(s, say);
  else calf(facts, s, say);
  return found;
}

type Say = (law: string, text: string) => void;

function upperOnly(s: SessionFacts, say: Say): void {
  const legs = s.works.filter(({ item }) =>
    [...HEAVY_LEGS, ...CALF, "knee-flexion", "jump", "sprint"].includes(item.pattern),
  );
  for (const { item } of legs) say("X1", `is upper and has ${item.exercise}`);
}

function calf(facts: PlanFacts, s: SessionFacts, say: Say): void {
  const patterns = s.works.map((w) => w.item.pattern);
  const [straight, bent] = [patterns.indexOf("calf-straight"), patterns.indexOf("calf-bent")];
  if (straight < 0 && bent < 0 && possible(facts, of("", CALF))) say("X2", "has no calf raise");
  const can = possible(facts, of("", ["calf-straight"]));
  if (bent >= 0 && can && (straight < 0 || straight > bent)) say("X2", "bends the knee before it straightens it");
}

function holds(s: SessionFacts, part: Part): boolean {
  return s.works.some((w) => part.holds(w.item));
}

function possible(facts: PlanFacts, part: Part): boolean {
  return facts.catalogue.exercises.some((e) => part.holds(e) && facts.performable(e));
}

/** The last four sessions or 14 days, whichever is longer, wherever at least four of them are full. */
function overTime(facts: PlanFacts): SessionFinding[] {
  const all = facts.sessions;
  return all.flatMap((last, i) => {
    const since = all.findIndex((s) => s.start > last.start - 14 * 1440);
    const window = all.slice(Math.max(0, Math.min(i - 3, since)), i + 1);
    const full = window.filter((s) => s.focus === "full" && s.slotMin >= 30 && s.works.length > 0);
    const known = last.day - 14 >= dayOfText(facts.plan.today);
    if (full.length < 4 || !known) return [];
    const { found, say } = noteFor(last);
    for (const part of OVER_TIME)
      if (!window.some((s) => holds(s, part)) && possible(facts, part))
        say("X1", `no ${part.name} in the ${window.length} sessions from ${window[0]?.id}`);
    return found;
  });
}
