import { mondayOf } from "../../../packages/core/src/calendar/day.ts";
import type { OwnedLoads } from "../../../packages/core/src/journal/training.ts";
import type { Exercise, Setup } from "../../../packages/core/src/library/exercise.ts";
import type { Phase, Plan, PlannedSession } from "../../../packages/core/src/plan-schema.ts";
import { dayOfText, momentOf } from "../clock.ts";
import { type Catalogue, LIBRARY, setupWith } from "./catalogue.ts";

/** What the journal says of the runner and the plan's JSON does not carry. */
export interface Lifter {
  readonly avoid?: readonly string[];
  readonly loads?: OwnedLoads;
  /** Areas that are surely flagged, named or screened; `as` null: named without more. */
  readonly flags?: readonly { readonly area: string; readonly as: "tight" | "overactive" | "weak" | null }[];
  /** Fragile bones: `cleared` once a clinician has. */
  readonly bones?: "fragile" | "cleared";
  /** A screen that jumps wait for was not passed (X9). */
  readonly gated?: boolean;
  readonly catalogue?: Catalogue;
}

export type Item = PlannedSession["blocks"][number]["exercises"][number];
export type SetOf = Item["sets"][number];
export type BlockKind = PlannedSession["blocks"][number]["kind"];

/** One exercise of a session, with what the library says of it. */
export interface Work {
  readonly item: Item;
  readonly kind: BlockKind;
  readonly block: number;
  readonly superset: boolean;
  readonly lower: boolean;
  /** Moved as fast as can be: 30–70 % in a power block. */
  readonly fast: boolean;
  readonly fact: Exercise | undefined;
  readonly setup: Setup | undefined;
}

/** What takes from a session, found from the plan alone. */
export interface Cuts {
  readonly deload: boolean;
  /** P26: the first two weeks of a programme. */
  readonly settling: boolean;
  /** S7: squat, hinge and lunge are no longer heavy. */
  readonly heavyOver: boolean;
  /** S7: sets fall away in this week, in %. */
  readonly raceCutPercent: number;
  readonly light: boolean;
  readonly older: boolean;
  /** The plan names a rule of pain, readiness, illness, health or a break, or a run was far longer than any before. */
  readonly told: boolean;
  /** Any of these but age, or taper or transition. */
  readonly any: boolean;
}

export interface SessionFacts {
  readonly id: string;
  readonly day: number;
  readonly monday: number;
  readonly start: number;
  readonly end: number;
  readonly slotMin: number;
  readonly focus: PlannedSession["focus"];
  readonly phase: Phase;
  readonly inSeason: boolean;
  /** Number of the stretch of the season: sessions of one number are in one phase block. */
  readonly stretch: number;
  readonly session: PlannedSession;
  readonly works: readonly Work[];
  readonly cuts: Cuts;
  /** Why jumps have no place here, and why fast lifts have none either; null: they may be there. */
  readonly noJumps: string | null;
  readonly noFast: string | null;
}

export interface PlanFacts {
  readonly plan: Plan;
  readonly lifter: Lifter;
  readonly catalogue: Catalogue;
  readonly age: number;
  /** Planned sessions from today on, in time order. */
  readonly sessions: readonly SessionFacts[];
  /** An exercise that this runner could be given. */
  performable(exercise: Exercise): boolean;
}

export const LOWER: readonly string[] = [
  "squat",
  "lunge",
  "hinge",
  "knee-flexion",
  "hip-abduction",
  "hip-adduction",
  "calf-straight",
  "calf-bent",
  "jump",
  "sprint",
];
export const TRUNK: readonly string[] = ["anti-extension", "anti-rotation", "rotation", "anti-lateral-flexion"];
export const CALF: readonly string[] = ["calf-straight", "calf-bent"];
export const PUSH: readonly string[] = ["horizontal-push", "vertical-push"];
export const PULL: readonly string[] = ["horizontal-pull", "vertical-pull"];
export const HEAVY_LEGS: readonly string[] = ["squat", "lunge", "hinge"];

export const LEVELS = ["new", "some", "trained"] as const;
/** S7, in days before a race of each priority. */
const HEAVY_UNTIL = { A: 10, B: 6, C: 3 } as const;
const JUMPS_UNTIL = { A: 5, B: 4, C: 3 } as const;
/** Rules whose name beside an exercise says that something was taken away for the runner's sake. */
const TAKING = ["A3", "A4", "A5", "A6", "A7", "L5"];
/** A6: longer by this than the longest run of the days before; the rule says 1.10, measured in distance. */
const SPIKE = 1.05;

export function planFactsOf(plan: Plan, lifter: Lifter = {}): PlanFacts {
  const catalogue = lifter.catalogue ?? LIBRARY;
  const age = plan.inputs.born === undefined ? 0 : Number(plan.today.slice(0, 4)) - plan.inputs.born;
  const today = dayOfText(plan.today);
  const sessions = plan.sessions
    .filter((s) => s.status === "planned" && dayOfText(s.start.slice(0, 10)) >= today)
    .map((s) => sessionFactsOf(plan, s, lifter, catalogue, age))
    .sort((a, b) => a.start - b.start);
  return { plan, lifter, catalogue, age, sessions, performable: performableBy(plan, lifter) };
}

function performableBy(plan: Plan, lifter: Lifter): (exercise: Exercise) => boolean {
  const has = new Set(plan.inputs.equipment);
  const level = LEVELS.indexOf(plan.inputs.level);
  return (e) =>
    e.setups.some((s) => s.equipment.every((q) => has.has(q))) &&
    !(lifter.avoid ?? []).includes(e.id) &&
    LEVELS.indexOf(e.level) <= level &&
    !(lifter.bones === "fragile" && (e.spine !== undefined || e.pattern === "jump"));
}

function sessionFactsOf(
  plan: Plan,
  session: PlannedSession,
  lifter: Lifter,
  catalogue: Catalogue,
  age: number,
): SessionFacts {
  const start = momentOf(session.start);
  const end = momentOf(session.end).at;
  const stretch = plan.season.findLastIndex((s) => dayOfText(s.from) <= start.day);
  const season = plan.season[stretch];
  const works = worksOf(session, catalogue);
  const seen = { day: start.day, start: start.at, end, session, works };
  return {
    id: session.id,
    day: start.day,
    monday: mondayOf(start.day),
    start: start.at,
    end,
    slotMin: end - start.at,
    focus: session.focus,
    phase: session.phase,
    inSeason: season?.inSeason ?? false,
    stretch,
    session,
    works,
    cuts: cutsOf(plan, seen, age),
    noJumps: noJumpsIn(plan, seen, lifter) ?? noFastIn(plan, seen),
    noFast: noFastIn(plan, seen),
  };
}

function worksOf(session: PlannedSession, catalogue: Catalogue): Work[] {
  return session.blocks.flatMap((block, at) =>
    block.exercises.map((item) => {
      const fact = catalogue.exercise(item.exercise);
      const percents = item.sets.map((s) => s.percent1RM ?? 100);
      const springing = item.pattern === "jump" || item.pattern === "sprint";
      return {
        item,
        kind: block.kind,
        block: at,
        superset: block.superset,
        lower: LOWER.includes(item.pattern),
        fast: block.kind === "power" && !springing && percents.every((p) => p <= 70 || p === 100),
        fact,
        setup: fact && setupWith(fact, item.equipment),
      };
    }),
  );
}

interface Seen {
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly session: PlannedSession;
  readonly works: readonly Work[];
}

function cutsOf(plan: Plan, seen: Seen, age: number): Cuts {
  const { day, session } = seen;
  const monday = mondayOf(day);
  const first = mondayOf(dayOfText(plan.inputs.start));
  const races = plan.races.map((r) => ({ priority: r.priority, day: dayOfText(r.date) }));
  const deload = plan.season.some((s) => s.deloadWeeks.some((w) => dayOfText(w) === monday));
  const settling = day >= first && day < first + 14;
  const heavyOver = races.some((r) => r.day >= day && r.day - day < HEAVY_UNTIL[r.priority]);
  const raceCutPercent = Math.max(0, ...races.map((r) => raceCut(r.priority, (mondayOf(r.day) - monday) / 7)));
  const light = session.focus === "light";
  const told = tellsWhy(plan, seen) || spikes(plan, seen.start);
  const easy = session.phase === "taper" || session.phase === "transition";
  const any = deload || settling || heavyOver || raceCutPercent > 0 || light || told || easy;
  return { deload, settling, heavyOver, raceCutPercent, light, older: age >= 50, told, any };
}

/** Whole weeks from this one to that of the race. */
function raceCut(priority: "A" | "B" | "C", weeks: number): number {
  if (weeks === 0) return { A: 75, B: 50, C: 25 }[priority];
  return weeks === 1 && priority === "A" ? 50 : 0;
}

function tellsWhy(plan: Plan, { session, works }: Seen): boolean {
  const named = works.some((w) => w.item.why.some((r) => TAKING.includes(r.rule)));
  const placed = session.placement.reasons.some((r) => TAKING.includes(r.rule));
  return named || placed || plan.problems.some((p) => `${p.path ?? ""} ${p.message}`.includes(session.id));
}

/** A run within a week before, or on the days just after, that lasts longer than all of its 30 days before. */
function spikes(plan: Plan, at: number): boolean {
  const runs = plan.runs.map((r) => ({
    start: momentOf(r.start).at,
    lasts: momentOf(r.end).at - momentOf(r.start).at,
  }));
  return runs.some((run) => {
    if (run.start < at - 7 * 1440 || run.start > at + 4 * 1440) return false;
    const before = runs.filter((b) => b.start < run.start && b.start >= run.start - 30 * 1440);
    return before.length > 0 && run.lasts > SPIKE * Math.max(...before.map((b) => b.lasts));
  });
}

function noJumpsIn(plan: Plan, { day, session }: Seen, lifter: Lifter): string | null {
  if (session.focus !== "full") return `is ${session.focus}`;
  if (lifter.bones === "fragile") return "is for fragile bones";
  const race = plan.races.find((r) => {
    const left = dayOfText(r.date) - day;
    return left >= 0 && left < JUMPS_UNTIL[r.priority];
  });
  return race ? `is too near the race ${race.name}` : null;
}

function noFastIn(plan: Plan, { start, end, session }: Seen): string | null {
  if (session.focus === "upper") return "is upper";
  if (session.phase === "transition") return "is in transition";
  const run = plan.runs.find((r) => momentOf(r.start).at - end < 180 && start - momentOf(r.end).at < 180);
  return run ? `is less than 3 h from the run ${run.id}` : null;
}
