import type { Drill, PlayBlock, PlayExercise, PlaySet, Running } from "./running.ts";

/** A thing to do: a drill of the warm-up, or a set. */
export type Step =
  | { readonly kind: "drill"; readonly key: string; readonly drill: Drill; readonly index: number }
  | {
      readonly kind: "set";
      readonly key: string;
      readonly exercise: PlayExercise;
      readonly set: PlaySet;
      /** Where it stands: block, exercise in the block, and the set’s number in the exercise, each from 0. */
      readonly block: number;
      readonly member: number;
      readonly nth: number;
      readonly superset: boolean;
    };
export type SetStep = Extract<Step, { kind: "set" }>;

export const FINISH = "finish";

export const setKey = (exercise: string, place: number): string => `${exercise}#${place}`;

/** Everything of a session in the order in which it is done: of a superset a set of each in turn. */
export function stepsOf({ warmup, blocks }: Pick<Running, "warmup" | "blocks">): Step[] {
  const drills = warmup.map((drill, index): Step => ({ kind: "drill", key: `warm-up#${index}`, drill, index }));
  return [...drills, ...blocks.flatMap(blockSteps)];
}

function blockSteps({ superset, exercises }: PlayBlock, block: number): SetStep[] {
  const steps = exercises.flatMap((exercise, member) =>
    exercise.sets.map((set, nth): SetStep => {
      const key = setKey(exercise.exercise, set.place);
      return { kind: "set", key, exercise, set, block, member, nth, superset };
    }),
  );
  return superset ? steps.sort((a, b) => a.set.round - b.set.round || a.member - b.member) : steps;
}

/** “A” or “B” in a superset: what was swapped in has the letter of what it stands in for. */
export function letterOf(members: readonly PlayExercise[], member: number): string {
  const before = members.slice(1, member + 1).filter((one, i) => one.insteadOf !== members[i]?.name);
  return String.fromCharCode("A".charCodeAt(0) + before.length);
}

/** The next step that is still to be done after one, then any that was left behind; else the finish. */
export function nextAfter(steps: readonly Step[], key: string, isBehind: (key: string) => boolean): string {
  const at = steps.findIndex((step) => step.key === key);
  const order = [...steps.slice(at + 1), ...steps.slice(0, at + 1)];
  return order.find((step) => !isBehind(step.key))?.key ?? FINISH;
}

/**
 * When the rest before a step is over, after one that just ended; null: go on at once. A rest lasts until the next set of the
 * same exercise, so in a superset the other exercise has its set meanwhile; a new exercise waits out the rest of the last.
 */
export function restBefore(
  next: Step | undefined,
  { step, endedMs }: { readonly step: SetStep; readonly endedMs: number },
  ended: Running["ended"],
): number | null {
  if (next === undefined || next.kind === "drill" || next.set.kind === "drop") return null;
  const own = ended[next.exercise.exercise];
  const isFirstOfPair = next.block === step.block && next.exercise.exercise !== step.exercise.exercise;
  if (own === undefined && isFirstOfPair && next.superset) return null;
  const { ms, restS } = own ?? { ms: endedMs, restS: step.set.asked.restS };
  const endMs = ms + restS * 1000;
  return endMs - endedMs < SHORTEST_REST_MS ? null : endMs;
}

/** A shorter rest than this is none. */
const SHORTEST_REST_MS = 3000;
