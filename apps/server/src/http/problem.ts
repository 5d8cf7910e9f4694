import type { Problem } from "@stridelift/core";
import type { FastifyError, FastifyInstance, FastifyReply } from "fastify";
import { hasZodFastifySchemaValidationErrors } from "fastify-type-provider-zod";
import * as z from "zod";
import type { Log } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import { isPassing } from "../storage/until-done.ts";

/** Problem details (RFC 9457), with our own code. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  path: z.string().optional(),
  hint: z.string().optional(),
});

export function answerProblems(app: FastifyInstance, log: Log): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { status, problem } = told(error);
    if (status >= 500) {
      const { routeOptions, id } = request;
      log.warn("failed", { route: routeOptions.url ?? "", request: id, error: error.name, code: error.code ?? "" });
    }
    if (status === 503) reply.header("retry-after", "5");
    return send(reply, status, problem);
  });
  app.setNotFoundHandler({}, (_request, reply) =>
    send(reply, 404, { code: "server/no-such-page", message: "There is no such page here." }),
  );
}

function send(reply: FastifyReply, status: number, { code, message, path, hint }: Problem) {
  const type = `https://stridelift.org/problems/${code}`;
  const body = { type, title: message, status, code, ...(path ? { path } : {}), ...(hint ? { hint } : {}) };
  return reply.code(status).type("application/problem+json").send(JSON.stringify(body));
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
  if (status >= 400 && status < 500)
    return { status, problem: { code: codeOf(status), message: sentence(error.message) } };
  return {
    status: 500,
    problem: { code: "server/failed", message: "Something went wrong that is our mistake, not yours." },
  };
}

function codeOf(status: number): string {
  if (status === 413) return "server/too-large";
  return status === 429 ? "server/too-often" : "server/bad-request";
}

function sentence(message: string): string {
  return message.endsWith(".") ? message : `${message}.`;
}
