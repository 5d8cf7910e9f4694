/** Sizes of text in points, from what is read at arm’s length with ease to the least that still is. */
const LARGEST_PT = 12;
const SMALLEST_PT = 7;
const STEP_PT = 0.25;

/** The largest size of text at which a page holds all that is on it. `fits` sets a size and tells. */
export function largestFitting(fits: (sizePt: number) => boolean): number {
  let [low, high] = [0, Math.round((LARGEST_PT - SMALLEST_PT) / STEP_PT)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (fits(SMALLEST_PT + middle * STEP_PT)) low = middle;
    else high = middle - 1;
  }
  return SMALLEST_PT + low * STEP_PT;
}
