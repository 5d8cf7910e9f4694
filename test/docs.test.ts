import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { planJsonSchema } from "../packages/core/src/plan-json-schema.ts";

const root = join(import.meta.dirname, "..");
const documents = [...globSync("docs/**/*.md", { cwd: root }), "CONTRIBUTING.md"].map((path) =>
  path.replaceAll("\\", "/"),
);
const textOf = (path: string) => readFileSync(join(root, path), "utf8");

/** Every property name in a JSON Schema. */
function fieldsOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties } = schema as { properties?: object };
  return [...Object.keys(properties ?? {}), ...Object.values(schema).flatMap(fieldsOf)];
}

describe("documents", () => {
  it("the index has a line for each", () => {
    const index = textOf("docs/index.md");
    const missing = documents.filter(
      (path) => path !== "docs/index.md" && !index.includes(`(${path.replace(/^docs\//, "")})`),
    );
    expect(missing.filter((path) => path !== "CONTRIBUTING.md")).toEqual([]);
  });

  it("every link between them leads somewhere", () => {
    const broken = documents.flatMap((path) =>
      [...textOf(path).matchAll(/\]\((?!https?:)([^)#]+)/g)]
        .map((link) => link[1] as string)
        .filter((link) => !existsSync(join(root, dirname(path), link)))
        .map((link) => `${path}: ${link}`),
    );
    expect(broken).toEqual([]);
  });

  it("the glossary explains every field of the plan", () => {
    const glossary = textOf("docs/glossary.md");
    const fields = new Set(fieldsOf(planJsonSchema()));
    expect(fields.size).toBeGreaterThan(60);
    expect([...fields].filter((field) => !glossary.includes(`\`${field}\``))).toEqual([]);
  });
});
