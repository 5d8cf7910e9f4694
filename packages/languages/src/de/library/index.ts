import type { Phrase } from "../../phrase.ts";
import { activate } from "./activate.ts";
import { antiExtension } from "./anti-extension.ts";
import { antiLateralFlexion } from "./anti-lateral-flexion.ts";
import { antiRotation } from "./anti-rotation.ts";
import { calfBent } from "./calf-bent.ts";
import { calfStraight } from "./calf-straight.ts";
import { carry } from "./carry.ts";
import { hinge } from "./hinge.ts";
import { hipAbduction } from "./hip-abduction.ts";
import { hipAdduction } from "./hip-adduction.ts";
import { horizontalPull } from "./horizontal-pull.ts";
import { horizontalPush } from "./horizontal-push.ts";
import { inhibit } from "./inhibit.ts";
import { jump } from "./jump.ts";
import { kneeFlexion } from "./knee-flexion.ts";
import { lengthen } from "./lengthen.ts";
import { lunge } from "./lunge.ts";
import { mobilise } from "./mobilise.ts";
import { raise } from "./raise.ts";
import { rotation } from "./rotation.ts";
import { screens } from "./screens.ts";
import { sprint } from "./sprint.ts";
import { squat } from "./squat.ts";
import { verticalPull } from "./vertical-pull.ts";
import { verticalPush } from "./vertical-push.ts";
import { words } from "./words.ts";

const exercises: readonly Phrase[] = [
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

const drills: readonly Phrase[] = [...raise, ...inhibit, ...mobilise, ...lengthen, ...activate];

const small = (text: string): string => text.toLowerCase();

/**
 * A sentence may have a name all in small letters: “the next step from backpack romanian deadlift”. The first letter is
 * the translator’s; these have more. Only cues end with a full stop.
 */
const inSmallLetters = exercises
  .filter(([english]) => !english.endsWith(".") && english.slice(1) !== small(english.slice(1)))
  .map(([english, german]): Phrase => [small(english), german]);

/** Names and cues of exercises, drills and screens, and what the library calls things by. */
export const library: readonly Phrase[] = [...exercises, ...drills, ...screens, ...inSmallLetters, ...words];
