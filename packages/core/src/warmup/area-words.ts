import type { Area } from "../library/area.ts";

/** How an area is called, and what a lift that needs it does to it: "Back squat bends the ankles today." */
export const AREA_WORDS: Readonly<Record<Area, { readonly name: string; readonly asked: string }>> = {
  "thoracic-spine": { name: "upper back", asked: "wants a free upper back" },
  "lower-traps": { name: "lower traps", asked: "wants steady shoulder blades" },
  "hip-flexors": { name: "hip flexors", asked: "opens the front of the hips" },
  "gluteus-medius": { name: "side of the hips", asked: "wants the hips held level" },
  "gluteus-maximus": { name: "seat", asked: "drives from the seat" },
  ankle: { name: "ankles", asked: "bends the ankles" },
  calf: { name: "calves", asked: "loads the calves" },
  hamstrings: { name: "hamstrings", asked: "loads the hamstrings" },
  "lateral-hip": { name: "outside of the hips", asked: "works the outside of the hips" },
  adductors: { name: "inner thighs", asked: "works the inner thighs" },
  "deep-core": { name: "deep trunk", asked: "wants a firm trunk" },
  "lateral-trunk": { name: "side of the trunk", asked: "works the side of the trunk" },
  foot: { name: "feet", asked: "stands on firm feet" },
  shoulder: { name: "shoulders", asked: "moves the shoulders" },
  knee: { name: "knees", asked: "bends the knees" },
  "lower-back": { name: "lower back", asked: "wants a steady lower back" },
};
