/** Sizes of text in points, from what is read at arm’s length with ease to the least that still is. */
const LARGEST_PT = 12;
const SMALLEST_PT = 6.5;
const STEP_PT = 0.25;
/** Under this size, things are left out before the text gets smaller. */
const EASY_PT = 9;
const DENSEST = 3;

interface Fit {
  readonly sizePt: number;
  readonly density: number;
}

/**
 * How a page holds all that is to stand on it: with as much as can be read with ease, else with the least (`density` 3) as large as
 * it goes. `fits` sets a size and a density, and tells.
 */
export function bestFit(fits: (sizePt: number, density: number) => boolean): Fit {
  for (let density = 0; density < DENSEST; density++) {
    const sizePt = largestFitting((pt) => fits(pt, density));
    if (sizePt >= EASY_PT) return { sizePt, density };
  }
  return { sizePt: largestFitting((pt) => fits(pt, DENSEST)), density: DENSEST };
}

function largestFitting(fits: (sizePt: number) => boolean): number {
  let [low, high] = [0, Math.round((LARGEST_PT - SMALLEST_PT) / STEP_PT)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(SMALLEST_PT + middle * STEP_PT)) low = middle;
    else high = middle - 1;
  }
  return SMALLEST_PT + low * STEP_PT;
}
