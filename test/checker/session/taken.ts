import { mondayOf } from "../../../packages/core/src/calendar/day.ts";
import type { Plan, PlannedSession } from "../../../packages/core/src/plan-schema.ts";
import { dayOfText, momentOf } from "../clock.ts";
import type { Lifter, Work } from "./facts.ts";

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

/** S7, in days before a race of each priority. */
const HEAVY_UNTIL = { A: 10, B: 6, C: 3 } as const;
const JUMPS_UNTIL = { A: 5, B: 4, C: 3 } as const;
/** Rules whose name beside an exercise says that something was taken away for the runner's sake. */
const TAKING = ["readiness", "pain", "warning-signs", "careful-start", "longer-run", "after-illness", "after-break"];
/** A6: longer by this than the longest run of the days before; the rule says 1.10, measured in distance. */
const SPIKE = 1.05;

/** A session as far as it is known when this is asked. */
export interface Seen {
  readonly day: number;
  readonly start: number;
  readonly end: number;
  readonly session: PlannedSession;
  readonly works: readonly Work[];
}

export function cutsOf(plan: Plan, seen: Seen, age: number): Cuts {
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
  const named = [...(session.why ?? []), ...works.flatMap((w) => w.item.why)].some((r) => TAKING.includes(r.rule));
  return named || plan.problems.some((p) => `${p.path ?? ""} ${p.message}`.includes(session.id));
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

/** X9, S7, A9: why a session has no jumps; null: it may. */
export function noJumpsIn(plan: Plan, { day, session }: Seen, lifter: Lifter): string | null {
  if (session.focus !== "full") return `is ${session.focus}`;
  if (lifter.bones === "fragile") return "is for fragile bones";
  const race = plan.races.find((r) => {
    const left = dayOfText(r.date) - day;
    return left >= 0 && left < JUMPS_UNTIL[r.priority];
  });
  return race ? `is too near the race ${race.name}` : null;
}

/** P4: why a session has no power work; null: it may. */
export function noFastIn(plan: Plan, { start, end, session }: Seen): string | null {
  if (session.focus === "upper") return "is upper";
  if (session.phase === "transition") return "is in transition";
  const run = plan.runs.find((r) => momentOf(r.start).at - end < 180 && start - momentOf(r.end).at < 180);
  return run ? `is less than 3 h from the run ${run.id}` : null;
}
