import * as z from "zod/mini";
import { AREA_STATES, AREAS } from "../library/area.ts";

/*
 * What a runner says of lifting and of the body: logged sets, screens, readiness, pain, illness, health.
 * Dates are civil days of the runner; scales run from 0 (none, fresh) to 10 (worst).
 */

const scale = z.number().check(z.gte(0), z.lte(10));
const area = z.enum(AREAS);

/** A set as it was done. On one side where the exercise is single-sided; `loadKg` is what was moved. */
export const loggedSetSchema = z.object({
  reps: z.optional(z.int().check(z.gte(0), z.lte(500))),
  seconds: z.optional(z.number().check(z.gte(0), z.lte(3600))),
  metres: z.optional(z.number().check(z.gte(0), z.lte(5000))),
  contacts: z.optional(z.int().check(z.gte(0), z.lte(1000))),
  loadKg: z.optional(z.number().check(z.gte(0), z.lte(1000))),
  /** Reps that were left; 0: none. */
  rir: z.optional(z.number().check(z.gte(0), z.lte(20))),
});
export type LoggedSet = z.infer<typeof loggedSetSchema>;
export const loggedExerciseSchema = z.object({
  exercise: z.string(),
  sets: z.array(loggedSetSchema),
  /** During the exercise. */
  pain: z.optional(scale),
});

/** An area that the runner names without a screen (W3); without `as`, whatever helps it. */
export const namedAreaSchema = z.object({ area, as: z.optional(z.enum(AREA_STATES)) });

/** What the runner’s own weights are; what is left out is assumed (L4). */
export const ownedLoadsSchema = z.object({
  barKg: z.optional(z.number().check(z.positive(), z.lte(50))),
  /** Every plate by weight with how many of it there are. */
  platesKg: z.optional(
    z.array(z.object({ kg: z.number().check(z.positive(), z.lte(100)), count: z.int().check(z.positive()) })),
  ),
  /** Weights of single dumbbells of which there are two, and of single kettlebells and balls. */
  dumbbellsKg: z.optional(z.array(z.number().check(z.positive(), z.lte(200)))),
  kettlebellsKg: z.optional(z.array(z.number().check(z.positive(), z.lte(200)))),
  medicineBallsKg: z.optional(z.array(z.number().check(z.positive(), z.lte(50)))),
  /** Smallest step of the cable or the machine. */
  stackStepKg: z.optional(z.number().check(z.positive(), z.lte(50))),
  /** What the backpack takes at most. */
  backpackKg: z.optional(z.number().check(z.positive(), z.lte(60))),
});
export type OwnedLoads = z.infer<typeof ownedLoadsSchema>;

/** The self-screens (W2). */
export const SCREENS = [
  "knee-to-wall",
  "heel-raises",
  "single-leg-squat",
  "thomas",
  "bridge-hold",
  "bridge-reps",
  "plank",
  "side-plank",
  "thoracic-rotation",
  "wall-slide",
  "overhead-squat",
  "short-foot",
  "squat-reps",
] as const;
export type ScreenId = (typeof SCREENS)[number];

/** The health questions before the first plan (A5). */
export const HEALTH_SYMPTOMS = [
  "chest-pain",
  "dizziness",
  "breathless",
  "palpitations",
  "ankle-swelling",
  "leg-pain-walking",
] as const;

/** The list that holds lifting back while any of it is there (A7, IOC22). */
export const ILLNESS_SIGNS = [
  "fever",
  "chills",
  "fatigue",
  "muscle-aches",
  "breathing-difficulty",
  "chest-pain",
  "dizziness-palpitations",
  "cough",
  "headache",
  "nose-throat",
  "gut",
  "not-well-enough",
] as const;

/** Signs on which the product stops and refers (A4). */
export const WARNING_SIGNS = [
  "bone-tenderness",
  "night-pain",
  "rest-pain",
  "hop-pain",
  "groin-pain",
  "calf-swelling",
  "hot-swelling-fever",
  "numbness",
  "bladder-bowel",
  "chest-pain",
  "fainting",
  "breathless-at-rest",
  "lost-periods",
  "repeated-bone-injury",
] as const;
export type WarningSign = (typeof WARNING_SIGNS)[number];

/** `data` of the entry kinds of this file. */
export function trainingSchemas(date: z.ZodMiniType<string>) {
  return {
    /** W2: one screen on one day. Yes and no are 1 and 0; a side that was not screened is left out. */
    screened: z.object({
      screen: z.enum(SCREENS),
      date,
      left: z.optional(z.number().check(z.gte(0), z.lte(1000))),
      right: z.optional(z.number().check(z.gte(0), z.lte(1000))),
      both: z.optional(z.number().check(z.gte(0), z.lte(1000))),
    }),
    /** A3: how the runner feels today; `sleepH` hours slept. */
    readiness: z.object({
      date,
      sleep: scale,
      soreness: scale,
      fatigue: scale,
      stress: scale,
      sleepH: z.optional(z.number().check(z.gte(0), z.lte(24))),
    }),
    /** A4: pain in an area, outside or after a session. */
    pain: z.object({
      date,
      area,
      level: scale,
      exercise: z.optional(z.string()),
      worseNextMorning: z.optional(z.boolean()),
    }),
    /** A4: a sign on which nothing is planned for the areas concerned until it is cleared. */
    sign: z.object({ date, sign: z.enum(WARNING_SIGNS), area: z.optional(area) }),
    /** A7: what of the list is there; empty: well again from this day. */
    illness: z.object({ date, signs: z.array(z.enum(ILLNESS_SIGNS)) }),
    /** A5, A9: the answers before the first plan; the last ones count. */
    health: z.object({
      date,
      symptoms: z.array(z.enum(HEALTH_SYMPTOMS)),
      disease: z.optional(z.boolean()),
      pregnant: z.optional(z.boolean()),
      /** Low bone density, fragility or a stress fracture in the past. */
      fragileBones: z.optional(z.boolean()),
      /** Under 16: an adult is there. */
      withAdult: z.optional(z.boolean()),
    }),
    /** A4, A5, A9: a clinician has cleared the runner of the health answers, of fragile bones, or of signs given up to that day. */
    cleared: z.object({ date, of: z.enum(["health", "bones", "sign"]) }),
    /** X7, X8: the runner wants another exercise in the place of one, from this day on; the last one counts. */
    swapped: z.object({ date, exercise: z.string(), for: z.string() }),
  } as const;
}
