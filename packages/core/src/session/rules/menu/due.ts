import { choice } from "../../../evidence/parameter.ts";
import type { StationId } from "../../station.ts";
import { type Demand, menuRule } from "../rule.ts";

interface Item {
  readonly name: string;
  readonly stations: readonly StationId[];
  readonly lower: boolean;
  /** Wanted in turn, but not within any number of sessions; `long`: in sessions that have room for it. */
  readonly mayWait?: true | "long";
}

/** What four sessions hold between them, and what comes in turn where there is time. */
const ITEMS: readonly Item[] = [
  { name: "a horizontal push", stations: ["horizontal-push"], lower: false },
  { name: "a horizontal pull", stations: ["horizontal-pull"], lower: false },
  { name: "a vertical push", stations: ["vertical-push"], lower: false },
  { name: "a vertical pull", stations: ["vertical-pull"], lower: false },
  { name: "a squat", stations: ["squat"], lower: true, mayWait: true },
  { name: "a hinge", stations: ["hinge"], lower: true, mayWait: true },
  { name: "two-legged work", stations: ["squat", "hinge"], lower: true },
  { name: "single-legged work", stations: ["lunge", "single-hinge"], lower: true },
  { name: "trunk work against extension", stations: ["anti-extension"], lower: false },
  { name: "trunk work against rotation", stations: ["anti-rotation", "rotation"], lower: false },
  { name: "a carry", stations: ["carry"], lower: false },
  { name: "a side plank", stations: ["side"], lower: false, mayWait: true },
  { name: "hamstring work", stations: ["hamstring"], lower: true, mayWait: "long" },
  { name: "work for the outer hip", stations: ["abduction"], lower: true, mayWait: "long" },
  { name: "work for the inner thigh", stations: ["adduction"], lower: true, mayWait: "long" },
];

const counted = (sessions: unknown) => (sessions === 1 ? "session" : `${sessions} sessions`);

/** X1: what has not been there for longest comes first, and nothing is left out of four sessions running. */
export const due = menuRule({
  id: "due",
  law: "X1",
  parameters: {
    within: choice(4, "count", [2, 8], "Sessions that hold each of these at least once between them."),
    now: choice(700, "cost", [0, 10_000], "What would be missing from that many sessions running."),
    turn: choice(
      12,
      "cost",
      [0, 100],
      "Each session since something that may wait, and comes in turn, was last there.",
    ),
    longFromMin: choice(45, "min", [20, 75], "From this length on hips and hamstrings come in turn."),
    each: choice(4, "cost", [0, 100], "Each session since it was last there."),
  },
  demands: ({ focus, minutes, since, sessionsBefore }, p): Demand[] =>
    ITEMS.filter(({ lower }) => focus !== "upper" || !lower)
      .filter(({ mayWait }) => mayWait !== "long" || minutes >= p.longFromMin)
      .map(({ name, stations, mayWait }) => {
        const ago = Math.min(...stations.map(since));
        const missing = ago >= p.within && mayWait === undefined;
        return {
          anyOf: stations,
          cost: (missing ? p.now : 0) + Math.min(ago, p.within) * (mayWait ? p.turn : p.each),
          facts: { item: name, missing, sessions: ago > sessionsBefore ? null : ago - 1 },
        };
      }),
  sentence: ({ item, sessions, missing }) => {
    if (missing)
      return `It is the turn of ${item}${sessions === null ? "" : `: none in the last ${counted(sessions)}`}.`;
    if (sessions === null || sessions === 0) return `It brings ${item}.`;
    return `It brings ${item}, not there in the last ${counted(sessions)}.`;
  },
});
