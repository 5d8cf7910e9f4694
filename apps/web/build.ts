import { globSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

const here = fileURLToPath(new URL(".", import.meta.url));
const root = join(here, "../..");
const SOURCES = ["apps/web/{src,public}/**", "apps/web/{index.html,*.ts}", "packages/*/src/**", "package-lock.json"];

function newest(paths: readonly string[]): number {
  return Math.max(0, ...paths.map((path) => statSync(path).mtimeMs));
}

/** Builds the app into `dist`, unless what stands there is younger than every source. */
export async function buildApp(): Promise<void> {
  const built = newest(globSync(join(here, "dist/index.html")));
  const sources = globSync(SOURCES, { cwd: root, exclude: (path) => /\.(test|fixture)\.ts$/.test(path) });
  if (built > newest(sources.map((path) => join(root, path)))) return;
  await build({ configFile: join(here, "vite.config.ts"), logLevel: "warn" });
}
