import type { LoadKind } from "../library/equipment.ts";
import { exerciseOf } from "../library/exercises.ts";
import type { PlannedSession } from "../plan-schema.ts";

type Exercise = PlannedSession["blocks"][number]["exercises"][number];

/** One set as it was asked for or done. */
export interface SetAmount {
  readonly reps?: number | undefined;
  readonly seconds?: number | undefined;
  readonly metres?: number | undefined;
  readonly contacts?: number | undefined;
  readonly loadKg?: number | undefined;
  readonly percent1RM?: number | undefined;
  readonly rir?: number | undefined;
}

/**
 * Sets as a line: `3 × 6, 42.5 kg, 2 left`. Equal sets that follow each other are counted together; sets that differ only
 * in their amount share what stands behind: `5, 5, 4, 40 kg`. The load is in kg, or in % of the one-rep maximum where
 * none is known. Empty for no sets.
 */
export function setsText(sets: readonly SetAmount[], sides: Exercise["sides"] = "both"): string {
  const groups = grouped(sets, (set) => behind(set));
  return groups
    .map((group) => [amountsText(group, sides), behind(group[0] as SetAmount)].filter((part) => part !== "").join(", "))
    .join("; ");
}

/** What the load of a planned exercise is made of, by what it takes; undefined: no exercise of this library. */
export function loadKindOf({ exercise, equipment }: Pick<Exercise, "exercise" | "equipment">): LoadKind | undefined {
  const setups = exerciseOf(exercise)?.setups ?? [];
  const key = [...equipment].sort().join();
  return (setups.find((setup) => [...setup.equipment].sort().join() === key) ?? setups[0])?.load;
}

/**
 * What is asked of an exercise, as a line: `3 × 6, 42.5 kg, 2 left`. A share of the one-rep maximum is said only where
 * there is a weight to choose, and of dumbbells the load is that of one.
 */
export function askedText(exercise: Pick<Exercise, "exercise" | "equipment" | "sets" | "sides">): string {
  const kind = loadKindOf(exercise);
  const weightless = kind === "body" || kind === "band";
  const sets = weightless ? exercise.sets.map((set) => ({ ...set, percent1RM: undefined })) : exercise.sets;
  const text = setsText(sets, exercise.sides);
  return kind === "dumbbells" ? text.replaceAll(/(\d kg)(?=[,;]|$)/g, "$1 a dumbbell") : text;
}

/** The rest after each set in words, the longest of an exercise: `rest 3 min`, `rest 90 s`; empty for none. */
export function restText(sets: readonly { readonly restS: number }[]): string {
  const restS = Math.max(0, ...sets.map((set) => set.restS));
  if (restS === 0) return "";
  return restS >= 120 && restS % 30 === 0 ? `rest ${restS / 60} min` : `rest ${restS} s`;
}

/** How much of a warm-up drill: `10 each side`, `4.5 min` from two minutes on; empty for a ramp set, whose name says it. */
export function drillText({ kind, seconds, reps, perSide }: PlannedSession["warmup"][number]): string {
  if (kind === "potentiate") return "";
  const isLong = seconds !== undefined && seconds >= 120;
  const amount = isLong ? `${Math.round(seconds / 30) / 2} min` : amountText({ seconds, reps });
  return amount && perSide ? `${amount} each side` : amount;
}

/** What to do where a weight is to be chosen and none is given (L2); empty where each has one. */
export function unknownLoadText({ blocks }: Pick<PlannedSession, "blocks">): string {
  const isOpen = (exercise: Exercise) => {
    const kind = loadKindOf(exercise);
    const hasLoad = exercise.sets.some(({ loadKg }) => loadKg !== undefined);
    return kind !== "body" && kind !== "band" && !hasLoad && exercise.sets.some(({ rir }) => rir !== undefined);
  };
  return blocks.some(({ exercises }) => exercises.some(isOpen))
    ? "Where no weight is given, start light and add until about the reps named are left. Never try a maximum."
    : "";
}

/** An amount in its own measure: `6`, `40 s`, `30 m`, `20 contacts`; empty where none is given. */
export function amountText({ reps, seconds, metres, contacts }: SetAmount): string {
  if (reps !== undefined) return String(reps);
  if (seconds !== undefined) return `${seconds} s`;
  if (metres !== undefined) return `${metres} m`;
  return contacts === undefined ? "" : `${contacts} contacts`;
}

function amountsText(sets: readonly SetAmount[], sides: Exercise["sides"]): string {
  const each = sides === "each" ? " each side" : "";
  const runs = grouped(sets, amountText);
  const texts = runs.map((run) => {
    const amount = amountText(run[0] as SetAmount);
    return amount === "" ? "" : runs.length > 1 && run.length === 1 ? amount : `${run.length} × ${amount}`;
  });
  const joined = texts.filter((text) => text !== "").join(", ");
  return joined === "" ? `${sets.length} ${sets.length === 1 ? "set" : "sets"}` : `${joined}${each}`;
}

function behind({ loadKg, percent1RM, rir }: SetAmount): string {
  const load = loadKg !== undefined ? `${loadKg} kg` : percent1RM !== undefined ? `${percent1RM} % of 1RM` : "";
  return [load, rir === undefined ? "" : `${rir} left`].filter((part) => part !== "").join(", ");
}

/* Neighbours of one key together, in order. */
function grouped<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  const groups: T[][] = [];
  let last: string | undefined;
  for (const item of items) {
    const key = keyOf(item);
    if (key === last) groups.at(-1)?.push(item);
    else groups.push([item]);
    last = key;
  }
  return groups;
}
