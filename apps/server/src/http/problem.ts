import type { Socket } from "node:net";
import type { Problem } from "@stridelift/core";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import * as z from "zod";
import type { Config } from "../config.ts";
import { placeOf } from "../operation/place-of.ts";
import type { Log } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import { isPassing } from "../storage/until-done.ts";
import { headersOf } from "./headers.ts";

const MEDIA_TYPE = "application/problem+json";

/** What passes by itself is often over by then. */
const PASSES_S = 5;

/** Problem details (RFC 9457), with our own code. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  path: z.string().optional(),
  hint: z.string().optional(),
});

const NO_PAGE: Problem = { code: "server/no-such-page", message: "There is no such page here." };

const CUT_OFF: Problem = { code: "server/bad-request", message: "The request did not come whole." };

export function answerProblems(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    // Who goes away in the middle of a request is no fault of the server’s.
    if (request.raw.destroyed && !request.raw.complete) return send(reply, 400, CUT_OFF);
    const { status, problem } = told(error);
    if (status >= 500) {
      const { routeOptions, id } = request;
      const facts = { route: routeOptions.url ?? "", request: id, error: error.name, code: error.code ?? "" };
      log.warn("failed", { ...facts, at: placeOf(error) });
    }
    const retryS = (error instanceof ProblemError && error.retryS) || (status === 503 ? PASSES_S : 0);
    if (retryS > 0) reply.header("retry-after", String(retryS));
    return send(reply, status, problem);
  });
  app.setNotFoundHandler({}, (_request, reply) => send(reply, 404, NO_PAGE));
}

/** Answers an address that cannot be read as one; no hook runs for it. */
export function answerBadUrl(config: Config) {
  return (_error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void => {
    reply.headers(headersOf(config));
    send(reply, 404, NO_PAGE);
  };
}

/** Answers, as far as the connection still takes it, what is no request: a broken or endless head, one that never ends. */
export function refuseBroken(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code === "ECONNRESET" || !socket.writable) return void socket.destroy();
  const [status, problem] = brokenBy(error.code);
  const body = JSON.stringify(bodyOf(status, problem));
  const head = `HTTP/1.1 ${status} ${status === 408 ? "Request Timeout" : "Bad Request"}\r\ncontent-type: ${MEDIA_TYPE}`;
  socket.end(`${head}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`);
  // Who sends on and reads nothing is not waited for.
  setTimeout(() => socket.destroy(), LINGER_MS).unref();
}
const LINGER_MS = 500;

function brokenBy(code: string | undefined): [number, Problem] {
  if (code === "ERR_HTTP_REQUEST_TIMEOUT")
    return [408, { code: "server/too-slow", message: "The request took too long to come." }];
  if (code === "HPE_HEADER_OVERFLOW")
    return [431, { code: "server/too-large", message: "The head of the request is larger than is taken here." }];
  return [400, { code: "server/bad-request", message: "This is no request that can be read." }];
}

function send(reply: FastifyReply, status: number, problem: Problem) {
  return reply
    .code(status)
    .type(MEDIA_TYPE)
    .send(JSON.stringify(bodyOf(status, problem)));
}

function bodyOf(status: number, { code, message, path, hint }: Problem): z.infer<typeof problemSchema> {
  const type = `https://stridelift.org/problems/${code}`;
  return { type, title: message, status, code, ...(path ? { path } : {}), ...(hint ? { hint } : {}) };
}

/** What a person is told of an error; of one that is ours, only that. */
function told(error: FastifyError): { status: number; problem: Problem } {
  if (error instanceof ProblemError) return error;
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation;
    const path = `${error.validationContext}${first?.instancePath ?? ""}`;
    const message = `The request does not fit: ${path} ${first?.message ?? ""}.`;
    return { status: 400, problem: { code: "server/bad-request", message, path } };
  }
  if (isPassing(error)) {
    const hint = "Nothing is lost; try again in a moment.";
    return {
      status: 503,
      problem: { code: "server/busy", message: "The server cannot reach its database now.", hint },
    };
  }
  const status = error.statusCode ?? 500;
  if (status >= 400 && status < 500) return { status, problem: misfit(status, error.code) };
  return {
    status: 500,
    problem: { code: "server/failed", message: "Something went wrong that is our mistake, not yours." },
  };
}

/** What is wrong with a request that was refused before anything looked into it. */
function misfit(status: number, code: string): Problem {
  if (status === 413)
    return {
      code: "server/too-large",
      message: "The request is larger than is taken here.",
      hint: "Send it in parts.",
    };
  if (status === 415)
    return {
      code: "server/bad-request",
      message: "The body is not JSON.",
      hint: "Say content-type: application/json.",
    };
  const words: Readonly<Record<string, string>> = {
    FST_ERR_CTP_EMPTY_JSON_BODY: "The body is empty.",
    FST_ERR_CTP_INVALID_JSON_BODY: "The body is no JSON that can be read.",
    FST_ERR_CTP_INVALID_CONTENT_LENGTH: "The body has not the length that its head says.",
  };
  return { code: "server/bad-request", message: words[code] ?? "The request cannot be followed." };
}
