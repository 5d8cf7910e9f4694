import type { BodyFigure, Figure } from "../figure/figure.ts";
import type { Gear } from "../figure/gear.ts";
import type { Pose } from "../figure/pose.ts";

/** Figures by the id of their exercise or drill. */
export type Poses = Readonly<Record<string, Figure>>;

type Change = Partial<Pose>;

const figure =
  (view: BodyFigure["view"]) =>
  (poses: readonly Pose[], gear: readonly Gear[] = [], more: Partial<BodyFigure> = {}): BodyFigure => ({
    view,
    poses,
    gear,
    still: "behind",
    motion: "back",
    beatS: 1.1,
    ...more,
  });

/** Seen from the side, facing right. */
export const side = figure("side");
export const front = figure("front");

/** Lying flat on a mat, seen from above. */
export const above = (poses: readonly Pose[], gear: readonly Gear[] = [], more: Partial<BodyFigure> = {}): BodyFigure =>
  front(poses, [MAT, ...gear], { above: true, ...more });
const MAT: Gear = { gear: "backdrop", left: -58, right: 58, top: 60 };

/** On the back in the middle of the mat, head to the left. */
export const faceUp = (more: Change = {}): Pose => ({
  pin: ["hip", 2, 25],
  lean: -90,
  leg: [92, 90, 100],
  farLeg: [88, 90, 80],
  arm: [100, 96],
  farArm: [80, 84],
  ...more,
});

/** Face down in the middle of the mat, head to the right. */
export const faceDown = (more: Change = {}): Pose => ({
  pin: ["hip", -2, 25],
  lean: 90,
  leg: [-88, -90, -80],
  farLeg: [-92, -90, -100],
  arm: [-80, -84],
  farArm: [-100, -96],
  ...more,
});

/** On both feet, upright. */
export const stand = (more: Change = {}): Pose => ({
  pin: ["foot", 0, 0],
  lean: 0,
  leg: [1, -1],
  arm: [4, 10],
  ...more,
});

/** From the front, feet under the hips. */
export const standFront = (more: Change = {}): Pose => ({
  pin: ["foot", 6, 0],
  lean: 0,
  leg: [4, 2],
  arm: [10, 6],
  ...more,
});

/** Hips down and back; `depth` 0 to 1, at 1 the thighs level. */
export const squatting = (depth: number, more: Change = {}): Pose => ({
  pin: ["foot", 0, 0],
  lean: 6 + 36 * depth,
  nod: -20 * depth,
  leg: [2 + 84 * depth, -2 - 28 * depth],
  arm: [4, 10],
  ...more,
});

/** On toes and hands or forearms, in one line that rises so many degrees to the head. */
export const plank = (rise: number, more: Change = {}): Pose => ({
  pin: ["foot", -52, 0],
  lean: 90 - rise,
  nod: -12,
  leg: [rise - 90, rise - 90, 20],
  arm: { to: [29, 0] },
  ...more,
});

/** On the back, head to the left, the hips at 0. */
export const supine = (more: Change = {}): Pose => ({
  pin: ["hip", 0, 0],
  lean: -90,
  nod: 6,
  leg: { to: [26, 0] },
  arm: [82, 88],
  ...more,
});

/** On the back with the hips lifted until trunk and thighs are in line. */
export const bridging = (more: Change = {}): Pose => ({
  pin: ["shoulder", -29, 0],
  lean: -114,
  nod: 32,
  leg: { to: [26, 0] },
  arm: [88, 90],
  ...more,
});

/** Face down, head to the right. */
export const prone = (more: Change = {}): Pose => ({
  pin: ["hip", 0, 0],
  lean: 90,
  nod: -14,
  leg: [-90, -90, -84],
  arm: [88, 90],
  ...more,
});

/** On hands and knees, the knees at 0. */
export const allFours = (more: Change = {}): Pose => ({
  pin: ["knee", 0, 0],
  lean: 80,
  nod: -8,
  leg: [0, -90, -90],
  arm: { to: [29, 0] },
  ...more,
});

/** The near foot in front at 0, the far knee on the floor. */
export const halfKneeling = (more: Change = {}): Pose => ({
  pin: ["foot", 0, 0],
  lean: 0,
  leg: [85, -4],
  farLeg: [-8, -89, -90],
  arm: [4, 10],
  ...more,
});

/** On a chair whose seat is 20 high. */
export const seated = (more: Change = {}): Pose => ({
  pin: ["hip", 0, 20],
  lean: 0,
  leg: { to: [24, 0] },
  arm: [12, 60],
  ...more,
});

/** On the floor, legs long. */
export const longSitting = (more: Change = {}): Pose => ({
  pin: ["hip", 0, 0],
  lean: 4,
  leg: [88, 93, 170],
  arm: [30, 60],
  ...more,
});

/** On one side, seen from the front, head to the left: the near limbs are the upper ones. */
export const onSide = (more: Change = {}): Pose => ({
  pin: ["hip", 0, 3],
  lean: -84,
  nod: -8,
  leg: [88, 88, 90],
  farLeg: [92, 92, 90],
  arm: [76, 92],
  farArm: [-92, -90],
  ...more,
});

/** On forearm and feet, seen from the front, head to the left; `low`: hips let down. */
export const sidePlank = (low: boolean, more: Change = {}): Pose => ({
  pin: ["hip", 0, low ? 7 : 13.3],
  lean: low ? -63 : -76,
  nod: low ? 8 : 0,
  leg: low ? [82, 82, 90] : [76, 76, 90],
  farLeg: low ? [83, 83, 90] : [76, 76, 90],
  arm: low ? [64, 88] : [70, 88],
  farArm: [0, -88],
  ...more,
});

/** The same on the knees, the shins away from the viewer. */
export const kneeSidePlank = (low: boolean, more: Change = {}): Pose => ({
  pin: ["hip", 0, low ? 6 : 10.4],
  lean: low ? -60 : -70,
  nod: low ? 8 : 0,
  leg: [low ? 82 : 71, 96, 90, [1, 0.35]],
  farLeg: [low ? 82 : 70, 92, 90, [1, 0.35]],
  arm: low ? [62, 86] : [68, 86],
  farArm: [0, -88],
  ...more,
});
