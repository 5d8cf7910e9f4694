import type { FastifyInstance } from "fastify";
import type { Config } from "../config.ts";

const POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "form-action 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Headers of every answer, a refusal too. */
export function headersOf({ isSecure, isLocal }: Config): Readonly<Record<string, string>> {
  return {
    "content-security-policy": POLICY,
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
    // Over a network without TLS browsers do not follow it, and call it an error.
    ...(isSecure || isLocal ? { "cross-origin-opener-policy": "same-origin" } : {}),
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    ...(isSecure ? { "strict-transport-security": "max-age=31536000" } : {}),
  };
}

export function secureHeaders(app: FastifyInstance, config: Config): void {
  const headers = headersOf(config);
  app.addHook("onRequest", async (request, reply) => {
    reply.headers(headers);
    // What is computed for one runner is kept by nobody on the way; routes that may be kept say so themselves.
    if (/^\/(api|health)\//.test(request.url)) reply.header("cache-control", "no-store");
  });
}
