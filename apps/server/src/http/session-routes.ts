import * as z from "zod";
import { endSession, sessionsOf, signOutOthers } from "../accounts/sessions.ts";
import { signIn } from "../accounts/sign-in.ts";
import { ProblemError } from "../problem-error.ts";
import { callerOf } from "./access.ts";
import { account, device, email, id, nothing, password } from "./account-schemas.ts";
import type { Routes } from "./route.ts";
import { clearSessionCookie, enter } from "./session-cookie.ts";

const tags = ["sessions"];
const config = { access: "runner" } as const;

/** Signing in and out, on this device and on others. */
export const sessionRoutes: Routes = (app, ports, settings) => {
  app.post(
    "/api/v1/sessions",
    {
      config: { access: "anyone" },
      schema: {
        operationId: "signIn",
        summary: "Signs this device in by password",
        tags,
        body: z.object({ email, password, device }),
        response: { 200: account },
      },
    },
    async (request, reply) => {
      const entered = await signIn(ports, { ...request.body, address: request.ip });
      return enter(request, reply, ports, settings, entered);
    },
  );

  app.get(
    "/api/v1/sessions",
    {
      config,
      schema: {
        operationId: "listSessions",
        summary: "The devices that are signed in, the last seen first",
        tags,
        response: {
          200: z.object({
            sessions: z.array(
              z.object({
                session: z.string(),
                device: z.string(),
                createdMs: z.int(),
                seenMs: z.int(),
                isThis: z.boolean(),
              }),
            ),
          }),
        },
      },
    },
    async (request) => ({ sessions: [...(await sessionsOf(ports, callerOf(request)))] }),
  );

  app.delete(
    "/api/v1/sessions/:session",
    {
      config,
      schema: {
        operationId: "endSession",
        summary: "Signs one device out",
        tags,
        params: z.object({ session: id }),
        response: { 204: nothing },
      },
    },
    async (request, reply) => {
      if (!(await endSession(ports, callerOf(request).runner, request.params.session))) {
        throw new ProblemError(404, { code: "account/no-session", message: "No such device of yours is signed in." });
      }
      return reply.code(204).send(null);
    },
  );

  app.delete(
    "/api/v1/sessions",
    {
      config,
      schema: {
        operationId: "endOtherSessions",
        summary: "Signs all devices out but this one",
        tags,
        response: { 204: nothing },
      },
    },
    async (request, reply) => {
      await signOutOthers(ports, callerOf(request));
      return reply.code(204).send(null);
    },
  );

  app.delete(
    "/api/v1/session",
    {
      config,
      schema: { operationId: "signOut", summary: "Signs this device out", tags, response: { 204: nothing } },
    },
    async (request, reply) => {
      const { runner, session } = callerOf(request);
      await endSession(ports, runner, session);
      clearSessionCookie(reply, settings);
      return reply.code(204).send(null);
    },
  );
};
