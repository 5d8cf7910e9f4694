import * as z from "zod/mini";
import { doseSchema, settingSchemas, windowSchema } from "./journal/entry.ts";
import { DEMANDS, RUN_KINDS } from "./runs/run.ts";

/*
 * The plan as JSON: a public contract. Field names stay; the schema's number grows when they change.
 * Instants are ISO 8601 with the zone's own offset; dates YYYY-MM-DD; weeks ISO weeks by their Monday.
 */

const date = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/));
const focus = z.enum(["full", "light", "upper"]);
export const PHASES = ["adaptation", "strength", "power", "sharpen", "taper", "transition"] as const;
export type Phase = (typeof PHASES)[number];
const phase = z.enum(PHASES);
const source = z.object({ name: z.string(), uid: z.string() });

const reason = z.object({
  rule: z.string(),
  text: z.string(),
  grade: z.enum(["A", "B", "C", "D"]),
  sources: z.array(z.string()),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

const problem = z.object({
  code: z.string(),
  message: z.string(),
  path: z.optional(z.string()),
  hint: z.optional(z.string()),
});

const set = z.object({
  reps: z.optional(z.number()),
  seconds: z.optional(z.number()),
  metres: z.optional(z.number()),
  contacts: z.optional(z.number()),
  loadKg: z.optional(z.number()),
  percent1RM: z.optional(z.number()),
  rir: z.optional(z.number()),
  /** Until the next set of the same exercise; in a superset the other exercise has its set meanwhile. */
  restS: z.number(),
});

const exercise = z.object({
  exercise: z.string(),
  name: z.string(),
  pattern: z.string(),
  sides: z.enum(["both", "each"]),
  equipment: z.array(z.string()),
  sets: z.array(set),
  cue: z.string(),
  why: z.array(reason),
  swaps: z.array(z.string()),
});

const drill = z.object({
  drill: z.string(),
  name: z.string(),
  kind: z.enum(["raise", "inhibit", "mobilise", "lengthen", "activate", "potentiate"]),
  areas: z.array(z.string()),
  seconds: z.optional(z.number()),
  reps: z.optional(z.number()),
  perSide: z.boolean(),
  why: z.string(),
});

/** A session as the plan lists it. */
export const sessionSchema = z.object({
  id: z.string(),
  start: instant,
  end: instant,
  focus,
  phase,
  status: z.enum(["planned", "done", "missed"]),
  pinned: z.boolean(),
  placement: z.object({
    cost: z.number(),
    reasons: z.array(reason),
    alternatives: z.array(z.object({ start: instant, focus, regret: z.number(), because: z.string() })),
  }),
  warmup: z.array(drill),
  blocks: z.array(
    z.object({
      kind: z.enum(["power", "main", "assistance", "calf", "trunk", "carry"]),
      superset: z.boolean(),
      exercises: z.array(exercise),
    }),
  ),
  /** What it takes, warm-up included; never more than the time between start and end. */
  minutes: z.number(),
  /** What shaped the whole session: what holds back today, a deload, a race near. */
  why: z.optional(z.array(reason)),
});

export const planSchema = z.object({
  schema: z.literal("stridelift/plan@1"),
  today: date,
  timeZone: z.string(),
  policy: z.enum(["separate-days", "hard-days-hard"]),
  priority: z.enum(["endurance", "strength"]),
  inputs: z.object({
    start: date,
    available: z.array(windowSchema),
    /** Times of other events. */
    busy: z.array(z.object({ start: instant, end: instant, title: z.string() })),
    minutes: z.number(),
    /** The runner's own limits; null: the phase decides alone. */
    dose: z.nullable(doseSchema),
    level: z.enum(["new", "some", "trained"]),
    equipment: z.array(z.string()),
    runTime: z.string(),
    assumed: z.array(z.string()),
    /** What only a runner who has said it has: days with windows of their own, birth year, days kept free, liked start. */
    dayAvailable: z.optional(
      z.array(z.object({ date, windows: z.array(z.object({ from: z.string(), to: z.string() })) })),
    ),
    born: z.optional(z.number()),
    keepFree: z.optional(z.number()),
    preferredStart: z.optional(z.string()),
    /** The usual week that holds on the day of the plan. */
    usualWeek: z.optional(settingSchemas.usualWeek),
  }),
  season: z.array(
    z.object({ phase, inSeason: z.boolean(), from: date, to: date, deloadWeeks: z.array(date), why: z.array(reason) }),
  ),
  races: z.array(
    z.object({
      id: z.string(),
      date,
      distanceM: z.nullable(z.number()),
      priority: z.enum(["A", "B", "C"]),
      name: z.string(),
    }),
  ),
  runs: z.array(
    z.object({
      id: z.string(),
      start: instant,
      end: instant,
      assumedTime: z.boolean(),
      title: z.string(),
      kind: z.enum(RUN_KINDS),
      demand: z.enum(DEMANDS),
      optional: z.boolean(),
      confidence: z.number().check(z.gte(0), z.lte(1)),
      because: z.string(),
      source,
      /** Only on a run that the runner moved: the start that its source has. */
      movedFrom: z.optional(z.string()),
    }),
  ),
  own: z.array(z.object({ id: z.string(), start: instant, end: instant, title: z.string(), source })),
  weeks: z.array(
    z.object({
      monday: date,
      phase,
      dose: z.extend(doseSchema, { placed: z.int().check(z.gte(0)) }),
      cost: z.number(),
      shortfalls: z.array(z.object({ rule: z.string(), text: z.string() })),
      suggestions: z.array(z.object({ text: z.string(), gain: z.number() })),
    }),
  ),
  sessions: z.array(sessionSchema),
  cost: z.object({ hard: z.number(), soft: z.number(), byRule: z.record(z.string(), z.number()) }),
  problems: z.array(problem),
});

export type Plan = z.infer<typeof planSchema>;
export type PlanRun = Plan["runs"][number];
export type PlannedSession = Plan["sessions"][number];
