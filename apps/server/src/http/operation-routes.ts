import * as z from "zod";
import { faults, shared } from "../operation/readiness.ts";
import { ProblemError } from "../problem-error.ts";
import type { Routes } from "./route.ts";

const HEALTH = { config: { access: "anyone", rateLimit: false } } as const;

/** What whoever runs the server, and programs that use it, ask about the server itself. */
export const operationRoutes: Routes = (app, ports, { data }) => {
  const found = shared(() => faults(ports, data));
  app.get(
    "/health/live",
    {
      ...HEALTH,
      schema: {
        operationId: "isLive",
        summary: "Whether the server answers at all",
        tags: ["operation"],
        response: { 200: z.object({ status: z.literal("live") }) },
      },
    },
    () => ({ status: "live" as const }),
  );
  app.get(
    "/health/ready",
    {
      ...HEALTH,
      schema: {
        operationId: "isReady",
        summary: "Whether the server can do its work; where not, 503 names the part that fails",
        tags: ["operation"],
        response: { 200: z.object({ status: z.literal("ready") }) },
      },
    },
    async () => {
      const [first] = await found();
      if (first !== undefined) throw new ProblemError(503, first);
      return { status: "ready" as const };
    },
  );
  app.get(
    "/api/v1/openapi.json",
    {
      config: { access: "anyone" },
      schema: {
        operationId: "describeApi",
        summary: "This description",
        tags: ["operation"],
        response: { 200: z.record(z.string(), z.unknown()) },
      },
    },
    () => app.swagger() as unknown as Record<string, unknown>,
  );
};
