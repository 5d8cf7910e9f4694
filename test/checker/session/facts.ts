import { mondayOf } from "../../../packages/core/src/calendar/day.ts";
import type { OwnedLoads } from "../../../packages/core/src/journal/training.ts";
import type { Exercise, Setup } from "../../../packages/core/src/library/exercise.ts";
import type { Phase, Plan, PlannedSession } from "../../../packages/core/src/plan-schema.ts";
import { dayOfText, momentOf } from "../clock.ts";
import { type Catalogue, LIBRARY, setupWith } from "./catalogue.ts";
import { type Cuts, cutsOf, noFastIn, noJumpsIn } from "./taken.ts";

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
