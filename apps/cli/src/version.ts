import { readFileSync } from "node:fs";
import { join } from "node:path";

/** The program's name and version, from its package. */
export function version(): string {
  const file = readFileSync(join(import.meta.dirname, "../package.json"), "utf8");
  return `stridelift ${(JSON.parse(file) as { version: string }).version}`;
}
