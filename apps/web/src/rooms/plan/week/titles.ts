import type { PlanRun } from "../../../marks/shapes.ts";

/** Kinds that a runner gives; a race has a date of its own in the settings, but a calendar can call any run one. */
export const KINDS = ["easy", "steady", "medium-long", "long", "quality", "long-quality", "race"] as const;

/** Whether a correction of the one title reaches the other: case, accents and spaces make no difference. */
export function sameTitle(a: Pick<PlanRun, "title">, b: Pick<PlanRun, "title">): boolean {
  return folded(a.title) === folded(b.title);
}

function folded(title: string): string {
  return title.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/\s+/g, " ").trim();
}
