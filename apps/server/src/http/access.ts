import type { FastifyInstance, FastifyRequest } from "fastify";
import type { SignedIn } from "../accounts/signed-in.ts";
import { ProblemError } from "../problem-error.ts";

/**
 * Who may call a route. Each says it; one that does not is refused when the server starts. `anyone`: no matter who. `runner`: who is
 * signed in, and only for what is theirs. `owner`: who runs the server. `ticket`: who holds a one-time link; the route checks it.
 * `feed`: who holds a feed’s address; the route checks it.
 */
export type Access = "anyone" | "runner" | "owner" | "ticket" | "feed";

declare module "fastify" {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyRequest {
    /** Who calls, by the session; never by anything else in the request. Null: nobody. */
    caller: SignedIn | null;
  }
}

/** Finds out who calls, and lets pass only who may. */
export function guard(app: FastifyInstance, callerOf: (request: FastifyRequest) => Promise<SignedIn | null>): void {
  app.decorateRequest("caller", null);
  app.addHook("onRoute", ({ config, method, url }) => {
    if (config?.access === undefined)
      throw new Error(`the route ${String(method)} ${url} does not say who may call it`);
  });
  app.addHook("onRequest", async (request) => {
    if (request.is404) return;
    const { access } = request.routeOptions.config;
    if (access === "anyone" || access === "ticket" || access === "feed") return;
    request.caller = await callerOf(request);
    if (request.caller === null) {
      throw new ProblemError(401, {
        code: "server/signed-out",
        message: "You are not signed in here.",
        hint: "Sign in again. What is on this device stays there.",
      });
    }
    // Anything but the two words is refused: what is not known is not allowed.
    if (access === "runner" || (access === "owner" && request.caller.role === "owner")) return;
    throw new ProblemError(403, { code: "server/not-yours", message: "Only who runs this server can do this." });
  });
}

/** Who is signed in; for routes whose access is `runner` or `owner`. */
export function callerOf({ caller }: FastifyRequest): SignedIn {
  if (caller === null) throw new Error("a route asked for its caller without asking for a session");
  return caller;
}
