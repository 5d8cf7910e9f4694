import { existsSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { sources } from "./sources.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Where the built app stands; `STRIDELIFT_DIST` names another folder. */
export const DIST = process.env.STRIDELIFT_DIST ?? join(here, "dist");

function newest(paths: readonly string[]): number {
  return Math.max(0, ...paths.map((path) => statSync(path).mtimeMs));
}

/**
 * Builds the app, unless what stands there is younger than every source. True where it was built; `onBegin` before. It is built
 * beside and put in place at the end, so that who serves the folder meanwhile serves one whole app or the other.
 */
export async function buildApp(onBegin = () => {}): Promise<boolean> {
  const index = join(DIST, "index.html");
  if (existsSync(index) && newest([index]) > newest(sources())) return false;
  onBegin();
  const fresh = `${DIST}.${process.pid}`;
  // Whoever starts the build, a test too, gets the app that runners get.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  await build({ configFile: join(here, "vite.config.ts"), logLevel: "warn", build: { outDir: fresh } });
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
  rmSync(DIST, { recursive: true, force: true });
  renameSync(fresh, DIST);
  return true;
}
