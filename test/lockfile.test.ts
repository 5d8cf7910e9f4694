import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const json = (path: string) => JSON.parse(readFileSync(join(root, path), "utf8"));

interface Locked {
  readonly link?: boolean;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly hasInstallScript?: boolean;
  readonly optional?: boolean;
  readonly optionalDependencies?: Record<string, string>;
}

describe("the lockfile installs on every machine", () => {
  const locked: Record<string, Locked> = json("package-lock.json").packages;
  const fetched = Object.entries(locked).filter(([path, { link }]) => path.includes("node_modules/") && !link);
  const pathsOf = (keep: (each: Locked) => boolean) => fetched.filter(([, each]) => keep(each)).map(([path]) => path);

  test("everything fetched is sealed", () => {
    expect(fetched.length).toBeGreaterThan(100);
    expect(pathsOf(({ integrity }) => !integrity)).toEqual([]);
  });

  test("nothing comes from anywhere but the public registry", () => {
    expect(
      pathsOf(({ resolved }) => !(resolved ?? "https://registry.npmjs.org/").startsWith("https://registry.npmjs.org/")),
    ).toEqual([]);
  });

  test("no package that every machine needs runs a script to install itself", () => {
    expect(pathsOf(({ hasInstallScript, optional }) => hasInstallScript === true && !optional)).toEqual([]);
  });

  test("the binaries of other systems are there too", () => {
    const wanted = Object.values(locked).flatMap((each) => Object.keys(each.optionalDependencies ?? {}));
    expect(wanted.length).toBeGreaterThan(20);
    expect(wanted.filter((name) => !fetched.some(([path]) => path.endsWith(`node_modules/${name}`)))).toEqual([]);
  });

  test.each(globSync(["package.json", "{packages,apps}/*/package.json"], { cwd: root }))(
    "%s names exact versions",
    (path) => {
      const { dependencies, devDependencies, optionalDependencies, overrides } = json(path);
      const versions = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies, ...overrides });
      expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version as string))).toEqual([]);
    },
  );
});
