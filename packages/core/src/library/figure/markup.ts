import { mixPoints } from "./body.ts";
import type { Frame } from "./frame.ts";
import type { Point } from "./pose.ts";
import type { Stroke } from "./stroke.ts";

/** Picture units to one of the body's, so that whole numbers are fine enough. */
const GRAIN = 2;

/** One stroke at each moment of a movement; one moment: it stands still. */
export type Track = readonly Stroke[];

const number = (value: number): string => {
  const text = String(Math.round(value * 10) / 10);
  return text.startsWith("0.") ? text.slice(1) : text;
};

/** The path of a stroke, in whole picture units from the upper left corner. */
function pathOf(stroke: Stroke, frame: Frame): string {
  const at = ([x, y]: Point): [number, number] => [
    Math.round((x - frame.left) * GRAIN),
    Math.round((frame.side + frame.bottom - y) * GRAIN),
  ];
  const points = stroke.points.map(at);
  const [[x, y] = [0, 0], ...rest] = points;
  if (stroke.form === "ring") {
    const radius = number((stroke.radius ?? 0) * GRAIN);
    const across = number((stroke.radius ?? 0) * 2 * GRAIN);
    return `M${x - Number(radius)} ${y}a${radius} ${radius} 0 1 0 ${across} 0a${radius} ${radius} 0 1 0-${across} 0`;
  }
  let [lastX, lastY] = [x, y];
  const letter = stroke.form === "curve" ? "Q" : "l";
  const steps = rest.map(([nextX, nextY]) => {
    const step = letter === "Q" ? [nextX, nextY] : [nextX - lastX, nextY - lastY];
    [lastX, lastY] = [nextX, nextY];
    return `${step[0]}${(step[1] ?? 0) < 0 ? "" : " "}${step[1]}`;
  });
  const path = letter === "Q" ? `Q${steps.join(" ")}` : steps.map((step) => `l${step}`).join("");
  return `M${x} ${y}${path}${stroke.form === "closed" ? "z" : ""}`;
}

const FILL = { none: "", wash: ' fill="currentColor" fill-opacity=".15"', full: ' fill="currentColor"' };

const penOf = (stroke: Stroke): string =>
  `stroke-width="${number(stroke.width * GRAIN)}"${FILL[stroke.fill ?? "none"]}`;

const moves = (track: Track, frame: Frame): boolean => new Set(track.map((moment) => pathOf(moment, frame))).size > 1;

/** A track whose `d` runs through its moments in `durationS`, over and over. */
function movingMarkup(track: Track, frame: Frame, durationS: number): string {
  const paths = track.map((moment) => pathOf(moment, frame));
  const pen = track.slice(0, 1).map(penOf).join("");
  const timing = `dur="${number(durationS)}s" repeatCount="indefinite"`;
  return `<path d="${paths[0]}" ${pen}><animate attributeName="d" ${timing} values="${paths.join(";")}"/></path>`;
}

/** Tracks of one group: those that stand still share a path where they share a pen. */
function pathsMarkup(tracks: readonly Track[], frame: Frame, durationS: number): string {
  const still = tracks.filter((track) => !moves(track, frame)).flatMap((track) => track.slice(0, 1));
  const pens = [...new Set(still.map(penOf))];
  const standing = pens.map((pen) => {
    const path = still.filter((stroke) => penOf(stroke) === pen).map((stroke) => pathOf(stroke, frame));
    return `<path d="${path.join("")}" ${pen}/>`;
  });
  const moving = tracks.filter((track) => moves(track, frame)).map((track) => movingMarkup(track, frame, durationS));
  return [...standing, ...moving].join("");
}

const ACCENT = ' color="var(--strength,#b23a2e)" stroke="currentColor"';

/** What is drawn in one go: the same paint, the same strength, behind the same mask. */
function groupOf(stroke: Stroke, maskId: string | undefined): string {
  const paint = stroke.paint === "accent" ? ACCENT : "";
  const far = stroke.layer === "far" || stroke.layer === "far-gear" ? ' opacity=".38"' : "";
  const crossed = maskId !== undefined && (stroke.layer === "body" || stroke.layer === "leg");
  const masked = crossed ? ` mask="url(#${maskId})"` : "";
  return `<g${paint}${far}${masked}>`;
}

/** Tracks, already in the order of their layers, as groups. */
export function tracksMarkup(tracks: readonly Track[], frame: Frame, durationS: number, maskId?: string): string {
  const groups = tracks.map((track) =>
    track
      .slice(0, 1)
      .map((stroke) => groupOf(stroke, maskId))
      .join(""),
  );
  const starts = groups.flatMap((group, i) => (group === groups[i - 1] ? [] : [i]));
  return starts
    .map((start, i) => `${groups[start]}${pathsMarkup(tracks.slice(start, starts[i + 1]), frame, durationS)}</g>`)
    .join("");
}

/** How wide the gap is on both sides of an arm together. */
const RIM = 3.4;

/** An arm without the part next to the shoulder, where it is one with the trunk. */
const freePart = (stroke: Stroke): Stroke => {
  const [shoulder = [0, 0], elbow = [0, 0], ...rest] = stroke.points;
  return { ...stroke, points: [mixPoints(shoulder, elbow, 0.45), elbow, ...rest], width: stroke.width + RIM };
};

/** A name made of a text: the same text has the same name. */
function nameOf(text: string): string {
  const sum = [...text].reduce((hash, letter) => (hash * 31 + letter.charCodeAt(0)) % 2147483647, 7);
  return `sl${sum.toString(36)}`;
}

/**
 * Everything but a rim about the near arms: where they cross the body a gap shows them, on any ground. It is named
 * after its content, so that pictures can share a page. Undefined: no arm is drawn.
 */
export function armMask(
  tracks: readonly Track[],
  frame: Frame,
  durationS: number,
): { id: string; markup: string } | undefined {
  const rims = tracks.filter(([stroke]) => stroke?.layer === "arm").map((track) => track.map(freePart));
  if (rims.length === 0) return undefined;
  const all = number(frame.side * GRAIN);
  const rim = pathsMarkup(rims, frame, durationS);
  const content = `<path d="M0 0h${all}v${all}H0" fill="#fff"/><g stroke="#000">${rim}</g>`;
  const id = nameOf(content);
  const area = `maskUnits="userSpaceOnUse" x="0" y="0" width="${all}" height="${all}"`;
  return { id, markup: `<mask id="${id}" ${area}>${content}</mask>` };
}

/** A hint of floor. */
export function floorMarkup(frame: Frame, height = 0): string {
  const side = frame.side * GRAIN;
  const y = Math.round((frame.side + frame.bottom - height) * GRAIN) + 1;
  return `<path d="M8 ${y}H${number(side - 8)}" stroke-width="2" opacity=".25"/>`;
}

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** The document about a picture. Without a title it is decoration. */
export function documentOf(content: string, frame: Frame, size: number | undefined, title: string | undefined): string {
  const side = number(frame.side * GRAIN);
  const measure = size === undefined ? "" : ` width="${number(size)}" height="${number(size)}"`;
  const says = title === undefined ? ' aria-hidden="true"' : ' role="img"';
  const name = title === undefined ? "" : `<title>${escaped(title)}</title>`;
  const pen = 'fill="none" stroke="currentColor" stroke-linecap="round" stroke-linejoin="round"';
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}"${measure}${says}>${name}<g ${pen}>${content}</g></svg>`;
}
