import type { FastifyInstance } from "fastify";
import type { Ports } from "../ports.ts";

/**
 * A line for each request that was answered: its route by pattern and never its address, which may hold what nobody else should
 * know. Its number goes out with the answer, so that who reports something can name it.
 */
export function logRequests(app: FastifyInstance, { log, now }: Ports): void {
  const begun = new WeakMap<object, number>();
  app.addHook("onRequest", async (request, reply) => {
    begun.set(request, now());
    reply.header("x-request-id", request.id);
  });
  app.addHook("onResponse", async (request, { statusCode: status }) => {
    const { method, id, routeOptions } = request;
    const ms = now() - (begun.get(request) ?? now());
    log.info("request", { request: id, method, route: routeOptions.url ?? "none", status, ms });
  });
}
