import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Config } from "../config.ts";
import { ProblemError } from "../problem-error.ts";

const READS: ReadonlySet<string> = new Set(["GET", "HEAD", "OPTIONS"]);

/** A request that changes something must come from our own pages: another site’s page can send the cookie along, not this. */
export function sameOrigin(app: FastifyInstance, config: Config): void {
  // A form of another site can send this kind of text, and no JSON. Nothing here is text.
  app.removeContentTypeParser("text/plain");
  app.addHook("onRequest", async (request) => {
    if (READS.has(request.method) || isOurs(request, config)) return;
    throw new ProblemError(403, {
      code: "server/other-site",
      message: "This request comes from another site, and was refused.",
      hint: `Open Stridelift at ${config.origin}.`,
    });
  });
}

/* Browsers say where a request comes from; a program that says nothing carries no cookie of a browser. */
function isOurs({ headers }: FastifyRequest, { origin }: Config): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  return headers.origin === undefined || headers.origin === origin;
}
