import { z } from "zod";
import { AREA_STATES, AREAS } from "../library/area.ts";

/*
 * What a runner says of lifting and of the body: logged sets, screens, readiness, pain, illness, health.
 * Dates are civil days of the runner; scales run from 0 (none, fresh) to 10 (worst).
 */

const scale = z.number().min(0).max(10);
const area = z.enum(AREAS);

/** A set as it was done. On one side where the exercise is single-sided; `loadKg` is what was moved. */
export const loggedSetSchema = z.object({
  reps: z.number().int().min(0).max(500).optional(),
  seconds: z.number().min(0).max(3600).optional(),
  metres: z.number().min(0).max(5000).optional(),
  contacts: z.number().int().min(0).max(1000).optional(),
  loadKg: z.number().min(0).max(1000).optional(),
  /** Reps that were left; 0: none. */
  rir: z.number().min(0).max(20).optional(),
});
export type LoggedSet = z.infer<typeof loggedSetSchema>;
export const loggedExerciseSchema = z.object({
  exercise: z.string(),
  sets: z.array(loggedSetSchema),
  /** During the exercise. */
  pain: scale.optional(),
});

/** An area that the runner names without a screen (W3); without `as`, whatever helps it. */
export const namedAreaSchema = z.object({ area, as: z.enum(AREA_STATES).optional() });

/** What the runner’s own weights are; what is left out is assumed (L4). */
export const ownedLoadsSchema = z.object({
  barKg: z.number().positive().max(50).optional(),
  /** Every plate by weight with how many of it there are. */
  platesKg: z.array(z.object({ kg: z.number().positive().max(100), count: z.number().int().positive() })).optional(),
  /** Weights of single dumbbells of which there are two, and of single kettlebells and balls. */
  dumbbellsKg: z.array(z.number().positive().max(200)).optional(),
  kettlebellsKg: z.array(z.number().positive().max(200)).optional(),
  medicineBallsKg: z.array(z.number().positive().max(50)).optional(),
  /** Smallest step of the cable or the machine. */
  stackStepKg: z.number().positive().max(50).optional(),
  /** What the backpack takes at most. */
  backpackKg: z.number().positive().max(60).optional(),
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
export function trainingSchemas(date: z.ZodType<string>) {
  return {
    /** W2: one screen on one day. Yes and no are 1 and 0; a side that was not screened is left out. */
    screened: z.object({
      screen: z.enum(SCREENS),
      date,
      left: z.number().min(0).max(1000).optional(),
      right: z.number().min(0).max(1000).optional(),
      both: z.number().min(0).max(1000).optional(),
    }),
    /** A3: how the runner feels today; `sleepH` hours slept. */
    readiness: z.object({
      date,
      sleep: scale,
      soreness: scale,
      fatigue: scale,
      stress: scale,
      sleepH: z.number().min(0).max(24).optional(),
    }),
    /** A4: pain in an area, outside or after a session. */
    pain: z.object({
      date,
      area,
      level: scale,
      exercise: z.string().optional(),
      worseNextMorning: z.boolean().optional(),
    }),
    /** A4: a sign on which nothing is planned for the areas concerned until it is cleared. */
    sign: z.object({ date, sign: z.enum(WARNING_SIGNS), area: area.optional() }),
    /** A7: what of the list is there; empty: well again from this day. */
    illness: z.object({ date, signs: z.array(z.enum(ILLNESS_SIGNS)) }),
    /** A5, A9: the answers before the first plan; the last ones count. */
    health: z.object({
      date,
      symptoms: z.array(z.enum(HEALTH_SYMPTOMS)),
      disease: z.boolean().optional(),
      pregnant: z.boolean().optional(),
      /** Low bone density, fragility or a stress fracture in the past. */
      fragileBones: z.boolean().optional(),
      /** Under 16: an adult is there. */
      withAdult: z.boolean().optional(),
    }),
    /** A4, A5, A9: a clinician has cleared the runner of the health answers, of fragile bones, or of signs given up to that day. */
    cleared: z.object({ date, of: z.enum(["health", "bones", "sign"]) }),
    /** X7, X8: the runner wants another exercise in the place of one, from this day on; the last one counts. */
    swapped: z.object({ date, exercise: z.string(), for: z.string() }),
  } as const;
}
