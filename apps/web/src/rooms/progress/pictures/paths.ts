type Point = readonly [x: number, y: number];

const at = ([x, y]: Point): string => `${round(x)} ${round(y)}`;
const round = (value: number): number => Math.round(value * 10) / 10;

/** A line through points; nothing for fewer than two. */
export function linePath(points: readonly Point[]): string {
  return points.length < 2 ? "" : `M${points.map(at).join("L")}`;
}

/** The area between two lines over the same places; for a single place a bar of the width `alone`. */
export function bandPath(upper: readonly Point[], lower: readonly Point[], alone = 8): string {
  const [top, bottom] = [upper[0], lower[0]];
  if (top === undefined || bottom === undefined) return "";
  if (upper.length === 1) {
    const left = top[0] - alone / 2;
    return `M${at([left, top[1]])}h${alone}V${round(bottom[1])}h${-alone}z`;
  }
  return `M${upper.map(at).join("L")}L${lower.toReversed().map(at).join("L")}z`;
}
