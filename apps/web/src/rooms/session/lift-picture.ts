import type { LiftPoint } from "@stridelift/core";

export const WIDTH = 320;
export const HEIGHT = 150;
const PAD = { left: 8, right: 64, top: 14, bottom: 22 };

interface LiftShape {
  /** Paths in a box of WIDTH × HEIGHT. */
  readonly band: string;
  readonly line: string;
  readonly points: readonly { readonly x: number; readonly y: number }[];
}

/** An estimate and its band over time: days across, kilograms up, the band filling the height. */
export function liftShape(points: readonly LiftPoint[]): LiftShape {
  const days = points.map(({ date }) => Date.parse(date));
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const [low, high] = [Math.min(...points.map((p) => p.lowKg)), Math.max(...points.map((p) => p.highKg))];
  const x = (day: number) => PAD.left + part(day - first, last - first) * (WIDTH - PAD.left - PAD.right);
  const y = (kg: number) => HEIGHT - PAD.bottom - part(kg - low, high - low) * (HEIGHT - PAD.top - PAD.bottom);
  const at = (value: (point: LiftPoint) => number) =>
    points.map((point, i) => `${round(x(days[i] ?? first))} ${round(y(value(point)))}`);
  const [upper, middle, lower] = [at((p) => p.highKg), at((p) => p.kg), at((p) => p.lowKg)];
  return {
    band: `M${[...upper, ...lower.reverse()].join("L")}z`,
    line: `M${middle.join("L")}`,
    points: points.map(({ kg }, i) => ({ x: round(x(days[i] ?? first)), y: round(y(kg)) })),
  };
}

/** A single point, or points of one height, stand in the middle. */
function part(value: number, whole: number): number {
  return whole === 0 ? 0.5 : value / whole;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
