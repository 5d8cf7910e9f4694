import type { Exercise } from "./exercise.ts";
import { antiExtension } from "./exercises/anti-extension.ts";
import { antiLateralFlexion } from "./exercises/anti-lateral-flexion.ts";
import { antiRotation } from "./exercises/anti-rotation.ts";
import { calfBent } from "./exercises/calf-bent.ts";
import { calfStraight } from "./exercises/calf-straight.ts";
import { carry } from "./exercises/carry.ts";
import { hinge } from "./exercises/hinge.ts";
import { hipAbduction } from "./exercises/hip-abduction.ts";
import { hipAdduction } from "./exercises/hip-adduction.ts";
import { horizontalPull } from "./exercises/horizontal-pull.ts";
import { horizontalPush } from "./exercises/horizontal-push.ts";
import { jump } from "./exercises/jump.ts";
import { kneeFlexion } from "./exercises/knee-flexion.ts";
import { lunge } from "./exercises/lunge.ts";
import { rotation } from "./exercises/rotation.ts";
import { sprint } from "./exercises/sprint.ts";
import { squat } from "./exercises/squat.ts";
import { verticalPull } from "./exercises/vertical-pull.ts";
import { verticalPush } from "./exercises/vertical-push.ts";

/** Every exercise of the library, pattern by pattern, each pattern’s chain from easy to hard. */
export const EXERCISES: readonly Exercise[] = [
  ...squat,
  ...lunge,
  ...hinge,
  ...horizontalPush,
  ...verticalPush,
  ...horizontalPull,
  ...verticalPull,
  ...calfStraight,
  ...calfBent,
  ...hipAbduction,
  ...hipAdduction,
  ...kneeFlexion,
  ...antiExtension,
  ...antiRotation,
  ...rotation,
  ...antiLateralFlexion,
  ...carry,
  ...jump,
  ...sprint,
];

const BY_ID: ReadonlyMap<string, Exercise> = new Map(EXERCISES.map((exercise) => [exercise.id, exercise]));

/** Undefined: no exercise of this library, or one that a newer build has. */
export function exerciseOf(id: string): Exercise | undefined {
  return BY_ID.get(id);
}
