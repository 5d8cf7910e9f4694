import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Which version of the program this is. */
export function version(): string {
  const manifest = readFileSync(join(import.meta.dirname, "../../package.json"), "utf8");
  return (JSON.parse(manifest) as { version: string }).version;
}
