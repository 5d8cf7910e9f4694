// Plain JavaScript for any Node from 20 on, with nothing installed.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ version?: string, integrity?: string, optional?: boolean }} Locked */

/**
 * Whether the installed packages are those of the lockfile. Optional ones may be absent: they are for other machines.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const record = join(folder, "node_modules/.package-lock.json");
  if (!existsSync(record)) return false;
  const wanted = lockedPackages(join(folder, "package-lock.json"));
  const installed = lockedPackages(record);
  return Object.entries(wanted)
    .filter(([path]) => path !== "")
    .every(([path, want]) => {
      const have = installed[path];
      return have ? have.version === want.version && have.integrity === want.integrity : want.optional === true;
    });
}

/**
 * @param {string} file
 * @returns {Record<string, Locked>}
 */
function lockedPackages(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}
