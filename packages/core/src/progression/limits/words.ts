import type { WarningSign } from "../../journal/training.ts";
import type { Area } from "../../library/area.ts";

/** "a", "a and b", "a, b and c". */
export function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
}

/** "1 day", "5 days", "1 set" … */
export function counted(count: unknown, one: string): string {
  return `${String(count)} ${count === 1 ? one : `${one}s`}`;
}

/** An area as a runner says it: "lower back". */
export function areaWords(area: Area): string {
  return area.replaceAll("-", " ");
}

/** A warning sign as a runner says it. */
export const SIGN_WORDS: Readonly<Record<WarningSign, string>> = {
  "bone-tenderness": "a tender spot on a bone",
  "night-pain": "pain at night",
  "rest-pain": "pain at rest",
  "hop-pain": "pain on hopping",
  "groin-pain": "pain in the groin",
  "calf-swelling": "a swollen calf",
  "hot-swelling-fever": "a hot swelling with fever",
  numbness: "numbness",
  "bladder-bowel": "a change of bladder or bowel",
  "chest-pain": "chest pain",
  fainting: "fainting",
  "breathless-at-rest": "breathlessness at rest",
  "lost-periods": "lost periods",
  "repeated-bone-injury": "repeated bone injury",
};
