import type { PlannedSession } from "../../../packages/core/src/plan-schema.ts";
import type { Sketch } from "../plan-of.ts";
import type { Lifter } from "./facts.ts";
import { item, step, times } from "./good-session.ts";

type Item = PlannedSession["blocks"][number]["exercises"][number];
export type Change = (session: Opened) => void;

/** Each row changes the good session so that one law breaks; its twin changes as much and keeps it. */
export interface Twin {
  readonly law: string;
  readonly what: string;
  readonly sketch?: Sketch;
  readonly lifter?: Lifter;
  readonly breaks: Change;
  readonly keeps: Change;
}

/** A session with its exercises by name, to be changed in place. */
export interface Opened {
  readonly session: PlannedSession;
  the(id: string): Item;
  drop(id: string): void;
  swapIn(id: string, other: Item): void;
}

export function opened(session: PlannedSession): Opened {
  const blockOf = (id: string) => session.blocks.find((b) => b.exercises.some((e) => e.exercise === id));
  const at = (id: string) => blockOf(id)?.exercises.findIndex((e) => e.exercise === id) ?? -1;
  return {
    session,
    the: (id) => blockOf(id)?.exercises[at(id)] as Item,
    drop(id) {
      const block = blockOf(id) as PlannedSession["blocks"][number];
      block.exercises.splice(at(id), 1);
      if (block.exercises.length < 2) block.superset = false;
      if (block.exercises.length === 0) session.blocks.splice(session.blocks.indexOf(block), 1);
    },
    swapIn(id, other) {
      blockOf(id)?.exercises.splice(at(id), 1, other);
    },
  };
}

export const nothing: Change = () => {};
const sets =
  (id: string, change: Partial<Item["sets"][number]>): Change =>
  ({ the }) => {
    for (const set of the(id).sets) Object.assign(set, change);
  };
const count =
  (id: string, n: number): Change =>
  ({ the }) => {
    the(id).sets = times(n, the(id).sets[0] as Item["sets"][number]);
  };
export const all =
  (...changes: Change[]): Change =>
  (s) => {
    for (const change of changes) change(s);
  };
export const drop =
  (...ids: string[]): Change =>
  (s) => {
    for (const id of ids) s.drop(id);
  };
const light: Sketch = { sessions: [{ start: "2027-03-02T18:00", focus: "light" }] };
/** What a light session is of the good one. */
const lightened = all(
  drop("pogo"),
  count("back-squat", 2),
  count("deadlift", 2),
  count("split-squat", 1),
  count("heel-raise", 2),
  sets("back-squat", { percent1RM: 77.5, rir: 4 }),
  sets("deadlift", { percent1RM: 80, rir: 4 }),
  sets("bench-press", { percent1RM: 77.5, rir: 4 }),
  ...["pull-up", "split-squat", "heel-raise"].map((id) => sets(id, { rir: 4 })),
  ...["dead-bug", "pallof"].map((id) => sets(id, { rir: 5 })),
);
const older: Sketch = { inputs: { born: 1970 } };
const warm =
  (...ids: string[]): Change =>
  ({ session }) => {
    const rest = session.warmup.filter((d) => d.kind === "raise" || d.kind === "potentiate");
    session.warmup = [rest[0] as PlannedSession["warmup"][number], ...ids.map((id) => step(id)), ...rest.slice(1)];
  };

export const TWINS: Twin[] = [
  { law: "X1", what: "has a hinge", breaks: drop("deadlift"), keeps: drop("pogo") },
  { law: "X1", what: "has a push", breaks: drop("bench-press"), keeps: drop("pogo") },
  { law: "X1", what: "has a trunk exercise", breaks: drop("dead-bug", "pallof"), keeps: drop("dead-bug") },
  {
    law: "X1",
    what: "asks for no pattern that the runner avoids",
    breaks: drop("pull-up"),
    keeps: drop("pogo"),
  },
  {
    law: "X1",
    what: "has no leg work in an upper session",
    sketch: { sessions: [{ start: "2027-03-02T18:00", focus: "upper" }] },
    breaks: drop("pogo", "back-squat", "deadlift", "split-squat"),
    keeps: drop("pogo", "back-squat", "deadlift", "split-squat", "heel-raise"),
  },
  { law: "X2", what: "has a calf raise", breaks: drop("heel-raise"), keeps: drop("pogo") },
  {
    law: "X2",
    what: "straightens the knee before it bends it",
    breaks: ({ the, session }) =>
      session.blocks.find((b) => b.kind === "calf")?.exercises.splice(0, 1, bent(), the("heel-raise")),
    keeps: ({ session }) => session.blocks.find((b) => b.kind === "calf")?.exercises.push(bent()),
  },
  {
    law: "X3",
    what: "lifts before it calls for the calf",
    breaks: ({ session }) => session.blocks.push(...session.blocks.splice(1, 1)),
    keeps: ({ session }) => session.blocks.push(...session.blocks.splice(5, 1)),
  },
  {
    law: "X3",
    what: "pairs no main lift with leg work in the strength phase",
    breaks: ({ swapIn }) => swapIn("bench-press", item("air-squat", times(3, { reps: 5, rir: 2, restS: 120 }))),
    keeps: ({ swapIn }) =>
      swapIn("bench-press", item("press", times(3, { reps: 5, rir: 2, restS: 120 }), ["dumbbells"])),
  },
  {
    law: "X3",
    what: "pairs no two pulls",
    breaks: ({ swapIn }) => {
      swapIn("deadlift", item("row", times(3, { reps: 8, rir: 2, restS: 120 }), ["dumbbells"]));
      swapIn("bench-press", item("pull-up", times(3, { reps: 5, rir: 2, restS: 120 }), ["pull-up-bar"]));
    },
    keeps: nothing,
  },
  {
    law: "X4",
    what: "lifts heavy in the strength phase",
    breaks: sets("deadlift", { percent1RM: 76, reps: 6, rir: 4 }),
    keeps: sets("deadlift", { percent1RM: 80, reps: 6, rir: 3 }),
  },
  {
    law: "X4",
    what: "does three to six reps",
    breaks: sets("back-squat", { reps: 9, percent1RM: 80, rir: 0 }),
    keeps: sets("back-squat", { reps: 6, percent1RM: 83, rir: 1 }),
  },
  {
    law: "X4",
    what: "leaves one to three in reserve",
    breaks: sets("pull-up", { rir: 0 }),
    keeps: sets("pull-up", { rir: 1 }),
  },
  {
    law: "X4",
    what: "rests two minutes at least after heavy sets",
    breaks: all(
      ({ session }) => ((session.blocks[1] as { superset: boolean }).superset = false),
      sets("back-squat", { restS: 90 }),
    ),
    keeps: all(
      ({ session }) => ((session.blocks[1] as { superset: boolean }).superset = false),
      sets("back-squat", { restS: 120 }),
    ),
  },
  {
    law: "X4",
    what: "says one thing with percent, reps and reserve",
    breaks: sets("deadlift", { rir: 1, percent1RM: 91, reps: 5 }),
    keeps: sets("deadlift", { rir: 1, percent1RM: 85, reps: 5 }),
  },
  {
    law: "X4",
    what: "holds the trunk up to a minute",
    breaks: ({ swapIn }) => swapIn("dead-bug", item("plank", times(2, { seconds: 75, restS: 30 }))),
    keeps: ({ swapIn }) => swapIn("dead-bug", item("plank", times(2, { seconds: 45, restS: 30 }))),
  },
  {
    law: "X4",
    what: "asks for no more experience than there is",
    sketch: { inputs: { level: "some" } },
    breaks: ({ swapIn }) => swapIn("split-squat", item("nordic", times(2, { reps: 5, rir: 2, restS: 60 }))),
    keeps: nothing,
  },
  {
    law: "X4",
    what: "keeps to endurance for the calf in season",
    sketch: { phase: "sharpen" },
    breaks: all(inSeason, sets("heel-raise", { reps: 8 })),
    keeps: inSeason,
  },
  { law: "S5", what: "takes sets away in a deload week", breaks: all(deload, count("back-squat", 4)), keeps: deload },
  {
    law: "S7",
    what: "is not heavy ten days before a race",
    sketch: { ...light, races: [{ date: "2027-03-11", priority: "A" }] },
    breaks: raced,
    keeps: all(
      raced,
      sets("back-squat", { percent1RM: 79, reps: 3, rir: 5 }),
      sets("deadlift", { percent1RM: 79, reps: 3, rir: 5 }),
    ),
  },
  {
    law: "P26",
    what: "halves the sets for the legs at first",
    sketch: { inputs: { start: "2027-03-01" } },
    breaks: all(settled, count("heel-raise", 4)),
    keeps: settled,
  },
  {
    law: "P2",
    what: "halves the sets for the legs when it is light",
    sketch: light,
    breaks: all(lightened, count("heel-raise", 4)),
    keeps: lightened,
  },
  {
    law: "S3",
    what: "jumps low in the first four weeks",
    sketch: {
      inputs: { start: "2027-02-08", equipment: ["barbell", "dumbbells", "bench", "bands", "pull-up-bar", "box"] },
    },
    breaks: ({ swapIn }) => swapIn("pogo", item("drop-jump", times(4, { contacts: 10, restS: 60 }), ["box"])),
    keeps: nothing,
  },
  {
    law: "X5",
    what: "says no more minutes than there are",
    breaks: ({ session }) => (session.minutes = 61),
    keeps: ({ session }) => (session.minutes = 58),
  },
  {
    law: "X5",
    what: "fits its slot by another's reckoning",
    breaks: sets("suitcase", { metres: 80, restS: 180 }),
    keeps: nothing,
    sketch: { inputs: { minutes: 45 } },
  },
  { law: "X5", what: "has three sets of a main lift", breaks: count("deadlift", 2), keeps: count("pull-up", 2) },
  { law: "X5", what: "has single-leg work", breaks: drop("split-squat"), keeps: drop("pogo") },
  { law: "X5", what: "has a carry", breaks: drop("suitcase"), keeps: drop("pogo") },
  {
    law: "X6",
    what: "needs what the runner owns",
    breaks: ({ swapIn }) =>
      swapIn("back-squat", item("leg-press", times(3, { reps: 5, rir: 2, restS: 180 }), ["machine"])),
    keeps: ({ swapIn }) =>
      swapIn("back-squat", item("goblet-squat", times(3, { reps: 8, rir: 2, restS: 180 }), ["dumbbells"])),
  },
  {
    law: "X6",
    what: "is done in one of its ways",
    breaks: ({ the }) => (the("bench-press").equipment = ["dumbbells"]),
    keeps: ({ the }) => (the("bench-press").equipment = ["bench", "barbell"]),
  },
  {
    law: "X6",
    what: "is not what the runner avoids",
    lifter: { avoid: ["air-squat", "split-squat", "lateral-lunge"] },
    breaks: nothing,
    keeps: drop("split-squat"),
  },
  {
    law: "X8",
    what: "offers the same pattern",
    breaks: ({ the }) => (the("back-squat").swaps = ["split-squat"]),
    keeps: ({ the }) => (the("back-squat").swaps = ["goblet-squat", "air-squat"]),
  },
  {
    law: "X8",
    what: "offers what can be done",
    breaks: ({ the }) => (the("back-squat").swaps = ["leg-press"]),
    keeps: ({ the }) => (the("back-squat").swaps = ["air-squat"]),
  },
  {
    law: "X8",
    what: "offers not itself",
    breaks: ({ the }) => (the("back-squat").swaps = ["back-squat"]),
    keeps: ({ the }) => (the("back-squat").swaps = ["goblet-squat"]),
  },
  {
    law: "X9",
    what: "counts its contacts",
    breaks: sets("pogo", { contacts: 71 }),
    keeps: sets("pogo", { contacts: 70 }),
  },
  {
    law: "X9",
    what: "is near no race when it jumps",
    sketch: { races: [{ date: "2027-03-04", priority: "C" }], phase: "strength" },
    breaks: easedOff,
    keeps: all(easedOff, drop("pogo")),
  },
  {
    law: "X9",
    what: "lands softly while the screens are not passed",
    lifter: { gated: true },
    sketch: { inputs: { equipment: ["barbell", "dumbbells", "bench", "bands", "pull-up-bar", "box"] } },
    breaks: ({ swapIn }) => swapIn("pogo", item("drop-jump", times(4, { contacts: 10, restS: 60 }), ["box"])),
    keeps: nothing,
  },
  {
    law: "X9",
    what: "does not jump when it is light",
    sketch: light,
    breaks: all(lightened, ({ session }) =>
      session.blocks.unshift({
        kind: "power",
        superset: false,
        exercises: [item("pogo", times(2, { contacts: 20, restS: 60 }))],
      }),
    ),
    keeps: lightened,
  },
  {
    law: "P4",
    what: "has no power work less than three hours from a run",
    sketch: { runs: [{ start: "2027-03-02T20:00" }] },
    breaks: nothing,
    keeps: drop("pogo"),
  },
  {
    law: "X10",
    what: "is what the library says",
    breaks: ({ the }) => (the("pull-up").sides = "each"),
    keeps: nothing,
  },
  {
    law: "X13",
    what: "loads squat or hinge",
    breaks: unloaded,
    keeps: ({ swapIn }) => swapIn("deadlift", item("bridge", times(3, { reps: 12, rir: 2, restS: 120 }))),
  },
  {
    law: "L4",
    what: "names a load that the plates make",
    lifter: {
      loads: {
        barKg: 20,
        platesKg: [
          { kg: 20, count: 2 },
          { kg: 10, count: 3 },
          { kg: 1.25, count: 2 },
        ],
      },
    },
    breaks: sets("back-squat", { loadKg: 85 }),
    keeps: sets("back-squat", { loadKg: 82.5 }),
  },
  {
    law: "L4",
    what: "names no load where there is none to choose",
    breaks: sets("pull-up", { loadKg: 10 }),
    keeps: nothing,
  },
  { law: "A8", what: "does three sets at most from 50", sketch: older, breaks: count("back-squat", 4), keeps: nothing },
  {
    law: "A8",
    what: "lifts 85 % at most from 50",
    sketch: older,
    breaks: sets("back-squat", { percent1RM: 88, reps: 4, rir: 1 }),
    keeps: sets("back-squat", { percent1RM: 85, reps: 4, rir: 2 }),
  },
  {
    law: "A8",
    what: "has 60 contacts at most from 50",
    sketch: older,
    breaks: sets("pogo", { contacts: 31 }),
    keeps: sets("pogo", { contacts: 30 }),
  },
  {
    law: "A9",
    what: "does not jump with fragile bones",
    lifter: { bones: "fragile" },
    breaks: nothing,
    keeps: drop("pogo"),
  },
  {
    law: "A9",
    what: "does not twist the spine of fragile bones",
    lifter: { bones: "fragile" },
    breaks: all(drop("pogo"), ({ swapIn }) =>
      swapIn("pallof", item("chop", times(2, { reps: 10, rir: 3, restS: 30 }), ["bands"])),
    ),
    keeps: drop("pogo"),
  },
  {
    law: "A9",
    what: "bends no spine of fragile bones in the warm-up",
    lifter: { bones: "fragile" },
    breaks: all(drop("pogo"), warm("ankle-rocks", "hip-circles", "cat-cow")),
    keeps: drop("pogo"),
  },
  {
    law: "W1",
    what: "takes six minutes at least",
    breaks: ({ session }) => (session.warmup[0] = step("march", { seconds: 10 })),
    keeps: ({ session }) => (session.warmup[0] = step("march", { seconds: 150 })),
  },
  {
    law: "W1",
    what: "begins by raising",
    breaks: ({ session }) => session.warmup.unshift(...session.warmup.splice(1, 1)),
    keeps: ({ session }) => session.warmup.splice(2, 0, ...session.warmup.splice(1, 1)),
  },
  {
    law: "W1",
    what: "ramps up to a load",
    breaks: ({ session }) => (session.warmup = [...session.warmup.slice(0, 4), step("side-steps")]),
    keeps: warm("ankle-rocks", "hip-circles", "open-book"),
  },
  {
    law: "W4",
    what: "has four drills at most",
    breaks: warm("ankle-rocks", "hip-circles", "open-book", "side-steps", "wall-slide"),
    keeps: warm("ankle-rocks", "hip-circles", "open-book", "side-steps"),
  },
  {
    law: "W4",
    what: "has a drill for ankle or calf",
    breaks: warm("side-steps", "hip-circles", "open-book"),
    keeps: warm("calf-stretch", "hip-circles", "open-book"),
  },
  {
    law: "W4",
    what: "has a drill for the hip",
    breaks: warm("ankle-rocks", "wall-slide", "open-book"),
    keeps: warm("ankle-rocks", "side-steps", "open-book"),
  },
  {
    law: "W4",
    what: "has a drill for thoracic spine or shoulder",
    breaks: warm("ankle-rocks", "hip-circles", "side-steps"),
    keeps: warm("ankle-rocks", "hip-circles", "wall-slide"),
  },
  {
    law: "W4",
    what: "rolls or stretches, not both",
    breaks: warm("calf-press", "calf-stretch", "hip-circles", "open-book"),
    keeps: warm("calf-press", "ankle-rocks", "hip-circles", "open-book"),
  },
  {
    law: "W4",
    what: "holds a stretch for 30 s at most",
    breaks: all(
      warm("calf-stretch", "hip-circles", "open-book"),
      ({ session }) => ((session.warmup[1] as { seconds: number }).seconds = 45),
    ),
    keeps: all(
      warm("calf-stretch", "hip-circles", "open-book"),
      ({ session }) => ((session.warmup[1] as { seconds: number }).seconds = 30),
    ),
  },
  {
    law: "W4",
    what: "serves a flagged area",
    lifter: { flags: [{ area: "gluteus-medius", as: "weak" }] },
    breaks: nothing,
    keeps: warm("ankle-rocks", "side-steps", "open-book"),
  },
  {
    law: "W4",
    what: "mobilises or stretches what is tight",
    lifter: { flags: [{ area: "ankle", as: "tight" }] },
    breaks: warm("ankle-bounces", "hip-circles", "open-book"),
    keeps: warm("ankle-rocks", "hip-circles", "open-book"),
  },
  {
    law: "W5",
    what: "has a wall slide beside a pull-apart for weak lower traps",
    lifter: { flags: [{ area: "lower-traps", as: "weak" }] },
    breaks: warm("ankle-rocks", "hip-circles", "band-pull-apart"),
    keeps: warm("ankle-rocks", "hip-circles", "band-pull-apart", "wall-slide"),
  },
];

function bent(): Item {
  return item("wall-sit-raise", times(1, { reps: 15, rir: 3, restS: 45 }));
}

function unloaded({ swapIn }: Opened): void {
  swapIn("back-squat", item("air-squat", times(3, { reps: 15, rir: 2, restS: 120 })));
  swapIn("deadlift", item("bridge", times(3, { reps: 15, rir: 2, restS: 120 })));
}

function inSeason(s: Opened): void {
  all(
    ...["back-squat", "deadlift", "bench-press", "pull-up"].map((id) => count(id, 2)),
    sets("pogo", { contacts: 25 }),
    sets("heel-raise", { reps: 15, rir: 3 }),
    sets("dead-bug", { reps: 12 }),
    sets("pallof", { reps: 12 }),
  )(s);
}

function deload(s: Opened): void {
  all(
    ...["back-squat", "deadlift", "bench-press", "pull-up", "heel-raise"].map((id) => count(id, 2)),
    ...["split-squat", "suitcase"].map((id) => count(id, 1)),
  )(s);
}

/** The week of a C race, or that before one of priority A: half the sets. */
function raced(s: Opened): void {
  if (s.session.focus === "light") lightened(s);
  for (const id of ["pull-up", "bench-press"]) count(id, 2)(s);
}

function easedOff(s: Opened): void {
  all(
    raced,
    ...["back-squat", "deadlift"].flatMap((id) => [count(id, 2), sets(id, { percent1RM: 79, reps: 3, rir: 5 })]),
    sets("split-squat", { rir: 4 }),
  )(s);
}

function settled(s: Opened): void {
  all(
    ...["back-squat", "deadlift", "heel-raise"].map((id) => count(id, 2)),
    sets("back-squat", { percent1RM: 78, rir: 4 }),
    sets("deadlift", { percent1RM: 80, rir: 4 }),
    sets("bench-press", { percent1RM: 78, rir: 4 }),
    ...["pull-up", "split-squat", "heel-raise", "dead-bug", "pallof"].map((id) => sets(id, { rir: 4 })),
  )(s);
}
