import { isFast, rowOf } from "./dose.ts";
import type { PlanFacts, SessionFacts, Work } from "./facts.ts";
import { noteFor, type SessionFinding } from "./finding.ts";
import { FAST, MAIN } from "./ranges.ts";
import type { Cuts } from "./taken.ts";

type Say = (law: string, text: string) => void;

/** Cuts are from 30 to 60 % where 40 are meant: a tenth may stay besides. */
const SLACK = 0.1;
/** The share of a whole session's sets that a deload leaves at most, single sets that cannot be cut among them. */
const DELOAD_LEFT = 0.8;

/** One set of low hops is done or left out. */
const FEWEST_CONTACTS = 20;

/** S5, S7, P26, P2: fewer sets in a deload, near a race, at first, and for the legs when it is light. */
export function fewerFindings(facts: PlanFacts): SessionFinding[] {
  return facts.sessions.flatMap((s) => {
    const { found, say } = noteFor(s);
    for (const w of s.works) cutSets(s, w, wholeSets(facts, s, w), say);
    deloadTotal(facts, s, say);
    return found;
  });
}

/** What is left once the deepest cut is taken, of the phase's sets and of those that a whole session has; one stays. */
function cutSets(s: SessionFacts, w: Work, whole: number | undefined, say: Say): void {
  const cut = deepest(s.cuts, w.lower);
  if (cut === 0) return;
  const left = (100 - cut) / 100;
  const jump = w.item.pattern === "jump";
  // The weeks of a phase differ in contacts as they do not in sets.
  const slack = jump ? 1.3 : 1;
  const fewest = jump ? FEWEST_CONTACTS : 1;
  const most = Math.max(fewest, Math.min(Math.ceil(left * rowSets(s, w) - 0.001), slack * leftOf(whole, left)));
  const count = jump ? contactsOf(w) : w.item.sets.length;
  if (count > most)
    say(lawOf(s.cuts), `${w.item.exercise} has ${count} sets or contacts where ${most} are left of ${whole}`);
}

/** A tenth may stay besides; two sets may be what the time had left of three. */
function leftOf(whole: number | undefined, left: number): number {
  if (whole === undefined) return Number.POSITIVE_INFINITY;
  return whole <= 2 && left > 0.5 ? 2 : Math.ceil((left + SLACK) * whole);
}

/** The most sets that the phase has for it, fast ones before heavy ones counted; for jumps there is no such number. */
function rowSets(s: SessionFacts, w: Work): number {
  if (w.item.pattern === "jump") return Number.POSITIVE_INFINITY;
  const quick = w.item.sets.some((set) => isFast(s, set)) ? (FAST[s.phase]?.sets[1] ?? 0) : 0;
  return (w.kind === "main" ? MAIN[s.phase] : rowOf(s, w)).sets[1] + quick;
}

/** S5: all in all a deload session has clearly fewer sets than the fullest of its phase. */
function deloadTotal(facts: PlanFacts, s: SessionFacts, say: Say): void {
  if (!s.cuts.deload || s.focus !== "full") return;
  const total = (o: SessionFacts) =>
    o.works.filter((w) => w.item.pattern !== "jump").reduce((sum, w) => sum + w.item.sets.length, 0);
  const whole = facts.sessions
    .filter((o) => o.stretch === s.stretch && o.focus === "full" && !o.cuts.any && o.works.length > 0)
    // A session without jumps has more room for the rest.
    .filter((o) => hasJumps(o) === hasJumps(s))
    .sort((a, b) => total(b) - total(a))[0];
  const most = whole && Math.max(s.works.length + 2, Math.round(DELOAD_LEFT * total(whole)));
  if (most !== undefined && total(s) > most)
    say("S5", `${total(s)} sets in a deload week, ${total(whole as SessionFacts)} in another`);
}

function hasJumps({ works }: SessionFacts): boolean {
  return works.some((w) => w.item.pattern === "jump");
}

function contactsOf({ item }: Work): number {
  return item.sets.reduce((sum, set) => sum + (set.contacts ?? 0), 0);
}

/** The most sets, or contacts, of the same exercise in any session of the phase from which nothing is taken. */
function wholeSets({ sessions }: PlanFacts, s: SessionFacts, { item, kind }: Work): number | undefined {
  const whole = sessions
    .filter((o) => o.stretch === s.stretch && o.focus === "full" && !o.cuts.any)
    .sort((a, b) => Math.abs(a.start - s.start) - Math.abs(b.start - s.start))
    .flatMap((o) => o.works.filter((w) => w.item.exercise === item.exercise && w.kind === kind));
  if (item.pattern === "jump") return whole.length === 0 ? undefined : Math.max(...whole.map(contactsOf));
  return whole.length === 0 ? undefined : Math.max(...whole.map((w) => w.item.sets.length));
}

function deepest(cuts: Cuts, lower: boolean): number {
  return Math.max(
    cuts.deload ? 40 : 0,
    cuts.raceCutPercent,
    lower && cuts.light ? 50 : 0,
    lower && cuts.settling ? 50 : 0,
  );
}

function lawOf(cuts: Cuts): string {
  if (cuts.raceCutPercent > 0) return "S7";
  if (cuts.deload) return "S5";
  return cuts.settling ? "P26" : "P2";
}
