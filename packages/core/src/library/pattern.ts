/** What an exercise trains, as movement. */
export const PATTERNS = [
  "squat",
  "lunge",
  "hinge",
  "horizontal-push",
  "vertical-push",
  "horizontal-pull",
  "vertical-pull",
  "calf-straight",
  "calf-bent",
  "hip-abduction",
  "hip-adduction",
  "knee-flexion",
  "anti-extension",
  "anti-rotation",
  "rotation",
  "anti-lateral-flexion",
  "carry",
  "jump",
  "sprint",
] as const;
export type Pattern = (typeof PATTERNS)[number];
