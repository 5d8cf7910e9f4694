import { front, type Poses, side, stand, standFront } from "./stance.ts";

const JUMP_HEIGHT = 5;

export const raisePoses: Poses = {
  marching: side(
    [
      stand({ leg: [92, 4], farLeg: [0, 0], pin: ["far-foot", 0, 0], arm: [-32, 20], farArm: [38, 110] }),
      stand({ leg: [0, 0], farLeg: [92, 4], arm: [38, 110], farArm: [-32, 20] }),
    ],
    [],
    { still: "alone", motion: "round", beatS: 0.6, decisive: 0 },
  ),
  "brisk-walk": side(
    [
      stand({ lean: 4, leg: [26, 16, 112], farLeg: [-18, -38, 60], arm: [-36, -12], farArm: [34, 70] }),
      stand({
        lean: 4,
        pin: ["far-foot", 0, 0],
        farLeg: [26, 16, 112],
        leg: [-18, -38, 60],
        farArm: [-36, -12],
        arm: [34, 70],
      }),
    ],
    [],
    { still: "alone", motion: "round", beatS: 0.5, decisive: 0 },
  ),
  "stair-climbing": side(
    [
      stand({
        pin: ["far-foot", 2, 0],
        lean: 12,
        leg: { to: [22, 18] },
        farLeg: [-4, -16, 60],
        arm: [-30, 20],
        farArm: [40, 100],
      }),
      stand({ pin: ["foot", 22, 18], lean: 8, leg: [2, -4], farLeg: [70, -20, 70], arm: [36, 100], farArm: [-30, 20] }),
    ],
    [{ gear: "stairs", x: 10, steps: 3 }],
    { decisive: 0, still: "alone" },
  ),
  "step-jacks": front(
    [standFront(), standFront({ pin: ["far-foot", -6, 0], leg: [30, 26], farLeg: [-2, 0, -90], arm: [150, 172] })],
    [],
    { beatS: 0.7 },
  ),
  "jumping-jacks": front([standFront(), standFront({ pin: ["foot", 24, 0], leg: [24, 22], arm: [148, 168] })], [], {
    beatS: 0.5,
  }),
  "skipping-in-place": side(
    [
      stand({
        pin: ["far-foot", 0, JUMP_HEIGHT],
        air: true,
        leg: [88, 2, 80],
        farLeg: [-2, -4, 35],
        arm: [-40, 30],
        farArm: [40, 125],
      }),
      stand({
        pin: ["foot", 0, JUMP_HEIGHT],
        air: true,
        farLeg: [88, 2, 80],
        leg: [-2, -4, 35],
        arm: [40, 125],
        farArm: [-40, 30],
      }),
    ],
    [],
    { still: "alone", motion: "round", beatS: 0.5, decisive: 0 },
  ),
  "rope-skipping": front(
    [
      standFront({ leg: [4, -3], arm: [28, 62] }),
      standFront({ pin: ["foot", 6, 7], air: true, leg: [4, 2, 60], arm: [28, 62] }),
    ],
    [{ gear: "rope", from: "hand", to: "far-hand", lowest: 2 }],
    { still: "alone", beatS: 0.3 },
  ),
  "easy-jog": side(
    [
      stand({ lean: 6, leg: [14, -14], farLeg: [-8, -78, 20], arm: [-42, 44], farArm: [34, 118] }),
      stand({
        pin: ["far-foot", 0, 0],
        lean: 6,
        farLeg: [14, -14],
        leg: [-8, -78, 20],
        farArm: [-42, 44],
        arm: [34, 118],
      }),
    ],
    [],
    { still: "alone", motion: "round", beatS: 0.45, decisive: 0 },
  ),
};
