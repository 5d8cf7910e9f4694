/** What a runner can own. Floor, wall, stairs, a chair, a towel and a backpack are in every house and never asked for. */
export const EQUIPMENT = [
  "barbell",
  "dumbbells",
  "kettlebell",
  "bands",
  "bench",
  "box",
  "pull-up-bar",
  "cable",
  "machine",
  "medicine-ball",
  "sliders",
] as const;
export type Equipment = (typeof EQUIPMENT)[number];

/** What stands about in every house. */
export const HOUSEHOLD = ["wall", "stairs", "chair", "towel", "backpack"] as const;
export type Household = (typeof HOUSEHOLD)[number];

/** What the load of an exercise is made of; `body` has no load to choose. */
export const LOADS = [
  "body",
  "barbell",
  "dumbbells",
  "kettlebell",
  "band",
  "cable",
  "machine",
  "medicine-ball",
  "backpack",
] as const;
export type LoadKind = (typeof LOADS)[number];
