import { type Overlays, type Parameters, type Values, valuesOf } from "../../evidence/parameter.ts";
import { changes } from "../parameters/lengths.ts";
import { asked } from "./exercise/asked.ts";
import { landing } from "./exercise/landing.ts";
import { level } from "./exercise/level.ts";
import { loaded } from "./exercise/loaded.ts";
import { plain } from "./exercise/plain.ts";
import { reach } from "./exercise/reach.ts";
import { staple } from "./exercise/staple.ts";
import { stays } from "./exercise/stays.ts";
import { strain } from "./exercise/strain.ts";
import { weakArea } from "./exercise/weak-area.ts";
import { calf } from "./menu/calf.ts";
import { due } from "./menu/due.ts";
import { loadedLegs } from "./menu/loaded-legs.ts";
import { phaseWants } from "./menu/phase-wants.ts";
import { roomFor } from "./menu/room-for.ts";
import { weakStation } from "./menu/weak-station.ts";
import { wholeBody } from "./menu/whole-body.ts";
import type { ExerciseRule, MenuRule } from "./rule.ts";

/** Every rule on which exercise stands at a station; those that say most first. */
export const EXERCISE_RULES = [
  asked,
  stays,
  weakArea,
  landing,
  reach,
  loaded,
  level,
  strain,
  plain,
  staple,
] as unknown as readonly ExerciseRule[];

/** Every rule on what a session holds. */
export const MENU_RULES = [
  calf,
  wholeBody,
  due,
  loadedLegs,
  roomFor,
  weakStation,
  phaseWants,
] as unknown as readonly MenuRule[];

/** A rule with the numbers that hold for this runner. */
export interface Held<R> {
  readonly rule: R;
  readonly p: Values<Parameters>;
}

export interface SessionBook {
  readonly exercise: readonly Held<ExerciseRule>[];
  readonly menu: readonly Held<MenuRule>[];
  /** Exercises that may change for another chain at the start of a phase (X7). */
  readonly mostChanges: number;
}

/** The rules of sessions with a runner’s overlays by full name (`<rule id>.<name>`). */
export function sessionBook(overlays: Overlays): SessionBook {
  const held = <R extends { id: string; parameters: Parameters }>(rule: R): Held<R> => ({
    rule,
    p: valuesOf(rule.id, rule.parameters, overlays),
  });
  return {
    exercise: EXERCISE_RULES.map(held),
    menu: MENU_RULES.map(held),
    mostChanges: valuesOf("changes", changes, overlays).most,
  };
}
