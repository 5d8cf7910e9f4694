import type { Reason } from "../explain/reason.ts";
import type { SessionFacts } from "./session-facts.ts";
import type { StationId } from "./station.ts";

/** The parts that a session should have, by the stations that fill them. */
const PARTS: readonly (readonly [name: string, lower: boolean, stations: readonly StationId[]])[] = [
  ["squat and lunge", true, ["squat", "lunge"]],
  ["hinge", true, ["hinge", "single-hinge"]],
  ["push", false, ["horizontal-push", "vertical-push"]],
  ["pull", false, ["horizontal-pull", "vertical-pull"]],
  ["calf", true, ["calf", "soleus"]],
  ["trunk", false, ["anti-extension", "anti-rotation", "side", "rotation"]],
];

/** X1: the parts for which nothing can be done, told once; empty where each has something, or where only movement is wanted. */
export function leftOut({ focus, held }: SessionFacts, open: ReadonlySet<StationId>): Reason[] {
  if (held.mobilityOnly) return [];
  const parts = PARTS.filter(([, lower]) => focus !== "upper" || !lower)
    .filter(([, , stations]) => !stations.some((station) => open.has(station)))
    .map(([name]) => name);
  if (parts.length === 0) return [];
  const text = `Left out: ${parts.join(", ")}. Nothing for it is left of what you own, may load and have not put aside.`;
  return [{ rule: "whole-body", text, grade: "D", sources: [], facts: { parts: parts.join(", ") } }];
}
