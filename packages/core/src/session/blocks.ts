import type { Reason } from "../explain/reason.ts";
import type { Exercise } from "../library/exercise.ts";
import type { PlannedSession } from "../plan-schema.ts";
import type { Asked } from "./asked.ts";
import { doseReason } from "./dose-reason.ts";
import type { Filled } from "./filled.ts";
import type { SetPlan } from "./prescription.ts";
import { reasonOf } from "./reason.ts";
import type { Served } from "./served.ts";
import type { SessionFacts } from "./session-facts.ts";
import { type Role, type StationId, stationOf } from "./station.ts";

export type Block = PlannedSession["blocks"][number];
type BlockExercise = Block["exercises"][number];

const KIND: Readonly<Record<Role, Block["kind"]>> = {
  leap: "power",
  jump: "power",
  main: "main",
  single: "assistance",
  upper: "assistance",
  assistance: "assistance",
  hip: "assistance",
  calf: "calf",
  trunk: "trunk",
  carry: "carry",
};

/** The session as the plan shows it, block by block, each exercise with its sets and why it is there. */
export function blocksOf(
  served: Served,
  filled: ReadonlyMap<StationId, Filled>,
  demands: readonly Asked[],
  session: SessionFacts,
  swapsOf: (station: StationId, exercise: Exercise) => string[],
): Block[] {
  return served.lines.map((line): Block => {
    const { role } = stationOf(line[0]);
    // In an upper session the presses and pulls are the main lifts.
    const kind = role === "upper" && session.focus === "upper" ? "main" : KIND[role];
    const exercises = line.map((station) => exerciseJson(station, served, filled, demands, session, swapsOf));
    return { kind, superset: line.length > 1, exercises };
  });
}

function exerciseJson(
  station: StationId,
  served: Served,
  filled: ReadonlyMap<StationId, Filled>,
  demands: readonly Asked[],
  session: SessionFacts,
  swapsOf: (station: StationId, exercise: Exercise) => string[],
): BlockExercise {
  const one = filled.get(station);
  const sets = served.sets.get(station);
  if (one === undefined || sets === undefined)
    throw new Error(`the menu has a station "${station}" that nothing fills`);
  const { exercise, setup, why } = one.placed;
  const { prescription } = one;
  const workSet = { ...prescription.work, ...(sets.contacts !== undefined && { contacts: sets.contacts }) };
  const work = Array.from({ length: sets.work }, () => setJson(workSet));
  const fast = Array.from({ length: sets.fast }, () => setJson(prescription.fast?.work ?? prescription.work));
  const reasons = [
    ...stationReason(station, demands),
    ...why,
    doseReason({ ...prescription, work: workSet }, sets, session.phase),
    ...one.why,
  ];
  return {
    exercise: exercise.id,
    name: exercise.name,
    pattern: exercise.pattern,
    sides: exercise.sides,
    equipment: [...setup.equipment],
    sets: [...fast, ...work],
    cue: exercise.cue,
    why: reasons as BlockExercise["why"],
    swaps: swapsOf(station, exercise),
  };
}

/** What the station is there for: the dearest demand that it meets. */
function stationReason(station: StationId, demands: readonly Asked[]): Reason[] {
  const met = demands.filter(({ demand }) => demand.anyOf.includes(station));
  const dearest = met.reduce<Asked | undefined>(
    (best, one) => (best && best.demand.cost >= one.demand.cost ? best : one),
    undefined,
  );
  return dearest === undefined ? [] : [reasonOf(dearest.rule, dearest.demand.facts)];
}

function setJson({ percent, ...set }: SetPlan): BlockExercise["sets"][number] {
  return { ...set, ...(percent !== undefined && { percent1RM: percent }) };
}
