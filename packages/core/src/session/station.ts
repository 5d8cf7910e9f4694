import type { Exercise } from "../library/exercise.ts";
import type { Pattern } from "../library/pattern.ts";

/** What a place in a session is for in the dose: the phase table speaks of these. */
export type Role = "jump" | "leap" | "main" | "single" | "upper" | "assistance" | "hip" | "calf" | "trunk" | "carry";

/** A place in a session that one exercise of the programme fills. */
export interface Station {
  readonly id: StationId;
  readonly pattern: Pattern;
  /** Sides that an exercise must have to stand here; absent: either. */
  readonly sides?: Exercise["sides"];
  readonly role: Role;
  /** Squat to calf: cut where a session is light for the legs. */
  readonly lower: boolean;
}

/** In the order in which a session has them (X3). */
export const STATION_IDS = [
  "leap",
  "jump",
  "squat",
  "hinge",
  "lunge",
  "single-hinge",
  "horizontal-push",
  "horizontal-pull",
  "vertical-push",
  "vertical-pull",
  "hamstring",
  "abduction",
  "adduction",
  "calf",
  "soleus",
  "anti-extension",
  "anti-rotation",
  "side",
  "rotation",
  "carry",
] as const;
export type StationId = (typeof STATION_IDS)[number];

const lower = (id: StationId, pattern: Pattern, role: Role, sides?: Exercise["sides"]): Station => ({
  id,
  pattern,
  role,
  lower: true,
  ...(sides && { sides }),
});
const upper = (id: StationId, pattern: Pattern, role: Role): Station => ({ id, pattern, role, lower: false });

export const STATIONS: readonly Station[] = [
  lower("leap", "jump", "leap"),
  lower("jump", "jump", "jump"),
  lower("squat", "squat", "main", "both"),
  lower("hinge", "hinge", "main", "both"),
  lower("lunge", "lunge", "single", "each"),
  lower("single-hinge", "hinge", "single", "each"),
  upper("horizontal-push", "horizontal-push", "upper"),
  upper("horizontal-pull", "horizontal-pull", "upper"),
  upper("vertical-push", "vertical-push", "upper"),
  upper("vertical-pull", "vertical-pull", "upper"),
  lower("hamstring", "knee-flexion", "assistance"),
  lower("abduction", "hip-abduction", "hip"),
  lower("adduction", "hip-adduction", "assistance"),
  lower("calf", "calf-straight", "calf"),
  lower("soleus", "calf-bent", "calf"),
  upper("anti-extension", "anti-extension", "trunk"),
  upper("anti-rotation", "anti-rotation", "trunk"),
  upper("side", "anti-lateral-flexion", "trunk"),
  upper("rotation", "rotation", "trunk"),
  upper("carry", "carry", "carry"),
];

const BY_ID = new Map(STATIONS.map((station) => [station.id, station]));

export function stationOf(id: StationId): Station {
  const station = BY_ID.get(id);
  if (station === undefined) throw new Error(`there is no station "${id}"`);
  return station;
}

/**
 * The station that an exercise of the library fills: squats on one leg are single-leg work; low hops are the spring of the calf,
 * what lands harder is a leap. Null for a sprint, which belongs to the runs.
 */
export function stationFor({ pattern, sides, impact }: Exercise): StationId | null {
  if (pattern === "squat" && sides === "each") return "lunge";
  if (pattern === "jump") return impact === "low" ? "jump" : "leap";
  const found = STATIONS.find((station) => station.pattern === pattern && (station.sides ?? sides) === sides);
  return found?.id ?? null;
}
