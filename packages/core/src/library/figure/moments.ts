import { placeBetween } from "./between.ts";
import { bodyStrokes } from "./draw-body.ts";
import { gearStrokes } from "./draw-gear.ts";
import type { BodyFigure, Figure, FootFigure } from "./figure.ts";
import { footStrokes, mixFeet } from "./foot.ts";
import { LAYERS, type Stroke } from "./stroke.ts";

export const inLayers = (strokes: readonly Stroke[]): Stroke[] =>
  [...strokes].sort((a, b) => LAYERS.indexOf(a.layer) - LAYERS.indexOf(b.layer));

const isFoot = (figure: Figure): figure is FootFigure => figure.view === "foot" || figure.view === "foot-above";

function bodyBetween(figure: BodyFigure, from: number, to: number, part: number): Stroke[] {
  const [a, b] = [figure.poses[from], figure.poses[to]];
  if (a === undefined || b === undefined) return [];
  const body = placeBetween(a, b, part, figure.view);
  return [...bodyStrokes(body, figure.view), ...figure.gear.flatMap((item) => gearStrokes(item, body, figure.view))];
}

function footBetween(figure: FootFigure, from: number, to: number, part: number): Stroke[] {
  const [a, b] = [figure.poses[from], figure.poses[to]];
  if (a === undefined || b === undefined) return [];
  return footStrokes(mixFeet(a, b, part), figure.view, figure.marksArch === true);
}

/** The strokes `part` (0 to 1) of the way from one position to another, from the back of the picture to its front. */
function strokesBetween(figure: Figure, from: number, to: number, part: number): Stroke[] {
  const strokes = isFoot(figure) ? footBetween(figure, from, to, part) : bodyBetween(figure, from, to, part);
  return inLayers(strokes);
}

/** The strokes at one position. */
export const strokesAt = (figure: Figure, index: number): Stroke[] => strokesBetween(figure, index, index, 0);

/** The positions' indices in the order in which a moving picture goes through them, back at the first. */
const wayOf = (figure: Figure): number[] => {
  const there = figure.poses.map((_, index) => index);
  return figure.motion === "round" ? [...there, 0] : [...there, ...there.slice(0, -1).reverse()];
};

/** How long a moving picture takes from its first position back to it, in seconds. */
export const durationOf = (figure: Figure): number => (wayOf(figure).length - 1) * figure.beatS;

/** Strokes at so many moments of every beat, slow at its ends; the last moment is the first again. */
export function cycleOf(figure: Figure, moments: number): Stroke[][] {
  const way = wayOf(figure);
  const eased = (part: number): number => (1 - Math.cos(Math.PI * part)) / 2;
  const beats = way
    .slice(1)
    .flatMap((to, i) =>
      Array.from({ length: moments }, (_, k) => strokesBetween(figure, way[i] ?? 0, to, eased((k + 1) / moments))),
    );
  return [strokesAt(figure, 0), ...beats];
}
