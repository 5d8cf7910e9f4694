import swagger from "@fastify/swagger";
import type { FastifyInstance } from "fastify";
import { jsonSchemaTransform } from "fastify-type-provider-zod";
import * as z from "zod";
import { version } from "../operation/version.ts";
import type { Access } from "./access.ts";
import { problemSchema } from "./problem.ts";

const PROBLEM = "Problem";
const METHODS: ReadonlySet<string> = new Set(["get", "put", "post", "delete", "patch"]);

/** An operation as the document holds it, as far as it is looked at here. */
interface Operation {
  readonly "x-access"?: Access;
  readonly parameters?: readonly { readonly in: string }[];
  readonly requestBody?: unknown;
  readonly responses: Readonly<Record<string, unknown>>;
}

/** Lets the server describe itself (OpenAPI 3.1), from the schemas that its routes check by. To be called before routes are added. */
export async function describeRoutes(app: FastifyInstance): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: "3.1.0",
      info: { title: "Stridelift", version: version(), license: { name: "Apache-2.0", identifier: "Apache-2.0" } },
      servers: [{ url: "/" }],
      components: {
        securitySchemes: {
          session: {
            type: "apiKey",
            in: "cookie",
            name: "stridelift",
            description: "The session of a device; over TLS its name is __Host-stridelift.",
          },
        },
      },
    },
    transform: (document) => {
      const { schema, url } = jsonSchemaTransform(document);
      const access = document.route.config?.access;
      return { schema: { ...schema, "x-access": access } as typeof schema, url };
    },
    transformObject: (document) => {
      if (!("openapiObject" in document)) throw new Error("the server describes itself by OpenAPI 3 alone");
      return withProblems(document.openapiObject as Described) as typeof document.openapiObject;
    },
  });
}

interface Described {
  readonly paths: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly components: { readonly schemas?: object };
}

/** Every operation with the refusals that it can meet, and with what it asks of who calls. */
function withProblems(document: Described): Described {
  const { $schema: _, ...problem } = z.toJSONSchema(problemSchema);
  const paths = Object.entries(document.paths).map(([path, operations]) => [
    path,
    Object.fromEntries(
      Object.entries(operations).map(([method, operation]) => [
        method,
        METHODS.has(method) ? completed(operation as Operation) : operation,
      ]),
    ),
  ]);
  const schemas = { ...document.components.schemas, [PROBLEM]: problem };
  return { ...document, components: { ...document.components, schemas }, paths: Object.fromEntries(paths) };
}

function completed(operation: Operation): Operation {
  const access = operation["x-access"];
  const asksSession = access === "runner" || access === "owner";
  const isAddressed = operation.parameters?.some((parameter) => parameter.in === "path") ?? false;
  const refusals: readonly (readonly [string, boolean, string])[] = [
    ["400", operation.parameters !== undefined || operation.requestBody !== undefined, "The request does not fit."],
    ["401", asksSession, "Nobody is signed in."],
    ["403", access === "owner", "Only who runs the server may do this."],
    ["404", isAddressed || access === "ticket" || access === "feed", "There is no such thing, or it is not yours."],
    ["429", true, "Asked too often; Retry-After says when to ask again."],
    ["default", true, "Any other refusal."],
  ];
  const problems = refusals.filter(([, applies]) => applies).map(([status, , says]) => [status, refusal(says)]);
  return {
    ...operation,
    ...(asksSession ? { security: [{ session: [] }] } : {}),
    responses: { ...Object.fromEntries(problems), ...operation.responses },
  };
}

function refusal(description: string) {
  const schema = { $ref: `#/components/schemas/${PROBLEM}` };
  return { description, content: { "application/problem+json": { schema } } };
}
