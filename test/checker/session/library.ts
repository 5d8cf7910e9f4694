import { EQUIPMENT } from "../../../packages/core/src/library/equipment.ts";
import { PATTERNS } from "../../../packages/core/src/library/pattern.ts";
import type { Catalogue } from "./catalogue.ts";

/** X12: the article's own exercises by pattern, and where it names one by a word of its name. */
const SEED: readonly { readonly what: string; readonly patterns: readonly string[]; readonly word?: RegExp }[] = [
  { what: "squat", patterns: ["squat"], word: /squat/i },
  { what: "deadlift", patterns: ["hinge"], word: /deadlift/i },
  { what: "row", patterns: ["horizontal-pull"], word: /row/i },
  { what: "pull-up", patterns: ["vertical-pull"], word: /pull-up/i },
  { what: "press", patterns: ["horizontal-push", "vertical-push"], word: /press/i },
  { what: "plank", patterns: ["anti-extension"], word: /plank/i },
  { what: "dead bug", patterns: ["anti-extension"], word: /dead bug/i },
  { what: "rotation", patterns: ["rotation"] },
  { what: "anti-rotation", patterns: ["anti-rotation"] },
  { what: "carry", patterns: ["carry"], word: /carry/i },
  { what: "calf raise", patterns: ["calf-straight"], word: /calf raise/i },
];
/** X12: patterns of which there is a single-sided version. */
const SINGLE_SIDED = [
  "squat",
  "hinge",
  "horizontal-pull",
  "horizontal-push",
  "vertical-push",
  "carry",
  "calf-straight",
];
/** W5: the article's four drills, each with the area it is for. */
const FOUR = [
  { word: /cat.?cow/i, area: "thoracic-spine" },
  { word: /pull-apart/i, area: "lower-traps" },
  { word: /knee raise/i, area: "hip-flexors", bands: true },
  { word: /(lateral|side).*walk/i, area: "gluteus-medius", bands: true },
] as const;

/** X6, X12, W5: what the library must hold whoever the runner is. */
export function libraryFindings({ exercises, drills }: Catalogue): string[] {
  const found: string[] = [];
  for (const { what, patterns, word } of SEED)
    if (!exercises.some((e) => patterns.includes(e.pattern) && (!word || word.test(e.name)))) found.push(`X12 ${what}`);
  for (const pattern of SINGLE_SIDED)
    if (!exercises.some((e) => e.pattern === pattern && e.sides === "each")) found.push(`X12 single-sided ${pattern}`);
  for (const pattern of PATTERNS)
    if (
      !exercises.some(
        (e) => e.pattern === pattern && e.level === "new" && e.setups.some((s) => s.equipment.length === 0),
      )
    )
      found.push(`X6 ${pattern} with nothing at all`);
  for (const owned of EQUIPMENT)
    if (!exercises.some((e) => e.setups.some((s) => s.equipment.includes(owned))))
      found.push(`X6 nothing with ${owned}`);
  for (const drill of FOUR)
    if (
      !drills.some(
        (d) =>
          drill.word.test(d.name) &&
          d.areas.some((a) => a === drill.area) &&
          (!("bands" in drill) || d.equipment.includes("bands")),
      )
    )
      found.push(`W5 ${drill.word.source} for ${drill.area}`);
  if (!drills.some((d) => /wall slide|prone y|y.raise/i.test(d.name) && d.areas[0] === "lower-traps"))
    found.push("W5 a Y-raise or wall slide for the lower traps");
  return found;
}
