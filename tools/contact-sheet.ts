/*
 * Every figure with its name, pattern by pattern and kind by kind, on sheets for a person to look over.
 * Run: node tools/contact-sheet.ts (writes docs/figures/*.svg)
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DRILL_KINDS } from "../packages/core/src/library/drill.ts";
import { DRILLS } from "../packages/core/src/library/drills.ts";
import { EXERCISES } from "../packages/core/src/library/exercises.ts";
import { drawFigure } from "../packages/core/src/library/figure/draw.ts";
import { figureOf } from "../packages/core/src/library/figure/figures.ts";
import { PATTERNS } from "../packages/core/src/library/pattern.ts";

const PAPER = "#faf6ee";
const INK = "#2b2724";
const STRENGTH = "#a23b2a";
const COLUMNS = 8;
const CELL_W = 132;
const CELL_H = 168;
const PICTURE = 120;
const PAD = 28;
const HEADING_H = 46;

interface Named {
  readonly id: string;
  readonly name: string;
}

interface Group {
  readonly title: string;
  readonly items: readonly Named[];
}

const titleOf = (word: string): string => `${word.charAt(0).toUpperCase()}${word.slice(1).replaceAll("-", " ")}`;
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A name in lines of about twenty letters, broken between words. */
function linesOf(name: string): string[] {
  const lines: string[] = [];
  for (const word of name.split(" ")) {
    const last = lines.at(-1);
    if (last === undefined || last.length + word.length > 19) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}

function cell({ id, name }: Named, x: number, y: number): string {
  const figure = figureOf(id);
  if (figure === undefined) throw new Error(`no figure for ${id}`);
  const svg = drawFigure(figure, { motion: "still", size: PICTURE }).replace(
    "<svg ",
    `<svg x="${(CELL_W - PICTURE) / 2}" `,
  );
  const label = linesOf(name)
    .map((line, i) => `<text x="${CELL_W / 2}" y="${PICTURE + 14 + i * 13}">${escaped(line)}</text>`)
    .join("");
  return `<g transform="translate(${x} ${y})">${svg}${label}</g>`;
}

/** One sheet: a heading over each group, its figures in rows. */
function sheet(groups: readonly Group[]): string {
  const rows: string[] = [];
  let y = PAD;
  for (const { title, items } of groups) {
    rows.push(`<text class="h" x="${PAD}" y="${y + 22}">${titleOf(title)}</text>`);
    const top = y + HEADING_H - 10;
    rows.push(
      ...items.map((item, i) => cell(item, PAD + (i % COLUMNS) * CELL_W, top + Math.floor(i / COLUMNS) * CELL_H)),
    );
    y = top + Math.ceil(items.length / COLUMNS) * CELL_H + 18;
  }
  const [width, height] = [2 * PAD + COLUMNS * CELL_W, y + PAD - 18];
  const style = `svg{color:${INK};--strength:${STRENGTH}}text{font:11px system-ui,sans-serif;fill:${INK};text-anchor:middle}.h{font-size:17px;font-weight:600;text-anchor:start}`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}"><title>Figures of exercises and drills</title><style>${style}</style><rect width="100%" height="100%" fill="${PAPER}"/>${rows.join("\n")}</svg>\n`;
}

const patterns = (names: readonly string[]): Group[] =>
  PATTERNS.filter((pattern) => names.includes(pattern)).map((pattern) => ({
    title: pattern,
    items: EXERCISES.filter((exercise) => exercise.pattern === pattern),
  }));

const UPPER = ["horizontal-push", "vertical-push", "horizontal-pull", "vertical-pull"];
const LEGS = ["squat", "lunge", "hinge", "knee-flexion"];
const CALF_AND_HIP = ["calf-straight", "calf-bent", "hip-abduction", "hip-adduction"];
const rest = PATTERNS.filter((pattern) => ![...UPPER, ...LEGS, ...CALF_AND_HIP].includes(pattern));

/** The sheets by file name: all exercises and all drills, each once. */
export function contactSheets(): ReadonlyMap<string, string> {
  return new Map([
    ["legs.svg", sheet(patterns(LEGS))],
    ["calf-and-hip.svg", sheet(patterns(CALF_AND_HIP))],
    ["upper-body.svg", sheet(patterns(UPPER))],
    ["trunk-carry-jump.svg", sheet(patterns(rest))],
    [
      "warm-up.svg",
      sheet(DRILL_KINDS.map((kind) => ({ title: kind, items: DRILLS.filter((drill) => drill.kind === kind) }))),
    ],
  ]);
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, "..", "docs", "figures");
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of contactSheets()) writeFileSync(join(folder, name), text);
}
