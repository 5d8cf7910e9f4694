import type { Drill } from "../../../packages/core/src/library/drill.ts";
import type { Exercise } from "../../../packages/core/src/library/exercise.ts";
import type { Pattern } from "../../../packages/core/src/library/pattern.ts";
import type { Plan, PlannedSession } from "../../../packages/core/src/plan-schema.ts";
import { planOf, type Sketch } from "../plan-of.ts";
import { catalogueOf } from "./catalogue.ts";

/*
 * A session by hand that keeps every law, and a library small enough to be seen whole, so that this checker is not judged
 * by the data it judges.
 */

type Item = PlannedSession["blocks"][number]["exercises"][number];
type Steps = PlannedSession["warmup"];

const lift = (
  id: string,
  pattern: Pattern,
  sides: "both" | "each",
  setups: string,
  more: Partial<Exercise> = {},
): Exercise => ({
  id,
  name: id,
  pattern,
  sides,
  setups: setups.split("|").map((way) => {
    const [equipment = "", load = "body"] = way.split(":");
    return { equipment: equipment === "" ? [] : equipment.split("+"), load } as Exercise["setups"][number];
  }),
  household: [],
  measure: "reps",
  repS: 4,
  muscles: { main: [], also: [] },
  loads: [],
  level: "new",
  reach: "heavy",
  strain: 1,
  cue: "Do it.",
  feel: "It works.",
  avoid: "Haste.",
  fit: null,
  ...more,
});

const drill = (
  id: string,
  kind: Drill["kind"],
  areas: Drill["areas"],
  takesS: number,
  more: Partial<Drill> = {},
): Drill => ({
  id,
  name: id,
  kind,
  areas,
  answers: [],
  equipment: [],
  household: [],
  perSide: false,
  takesS,
  cue: "Do it.",
  feel: "It moves.",
  avoid: "Haste.",
  ...more,
});

export const SMALL = catalogueOf(
  [
    lift("goblet-squat", "squat", "both", "dumbbells:dumbbells", { reach: "medium", progression: "back-squat" }),
    lift("back-squat", "squat", "both", "barbell:barbell", { regression: "goblet-squat" }),
    lift("leg-press", "squat", "both", "machine:machine"),
    lift("air-squat", "squat", "both", ":body", { reach: "light" }),
    lift("split-squat", "lunge", "each", "dumbbells:dumbbells", { reach: "medium" }),
    lift("lateral-lunge", "lunge", "each", ":body", { reach: "light" }),
    lift("deadlift", "hinge", "both", "barbell:barbell"),
    lift("bridge", "hinge", "both", ":body", { reach: "light" }),
    lift("nordic", "knee-flexion", "both", ":body", { level: "trained", reach: "medium" }),
    lift("bench-press", "horizontal-push", "both", "barbell+bench:barbell"),
    lift("press", "vertical-push", "both", "barbell:barbell|dumbbells:dumbbells"),
    lift("row", "horizontal-pull", "each", "dumbbells:dumbbells", { reach: "medium" }),
    lift("pull-up", "vertical-pull", "both", "pull-up-bar:body", { reach: "medium" }),
    lift("heel-raise", "calf-straight", "each", "dumbbells:dumbbells", { repS: 3 }),
    lift("wall-sit-raise", "calf-bent", "both", ":body", { repS: 3, reach: "medium" }),
    lift("dead-bug", "anti-extension", "each", ":body", { reach: "light" }),
    lift("plank", "anti-extension", "both", ":body", { reach: "light", measure: "seconds", repS: 1, hold: true }),
    lift("pallof", "anti-rotation", "each", "bands:band", { reach: "light" }),
    lift("chop", "rotation", "each", "bands:band", { reach: "light", spine: "twists" }),
    lift("suitcase", "carry", "each", "dumbbells:dumbbells", { measure: "metres", repS: 1, reach: "medium" }),
    lift("pogo", "jump", "both", ":body", { measure: "contacts", repS: 0.6, reach: "light", impact: "low" }),
    lift("drop-jump", "jump", "both", "box:body", { measure: "contacts", repS: 3, reach: "light", impact: "high" }),
  ],
  [
    drill("march", "raise", [], 180),
    drill("ankle-rocks", "mobilise", ["ankle"], 50),
    drill("ankle-bounces", "activate", ["ankle"], 50),
    drill("calf-stretch", "lengthen", ["calf"], 60),
    drill("calf-press", "inhibit", ["calf"], 70),
    drill("hip-circles", "mobilise", ["gluteus-maximus"], 50),
    drill("open-book", "mobilise", ["thoracic-spine"], 60),
    drill("cat-cow", "mobilise", ["thoracic-spine"], 45, { spine: "bends" }),
    drill("band-pull-apart", "activate", ["lower-traps"], 40, { equipment: ["bands"] }),
    drill("wall-slide", "activate", ["lower-traps"], 45),
    drill("side-steps", "activate", ["gluteus-medius"], 55),
  ],
);

export const item = (id: string, sets: Item["sets"], equipment: readonly string[] = []): Item => {
  const fact = SMALL.exercise(id);
  if (!fact) throw new Error(`${id} is not in the small library`);
  const { name, pattern, sides, cue } = fact;
  return { exercise: id, name, pattern, sides, equipment: [...equipment], sets, cue, why: [], swaps: [] };
};

export const times = (count: number, set: Item["sets"][number]): Item["sets"] =>
  Array.from({ length: count }, () => ({ ...set }));

export const step = (id: string, more: Partial<Steps[number]> = {}): Steps[number] => {
  const { kind, areas } = SMALL.drill(id) as Drill;
  return { drill: id, name: id, kind, areas: [...areas], perSide: false, why: "It helps today.", ...more };
};

const ramp = (reps: number): Steps[number] => ({
  drill: "back-squat",
  name: "Back squat",
  kind: "potentiate",
  areas: [],
  reps,
  perSide: false,
  why: "Ramp.",
});

/** A full session of an hour in the strength phase, for one who is trained and owns what it takes. */
export function goodContent(): Pick<PlannedSession, "warmup" | "blocks"> {
  return {
    warmup: [
      step("march", { seconds: 180 }),
      step("ankle-rocks", { reps: 10 }),
      step("hip-circles", { reps: 6 }),
      step("open-book", { reps: 5 }),
      ...[5, 3, 2].map(ramp),
    ],
    blocks: [
      { kind: "power", superset: false, exercises: [item("pogo", times(2, { contacts: 30, restS: 60 }))] },
      {
        kind: "main",
        superset: true,
        exercises: [
          item("back-squat", times(3, { reps: 5, percent1RM: 82.5, loadKg: 80, rir: 2, restS: 180 }), ["barbell"]),
          item("pull-up", times(3, { reps: 5, rir: 2, restS: 120 }), ["pull-up-bar"]),
        ],
      },
      {
        kind: "main",
        superset: true,
        exercises: [
          item("deadlift", times(3, { reps: 4, percent1RM: 85, rir: 2, restS: 180 }), ["barbell"]),
          item("bench-press", times(3, { reps: 5, percent1RM: 82.5, rir: 2, restS: 120 }), ["barbell", "bench"]),
        ],
      },
      {
        kind: "assistance",
        superset: false,
        exercises: [item("split-squat", times(2, { reps: 8, rir: 2, restS: 60 }), ["dumbbells"])],
      },
      {
        kind: "calf",
        superset: false,
        exercises: [item("heel-raise", times(3, { reps: 10, rir: 2, restS: 60 }), ["dumbbells"])],
      },
      {
        kind: "trunk",
        superset: true,
        exercises: [
          item("dead-bug", times(2, { reps: 8, rir: 3, restS: 30 })),
          item("pallof", times(2, { reps: 10, rir: 3, restS: 30 }), ["bands"]),
        ],
      },
      {
        kind: "carry",
        superset: false,
        exercises: [item("suitcase", times(2, { metres: 40, restS: 60 }), ["dumbbells"])],
      },
    ],
  };
}

/** A plan whose sessions all hold the good content: one on Tuesday 2 March 2027 where the sketch says nothing else. */
export function goodPlan(sketch: Sketch = {}): Plan {
  const plan = planOf({
    ...sketch,
    sessions: sketch.sessions ?? [{ start: "2027-03-02T18:00" }],
    inputs: {
      minutes: 60,
      level: "trained",
      equipment: ["barbell", "dumbbells", "bench", "bands", "pull-up-bar"],
      ...sketch.inputs,
    },
  });
  return { ...plan, sessions: plan.sessions.map((s) => ({ ...s, ...goodContent() })) };
}

/** Two full sessions a week, Tuesday and Friday, for so many weeks; upright and level presses and pulls in turn. */
export function goodWeeks(weeks: number): Plan {
  const starts = Array.from({ length: weeks }, (_, w) => [2 + 7 * w, 5 + 7 * w]).flat();
  const plan = goodPlan({
    weeks,
    sessions: starts.map((day) => ({ start: `2027-03-${String(day).padStart(2, "0")}T18:00` })),
  });
  plan.sessions.forEach((s, i) => {
    if (i % 2 === 0) return;
    s.blocks[1]?.exercises.splice(1, 1, item("row", times(3, { reps: 8, rir: 2, restS: 120 }), ["dumbbells"]));
    s.blocks[2]?.exercises.splice(
      1,
      1,
      item("press", times(3, { reps: 5, percent1RM: 82.5, rir: 2, restS: 120 }), ["barbell"]),
    );
  });
  return plan;
}
