/*
 * Draws what `stridelift example` prints as an SVG: the picture of a real plan in the README.
 * Run: node tools/picture.ts > docs/plan.svg
 */
import { main } from "../apps/cli/src/main.ts";
import { processShell } from "../apps/cli/src/shell.ts";

const CHAR_W = 8.4;
const LINE_H = 19;
const PAD = 28;
const COLUMNS = 80;
/** The strip, the phases and the first weeks: as much as a page shows at once. */
const LINES = 54;

const INK = { paper: "#faf6ee", text: "#2b2724", faint: "#8a8178", strength: "#a23b2a", run: "#3f5f86" };

const colourOf = (word: string): string => {
  if (/^[▮▯]+$/u.test(word)) return INK.strength;
  if (/^[▁▂▃▄▅▆▇█▙]+$/u.test(word)) return INK.run;
  return /^[─▏~›]+$/u.test(word) ? INK.faint : INK.text;
};

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Each word at its own column, so that a font whose marks are wider cannot push the rest aside. */
function lineOf(text: string, row: number): string {
  const y = PAD + (row + 0.8) * LINE_H;
  return [...text.matchAll(/\S+/gu)]
    .map(({ 0: word, index }) => {
      const x = PAD + [...text.slice(0, index)].length * CHAR_W;
      const width = ([...word].length * CHAR_W).toFixed(1);
      return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" textLength="${width}" lengthAdjust="spacingAndGlyphs" fill="${colourOf(word)}">${escaped(word)}</text>`;
    })
    .join("");
}

let shown = "";
const shell = processShell();
await main(["example"], {
  ...shell,
  terminal: { isTTY: false, columns: COLUMNS, env: { NO_COLOR: "1", LANG: "C.UTF-8" }, windows: false },
  out: async (text) => {
    shown += text;
  },
  err: async () => {},
});
const lines = shown.split("\n").slice(0, LINES);
const [width, height] = [2 * PAD + COLUMNS * CHAR_W, 2 * PAD + lines.length * LINE_H];
process.stdout.write(
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="A season of strength sessions around a runner's own calendar">`,
    `<rect width="100%" height="100%" rx="10" fill="${INK.paper}"/>`,
    `<g font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14">`,
    ...lines.map(lineOf),
    "</g></svg>",
    "",
  ].join("\n"),
);
