import { existsSync, globSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { sources } from "./sources.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

/** Where the built app stands; `STRIDELIFT_DIST` names another folder. */
export const DIST = process.env.STRIDELIFT_DIST ?? join(here, "dist");

/** Files that packing makes smaller, from this many bytes on. */
const PACKED = "**/*.{html,js,css,svg,webmanifest}";
const PACKED_BYTES = 1000;
/** Of 11: within some per cent of the smallest, in a tenth of the time. */
const BROTLI_QUALITY = 9;

function newest(paths: readonly string[]): number {
  return Math.max(0, ...paths.map((path) => statSync(path).mtimeMs));
}

/** Whether what stands there is younger than every source. */
function isBuilt(): boolean {
  const index = join(DIST, "index.html");
  return existsSync(index) && newest([index]) > newest(sources());
}

/**
 * Builds the app, unless what stands there is younger than every source. True where it was built; `onBegin` before. It is built
 * beside and put in place at the end, so that who serves the folder meanwhile serves one whole app or the other.
 */
export async function buildApp(onBegin = () => {}): Promise<boolean> {
  if (isBuilt()) return false;
  onBegin();
  const fresh = `${DIST}.${process.pid}`;
  // Whoever starts the build, a test too, gets the app that runners get.
  const { NODE_ENV } = process.env;
  process.env.NODE_ENV = "production";
  const { build } = await import("vite");
  await build({ configFile: join(here, "vite.config.ts"), logLevel: "warn", build: { outDir: fresh } });
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
  await Promise.all(globSync(PACKED, { cwd: fresh }).map((path) => pack(join(fresh, path))));
  rmSync(DIST, { recursive: true, force: true });
  renameSync(fresh, DIST);
  return true;
}

/** Puts a file's packed forms beside it, for servers that hand them out as they are. */
async function pack(path: string): Promise<void> {
  const bytes = readFileSync(path);
  if (bytes.length < PACKED_BYTES) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY };
  writeFileSync(`${path}.br`, await promisify(brotliCompress)(bytes, { params }));
  writeFileSync(`${path}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}

if (import.meta.main) await buildApp(() => process.stderr.write("Building the app, once…\n"));
