import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const FILE = join(import.meta.dirname, "README.md");
const BEGIN = "<!-- measured: written by npm run bench -->";
const END = "<!-- end of measured -->";

/** Puts the text between the two markers of README.md, in place of what was measured before. */
export function keep(measured: string): void {
  const text = readFileSync(FILE, "utf8");
  const [begin, end] = [text.indexOf(BEGIN), text.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`${FILE} has no lines "${BEGIN}" and, after it, "${END}"`);
  writeFileSync(FILE, `${text.slice(0, begin + BEGIN.length)}\n\n${measured}\n\n${text.slice(end)}`);
}
