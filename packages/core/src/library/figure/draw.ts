import type { Figure } from "./figure.ts";
import { edgeOf, type Frame, frameOf, shifted } from "./frame.ts";
import { armMask, documentOf, floorMarkup, type Track, tracksMarkup } from "./markup.ts";
import { cycleOf, durationOf, inLayers, strokesAt } from "./moments.ts";
import type { Stroke } from "./stroke.ts";

export interface DrawOptions {
  /** Moving pictures stand still where the reader wants no motion. */
  readonly motion: "moving" | "still";
  /** Width and height in pixels; absent: as large as its place. */
  readonly size?: number;
  /** What a screen reader says; absent: nothing, for a figure that stands beside its name. */
  readonly title?: string;
}

/** Most characters of a moving picture: it is drawn at as many moments as fit. */
const MOVING_CHARS = 6000;
const MOST_MOMENTS = 6;
/** Between two positions that stand apart. */
const GAP = 6;

const standing = (strokes: readonly Stroke[]): Track[] => strokes.map((stroke) => [stroke]);

/** The strokes of the position that names a figure, and of the one that it is shown against. */
function namingStrokes(figure: Figure): { first: Stroke[]; decisive: Stroke[] } {
  const last = figure.poses.length - 1;
  const decisive = figure.decisive ?? last;
  return { first: strokesAt(figure, decisive === 0 ? last : 0), decisive: strokesAt(figure, decisive) };
}

const floor = (figure: Figure, frame: Frame, height = 0): string =>
  figure.view === "foot-above" || ("above" in figure && figure.above === true) ? "" : floorMarkup(frame, height);

/** Tracks with a gap about the near arms. */
function masked(tracks: readonly Track[], frame: Frame, durationS: number): string {
  const mask = armMask(tracks, frame, durationS);
  return `${mask?.markup ?? ""}${tracksMarkup(tracks, frame, durationS, mask?.id)}`;
}

const NOT_FAINT: readonly Stroke["layer"][] = ["scene", "far", "far-gear"];

/** The decisive position, before the first one as a faint shape where that helps. */
function overlaid(figure: Figure, options: DrawOptions): string {
  const { first, decisive } = namingStrokes(figure);
  const shown = figure.still === "behind" ? [...first, ...decisive] : decisive;
  const frame = frameOf(shown);
  const faint = figure.still === "behind" ? first.filter(({ layer }) => !NOT_FAINT.includes(layer)) : [];
  const isScene = ({ layer }: Stroke): boolean => layer === "scene";
  const content = [
    floor(figure, frame),
    tracksMarkup(standing(decisive.filter(isScene)), frame, 0),
    faint.length === 0 ? "" : `<g opacity=".16">${tracksMarkup(standing(faint), frame, 0)}</g>`,
    masked(standing(decisive.filter((stroke) => !isScene(stroke))), frame, 0),
  ];
  return documentOf(content.join(""), frame, options.size, options.title);
}

/** Two positions apart: the first on the left, or above where a body lies long. */
function apart(figure: Figure, options: DrawOptions): string {
  const { first, decisive } = namingStrokes(figure);
  const isLong = edgeOf(decisive, "right") - edgeOf(decisive, "left") > edgeOf(decisive, "top");
  const right = isLong ? 0 : edgeOf(first, "right") - edgeOf(decisive, "left") + GAP;
  const up = isLong ? edgeOf(decisive, "top") + 2 * GAP : 0;
  const both = inLayers([
    ...first.map((stroke) => shifted(stroke, 0, up)),
    ...decisive.map((stroke) => shifted(stroke, right, 0)),
  ]);
  const frame = frameOf(both);
  const floors = `${floor(figure, frame)}${isLong ? floor(figure, frame, up) : ""}`;
  const content = `${floors}${masked(standing(both), frame, 0)}`;
  return documentOf(content, frame, options.size, options.title);
}

/** Where styles of a picture's own are not let in, it moves. */
const REDUCED =
  "<style>@media(prefers-reduced-motion:reduce){.sl-still{display:inline}.sl-moving{display:none}}</style>";

/** Every stroke through a whole cycle, and the decisive position in its place where no motion is wanted. */
function moving(figure: Figure, moments: number, options: DrawOptions): string {
  const { decisive } = namingStrokes(figure);
  const cycle = cycleOf(figure, moments);
  const frame = frameOf(cycle.flat());
  const tracks = (cycle[0] ?? []).map((_, i): Track => cycle.flatMap((strokes) => strokes.slice(i, i + 1)));
  const still = masked(standing(decisive), frame, 0);
  const motion = masked(tracks, frame, durationOf(figure));
  const content = `${REDUCED}${floor(figure, frame)}<g class="sl-still" display="none">${still}</g><g class="sl-moving">${motion}</g>`;
  return documentOf(content, frame, options.size, options.title);
}

/**
 * A figure as SVG text, the same for the same figure. Ink is the text's colour, gear the CSS variable `--strength` (a
 * brick red where it is not set). A still takes about 2 kB, a moving one up to 6 kB; it goes on without end, and stands
 * still by itself where the reader asked for reduced motion.
 */
export function drawFigure(figure: Figure, options: DrawOptions): string {
  if (options.motion === "still") return figure.still === "beside" ? apart(figure, options) : overlaid(figure, options);
  const fewer = Array.from({ length: MOST_MOMENTS }, (_, i) => MOST_MOMENTS - i);
  const fitting = fewer.find((moments) => moving(figure, moments, options).length <= MOVING_CHARS);
  return moving(figure, fitting ?? 1, options);
}
