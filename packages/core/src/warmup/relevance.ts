import type { Area } from "../library/area.ts";
import type { Exercise, Muscle } from "../library/exercise.ts";
import type { Pattern } from "../library/pattern.ts";

/** Areas that a movement needs most, the first foremost. A choice of ours. */
const PATTERN_AREAS: Readonly<Record<Pattern, readonly Area[]>> = {
  squat: ["ankle", "gluteus-maximus", "adductors", "knee", "thoracic-spine"],
  lunge: ["gluteus-medius", "hip-flexors", "ankle", "knee"],
  hinge: ["gluteus-maximus", "hamstrings", "lower-back"],
  "horizontal-push": ["shoulder", "thoracic-spine"],
  "vertical-push": ["thoracic-spine", "shoulder", "lower-traps"],
  "horizontal-pull": ["lower-traps", "thoracic-spine", "shoulder"],
  "vertical-pull": ["shoulder", "lower-traps", "thoracic-spine"],
  "calf-straight": ["calf", "ankle", "foot"],
  "calf-bent": ["calf", "ankle", "foot"],
  "hip-abduction": ["gluteus-medius", "lateral-hip"],
  "hip-adduction": ["adductors"],
  "knee-flexion": ["hamstrings"],
  "anti-extension": ["deep-core"],
  "anti-rotation": ["deep-core", "lateral-trunk"],
  rotation: ["thoracic-spine", "lateral-trunk"],
  "anti-lateral-flexion": ["lateral-trunk", "gluteus-medius"],
  carry: ["lateral-trunk", "lower-traps"],
  jump: ["calf", "ankle", "foot", "knee"],
  sprint: ["hamstrings", "hip-flexors", "calf"],
};

const MUSCLE_AREA: Readonly<Partial<Record<Muscle, Area>>> = {
  quadriceps: "knee",
  "gluteus-maximus": "gluteus-maximus",
  "gluteus-medius": "gluteus-medius",
  hamstrings: "hamstrings",
  adductors: "adductors",
  "hip-flexors": "hip-flexors",
  gastrocnemius: "calf",
  soleus: "calf",
  "tibialis-anterior": "ankle",
  foot: "foot",
  abdominals: "deep-core",
  obliques: "lateral-trunk",
  erectors: "lower-back",
  latissimus: "shoulder",
  rhomboids: "thoracic-spine",
  trapezius: "lower-traps",
  pectorals: "shoulder",
  deltoids: "shoulder",
  "rear-deltoids": "shoulder",
};

const PUSH_OR_PULL: readonly Pattern[] = ["horizontal-push", "vertical-push", "horizontal-pull", "vertical-pull"];
const LOWER: readonly Pattern[] = [
  "squat",
  "lunge",
  "hinge",
  "calf-straight",
  "calf-bent",
  "hip-abduction",
  "hip-adduction",
  "knee-flexion",
  "jump",
  "sprint",
];

export const isLower = ({ pattern }: Exercise): boolean => LOWER.includes(pattern);
export const isPushOrPull = ({ pattern }: Exercise): boolean => PUSH_OR_PULL.includes(pattern);

/** What an area matters to one lift: 3 its movement needs it, 2 it is loaded or its muscle leads, 1 otherwise. */
function relevanceTo(lift: Exercise, area: Area): 1 | 2 | 3 {
  if (PATTERN_AREAS[lift.pattern].includes(area)) return 3;
  const leads = lift.muscles.main.some((muscle) => MUSCLE_AREA[muscle] === area);
  return leads || lift.loads.includes(area) ? 2 : 1;
}

/** What an area matters to the lifts of a day, 1 to 3 (W4). */
export function relevance(lifts: readonly Exercise[], area: Area): number {
  return Math.max(1, ...lifts.map((lift) => relevanceTo(lift, area)));
}

/** The first lift of the day to which an area matters most; undefined where it matters to none. */
export function liftFor(lifts: readonly Exercise[], area: Area): Exercise | undefined {
  const most = relevance(lifts, area);
  return most === 1 ? undefined : lifts.find((lift) => relevanceTo(lift, area) === most);
}

/** Areas that the movements of the day need, the first lift’s foremost first. */
export function areasOf(lifts: readonly Exercise[]): Area[] {
  const longest = Math.max(0, ...lifts.map(({ pattern }) => PATTERN_AREAS[pattern].length));
  const ranks = Array.from({ length: longest }, (_, rank) => rank);
  return [...new Set(ranks.flatMap((rank) => lifts.flatMap(({ pattern }) => PATTERN_AREAS[pattern][rank] ?? [])))];
}
