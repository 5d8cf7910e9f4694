import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { tables } from "../tools/tables.ts";

it.each([...tables()])("%s says what the library and the parameters say now (node tools/tables.ts)", (path, text) => {
  expect(text.length).toBeGreaterThan(5000);
  expect(readFileSync(join(import.meta.dirname, "..", path), "utf8")).toBe(text);
});
