import { choice } from "../../../evidence/parameter.ts";
import type { Phase } from "../../../plan-schema.ts";
import { stationOf } from "../../station.ts";
import { exerciseRule } from "../rule.ts";

const HEAVY_PHASES: ReadonlySet<Phase> = new Set(["strength", "power", "sharpen"]);

/** X4: where the phase wants heavy sets, an exercise that can be loaded heavily; else single-leg or slow ones, before many reps. */
export const reach = exerciseRule({
  id: "reach",
  law: "X4",
  parameters: {
    medium: choice(20, "cost", [0, 200], "A lift that takes about 60 to 80 % where the phase wants heavy ones."),
    light: choice(50, "cost", [0, 200], "A lift that is hard by reps only where the phase wants heavy ones."),
    early: choice(6, "cost", [0, 200], "A lift that is hard by reps only, in the other phases."),
  },
  cost: ({ station, exercise, phase }, p) => {
    const { role } = stationOf(station);
    if (role !== "main" && role !== "single" && role !== "upper" && role !== "calf") return 0;
    if (!HEAVY_PHASES.has(phase)) return exercise.reach === "light" ? p.early : 0;
    return exercise.reach === "heavy" ? 0 : p[exercise.reach];
  },
  facts: ({ station, exercise, setup, phase }) =>
    exercise.reach === "heavy" && HEAVY_PHASES.has(phase) && stationOf(station).role !== "trunk"
      ? { load: setup.load }
      : null,
  sentence: ({ load }) =>
    `Can be loaded as heavily as the phase wants${load === "body" ? "" : ` with what you have (${load})`}.`,
});
