/* The second door of the package: figures are large, so whoever shows them loads them when they are first asked for. */

export { type DrawOptions, drawFigure } from "./library/figure/draw.ts";
export type { Figure } from "./library/figure/figure.ts";
export { figureOf } from "./library/figure/figures.ts";
