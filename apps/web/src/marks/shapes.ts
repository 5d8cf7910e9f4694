import type { Focus, Plan } from "@stridelift/core";

/*
 * The shapes of what is run and lifted: the same in the strip, the week, the legend and on paper. A run is a bar: the longer the
 * longer, the harder the fuller; quality has a notched edge; a race is a flag. A session is the end of a bar with plates on it.
 */

export type PlanRun = Plan["runs"][number];
export type RunKind = PlanRun["kind"];

/** How many plates a focus has: the whole body three, half the leg work two, the upper body one. */
export const PLATES: Readonly<Record<Focus, number>> = { full: 3, light: 2, upper: 1 };

/** A run as a path in a box of 32 × 14. */
export const RUN_PATHS: Readonly<Record<RunKind, string>> = {
  easy: bar(18, 6),
  steady: bar(18, 10),
  "medium-long": bar(25, 10),
  long: bar(32, 10),
  quality: notched(18),
  "long-quality": notched(32),
  race: "M1 0h1.5v14H1zM2.5 1H17l-3.5 3.5L17 8H2.5z",
};

function bar(width: number, height: number): string {
  const round = height <= 6 ? height / 2 : 2.5;
  const [top, inner, side] = [7 - height / 2, width - 2 * round, height - 2 * round];
  const corner = (x: number, y: number) => `a${round} ${round} 0 0 1 ${x} ${y}`;
  return `M${round} ${top}h${inner}${corner(round, round)}v${side}${corner(-round, round)}h${-inner}${corner(-round, -round)}v${-side}${corner(round, -round)}z`;
}

/** Teeth along the upper edge. */
function notched(width: number): string {
  const teeth = Math.round(width / 4.5);
  const step = width / teeth;
  return `M0 12.5V5${Array.from({ length: teeth }, () => `l${step / 2} -3.5l${step / 2} 3.5`).join("")}V12.5z`;
}
