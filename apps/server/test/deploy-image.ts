import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";

export const ROOT = join(import.meta.dirname, "../../..");

/** A line `COPY` of a Dockerfile: from the project, or from another stage. */
export interface Copied {
  readonly stage: number;
  readonly from: string | undefined;
  readonly sources: readonly string[];
  readonly target: string;
}

const lines = readFileSync(join(ROOT, "Dockerfile"), "utf8").replaceAll("\\\n", " ").split("\n");

export function copiedLines(): Copied[] {
  let stage = -1;
  return lines.flatMap((line) => {
    if (line.startsWith("FROM ")) stage += 1;
    const words = /^COPY (?:--from=(\w+) )?(.*)$/.exec(line);
    const paths = words?.[2]?.split(" ") ?? [];
    return words ? [{ stage, from: words[1], sources: paths.slice(0, -1), target: paths.at(-1) ?? "" }] : [];
  });
}

/** What the last stage sets in the environment. */
export function imageEnv(): Record<string, string> {
  const said = lines.findLast((line) => line.startsWith("ENV ")) ?? "";
  return Object.fromEntries([...said.matchAll(/(\w+)=(\S+)/g)].map(([, name = "", value = ""]) => [name, value]));
}

/** Names that .dockerignore keeps out of what is copied, as far as they are not below a folder that is not let in at all. */
const LEFT_OUT = /^(node_modules|dist(\..*)?|test|golden)$|\.(test|fixture)\.ts$/;

/** Does with files what the last stage of the Dockerfile does, with the packages that production needs and no others. */
export function assembleImage(folder: string): void {
  const last = Math.max(...copiedLines().map(({ stage }) => stage));
  for (const { from, sources, target } of copiedLines().filter(({ stage }) => stage === last)) {
    for (const source of sources) {
      if (from === "packages") copyPackages(join(folder, target));
      else if (from === "build") putApp(join(folder, target));
      else {
        const into = join(folder, target.endsWith("/") ? join(target, basename(source)) : target);
        cpSync(join(ROOT, source), into, { recursive: true, filter: (path) => !LEFT_OUT.test(basename(path)) });
      }
    }
  }
  chmodSync(folder, 0o755);
}

function putApp(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.html"), "<!doctype html><title>Here</title>");
}

interface Locked {
  readonly link?: boolean;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

function copyPackages(target: string): void {
  const { packages } = JSON.parse(readFileSync(join(ROOT, "package-lock.json"), "utf8")) as {
    packages: Record<string, Locked>;
  };
  const needed = new Set<string>();
  const add = (from: string, name: string): void => {
    const found = nearest(packages, from, name);
    if (found === undefined || needed.has(found) || !existsSync(join(ROOT, found))) return;
    needed.add(found);
    for (const each of namesOf(packages[found])) add(found, each);
  };
  for (const workspace of ["apps/cli", "apps/server", "packages/core", "packages/formats", "packages/languages"]) {
    for (const name of namesOf(packages[workspace])) add(workspace, name);
  }
  for (const path of needed) {
    const into = join(target, path.slice("node_modules/".length));
    mkdirSync(dirname(into), { recursive: true });
    const isLink = packages[path]?.link === true;
    // The packages of the project are links into its own folders, as npm makes them.
    cpSync(join(ROOT, path), into, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (each) => isLink || each === join(ROOT, path) || basename(each) !== "node_modules",
    });
  }
}

function namesOf(locked: Locked | undefined): string[] {
  return Object.keys({ ...locked?.dependencies, ...locked?.optionalDependencies });
}

/* As Node looks for a package: beside who asks, then further up. */
function nearest(packages: Readonly<Record<string, Locked>>, from: string, name: string): string | undefined {
  for (let at = from; ; at = at.includes("/") ? dirname(at) : "") {
    const path = join(at, "node_modules", name);
    if (path in packages) return path;
    if (at === "" || at === ".") return undefined;
  }
}
