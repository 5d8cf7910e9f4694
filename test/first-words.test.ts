import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { first } from "../apps/web/src/words/en/first.ts";

const src = join(import.meta.dirname, "../apps/web/src");

test("the first screen says nothing that comes later than itself", () => {
  const files = globSync(["app.svelte", "{look,state,marks,rooms/plan}/**/*.{svelte,ts}", "rooms/*.svelte"], {
    cwd: src,
  });
  const said = files.flatMap((file) => [...readFileSync(join(src, file), "utf8").matchAll(/speech\.word\.(\w+)/g)]);
  expect(said.length).toBeGreaterThan(10);
  const rooms = new Set(said.map(([, room]) => room));
  expect([...rooms].filter((room) => !(String(room) in first))).toEqual([]);
  expect(files.filter((file) => /speech\.word\b(?!\.)/.test(readFileSync(join(src, file), "utf8")))).toEqual([]);
});
