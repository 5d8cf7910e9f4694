import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { apiText, describedRoutes } from "../../../tools/openapi.ts";
import { startServer } from "./start-server.ts";

const METHODS = ["get", "put", "post", "delete", "patch"];

interface Operation {
  readonly operationId?: string;
  readonly summary?: string;
  readonly tags?: readonly string[];
  readonly responses: Readonly<Record<string, { readonly content?: object; readonly description?: string }>>;
  readonly "x-access"?: string;
  readonly security?: unknown;
}

const document = JSON.parse(await apiText()) as {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
};
const operations = Object.entries(document.paths).flatMap(([path, item]) =>
  METHODS.flatMap((method) => (item[method] ? [{ name: `${method.toUpperCase()} ${path}`, ...item[method] }] : [])),
);

describe("the description of the API", () => {
  test("is valid OpenAPI 3.1", async () => {
    const validator = new Validator();
    expect(await validator.validate(JSON.parse(await apiText()))).toEqual({ valid: true });
    expect([document.openapi, validator.version]).toEqual(["3.1.0", "3.1"]);
  });

  test("is handed out by the server itself", async () => {
    const server = await startServer(":memory:");
    const answer = await server.call("GET", "/api/v1/openapi.json");
    expect(answer.headers.get("content-type")).toContain("application/json");
    expect(await answer.json()).toEqual(document);
    await server.stop();
  });

  test("is the one kept among the documents: `node tools/openapi.ts > docs/openapi.json` writes it anew", async () => {
    const kept = readFileSync(join(import.meta.dirname, "../../../docs/openapi.json"), "utf8");
    expect(isDeepStrictEqual(JSON.parse(kept), document)).toBe(true);
  });

  test("has every route of the API, and none beside", async () => {
    const routes = (await describedRoutes()).map(({ method, url }) => `${method} ${url.replaceAll(/:(\w+)/g, "{$1}")}`);
    expect(routes.length).toBeGreaterThan(2);
    expect(operations.map(({ name }) => name).sort()).toEqual(routes.sort());
  });

  test("each operation has a name of its own, a sentence, a tag, and says what it answers", () => {
    const names = operations.map(({ operationId }) => operationId);
    expect(names.filter((name, i) => name === undefined || names.indexOf(name) !== i)).toEqual([]);
    const poor = operations.filter(({ summary, tags, responses }) => {
      const good = Object.entries(responses).filter(([status]) => /^[23]/.test(status));
      const isSaid = good.some(
        ([status, { content }]) => status === "202" || status === "204" || content !== undefined,
      );
      return !summary || summary.endsWith(".") || tags?.length !== 1 || !isSaid;
    });
    expect(poor.map(({ name }) => name)).toEqual([]);
  });

  test("each operation tells its refusals as problems, and asks for a session where it needs one", () => {
    for (const { name, responses, security, "x-access": access } of operations) {
      expect(responses.default?.content, name).toHaveProperty(["application/problem+json"]);
      const isGuarded = access === "runner" || access === "owner";
      expect([name, security !== undefined, "401" in responses]).toEqual([name, isGuarded, isGuarded]);
    }
  });
});
