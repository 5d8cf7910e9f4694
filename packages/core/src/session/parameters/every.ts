import type { Parameters } from "../../evidence/parameter.ts";
import { heartRate } from "../../progression/heart-rate.ts";
import { lastingPain } from "../../progression/limits/body-problems.ts";
import { LIMIT_RULES } from "../../progression/limits/registry.ts";
import { loadParameters } from "../../progression/parameters.ts";
import { jumpGate, screenLimits } from "../../warmup/screen-limits.ts";
import { warmUpParameters } from "../../warmup/warm-up-parameters.ts";
import { EXERCISE_RULES, MENU_RULES } from "../rules/registry.ts";
import { changes, lengths } from "./lengths.ts";
import { adaptation, PHASE_TABLE } from "./phase-table.ts";
import { fastLifts, jumpContacts, leaps, restShorter, timing } from "./power.ts";
import { repNumbers } from "./rep-numbers.ts";
import { setCosts } from "./set-costs.ts";

/** Every owner of numbers that decide what a session holds, with them: `<owner>.<name>` is what an overlay names. */
export const SESSION_PARAMETERS: readonly (readonly [owner: string, parameters: Parameters])[] = [
  ...[...EXERCISE_RULES, ...MENU_RULES, ...LIMIT_RULES, lastingPain].map(
    ({ id, parameters }) => [id, parameters as Parameters] as const,
  ),
  ...Object.entries(PHASE_TABLE).flatMap(([dose, phases]) =>
    Object.entries(phases).map(([phase, row]) => [`${dose}-${phase}`, row as Parameters] as const),
  ),
  ...Object.entries(loadParameters as Readonly<Record<string, Parameters>>),
  ["adaptation", adaptation],
  ["lengths", lengths],
  ["changes", changes],
  ["set-costs", setCosts],
  ["timing", timing],
  ["fast-lifts", fastLifts],
  ["jump-contacts", jumpContacts],
  ["leaps", leaps],
  ["rest-shorter", restShorter],
  ["reps", repNumbers],
  ["warm-up", warmUpParameters],
  ["heart-rate", heartRate],
  ["screens", screenLimits],
  ["jump-gate-screens", jumpGate],
];
