import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { sources } from "./sources.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

function newest(paths: readonly string[]): number {
  return Math.max(0, ...paths.map((path) => statSync(path).mtimeMs));
}

/** Builds the app into `dist`, unless what stands there is younger than every source. True where it was built; `onBegin` before. */
export async function buildApp(onBegin = () => {}): Promise<boolean> {
  if (newest(globSync(join(here, "dist/index.html"))) > newest(sources())) return false;
  onBegin();
  await build({ configFile: join(here, "vite.config.ts"), logLevel: "warn" });
  return true;
}
