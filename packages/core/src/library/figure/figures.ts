import { activatePoses } from "../poses/activate.ts";
import { antiExtensionPoses } from "../poses/anti-extension.ts";
import { antiLateralFlexionPoses } from "../poses/anti-lateral-flexion.ts";
import { antiRotationPoses } from "../poses/anti-rotation.ts";
import { calfBentPoses } from "../poses/calf-bent.ts";
import { calfStraightPoses } from "../poses/calf-straight.ts";
import { carryPoses } from "../poses/carry.ts";
import { footPoses } from "../poses/foot.ts";
import { hingePoses } from "../poses/hinge.ts";
import { hipAbductionPoses } from "../poses/hip-abduction.ts";
import { hipAdductionPoses } from "../poses/hip-adduction.ts";
import { horizontalPullPoses } from "../poses/horizontal-pull.ts";
import { horizontalPushPoses } from "../poses/horizontal-push.ts";
import { inhibitPoses } from "../poses/inhibit.ts";
import { jumpPoses } from "../poses/jump.ts";
import { kneeFlexionPoses } from "../poses/knee-flexion.ts";
import { lengthenPoses } from "../poses/lengthen.ts";
import { lungePoses } from "../poses/lunge.ts";
import { mobilisePoses } from "../poses/mobilise.ts";
import { raisePoses } from "../poses/raise.ts";
import { rotationPoses } from "../poses/rotation.ts";
import { sprintPoses } from "../poses/sprint.ts";
import { squatPoses } from "../poses/squat.ts";
import { verticalPullPoses } from "../poses/vertical-pull.ts";
import { verticalPushPoses } from "../poses/vertical-push.ts";
import type { Figure } from "./figure.ts";

const FIGURES: Readonly<Record<string, Figure>> = {
  ...activatePoses,
  ...antiExtensionPoses,
  ...antiLateralFlexionPoses,
  ...antiRotationPoses,
  ...calfBentPoses,
  ...calfStraightPoses,
  ...carryPoses,
  ...footPoses,
  ...hingePoses,
  ...hipAbductionPoses,
  ...hipAdductionPoses,
  ...horizontalPullPoses,
  ...horizontalPushPoses,
  ...inhibitPoses,
  ...jumpPoses,
  ...kneeFlexionPoses,
  ...lengthenPoses,
  ...lungePoses,
  ...mobilisePoses,
  ...raisePoses,
  ...rotationPoses,
  ...sprintPoses,
  ...squatPoses,
  ...verticalPullPoses,
  ...verticalPushPoses,
};

/** The figure of an exercise or drill by its id; an id that is both has one figure. Undefined: none is drawn for it. */
export function figureOf(id: string): Figure | undefined {
  return Object.hasOwn(FIGURES, id) ? FIGURES[id] : undefined;
}
