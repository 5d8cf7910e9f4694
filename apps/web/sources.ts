import { createHash } from "node:crypto";
import { globSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const SOURCES = ["apps/web/{src,public}/**", "apps/web/{index.html,*.ts}", "packages/*/src/**", "package-lock.json"];

/** Every file that the built app is made of. */
export function sources(): string[] {
  const found = globSync(SOURCES, { cwd: root, exclude: (path) => /\.(test|fixture)\.ts$/.test(path) });
  return found.map((path) => join(root, path)).filter((path) => statSync(path).isFile());
}

/** Names what the app is made of: another name with every change of a source. */
export function buildName(): string {
  const hash = createHash("sha256");
  for (const path of sources().sort()) hash.update(path.slice(root.length)).update(readFileSync(path));
  return hash.digest("hex").slice(0, 10);
}
