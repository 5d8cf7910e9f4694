import type { FastifyReply } from "fastify";
import * as z from "zod";
import { accountOf } from "../accounts/account.ts";
import { changeAccount } from "../accounts/change-account.ts";
import { changePassword } from "../accounts/change-password.ts";
import { eraseMe } from "../accounts/erase.ts";
import { exportOf } from "../accounts/export.ts";
import { callerOf } from "./access.ts";
import { account, email, nothing, password, personName } from "./account-schemas.ts";
import { streamGzipped } from "./gzipped.ts";
import type { Routes } from "./route.ts";
import { clearSessionCookie, keepSessionCookie } from "./session-cookie.ts";

const tags = ["account"];
const config = { access: "runner" } as const;

/** The account of who is signed in. */
export const accountRoutes: Routes = (app, ports, settings) => {
  app.get(
    "/api/v1/account",
    {
      config,
      schema: {
        operationId: "getAccount",
        summary: "The account of who is signed in",
        tags,
        response: { 200: account },
      },
    },
    async (request, reply) => {
      keepSessionCookie(request, reply, settings);
      return accountOf(ports, callerOf(request).runner);
    },
  );

  app.patch(
    "/api/v1/account",
    {
      config,
      schema: {
        operationId: "changeAccount",
        summary: "Changes the name or the mail address; the latter needs the password, or a passkey a moment ago",
        tags,
        body: z.object({ name: personName.optional(), email: email.optional(), password: password.optional() }),
        response: { 200: account },
      },
    },
    (request) => changeAccount(ports, callerOf(request), request.body),
  );

  app.put(
    "/api/v1/account/password",
    {
      config,
      schema: {
        operationId: "changePassword",
        summary: "Sets another password, or a first one, and signs all other devices out",
        tags,
        body: z.object({ current: password.optional(), password }),
        response: { 204: nothing },
      },
    },
    async (request, reply) => {
      await changePassword(ports, callerOf(request), request.body);
      return reply.code(204).send(null);
    },
  );

  app.get(
    "/api/v1/account/export",
    {
      config,
      schema: {
        operationId: "exportAccount",
        summary: "Everything that is kept of who asks, the journal’s text with it, as a file",
        tags,
        response: { 200: { content: { "application/json": { schema: z.string() } } } },
      },
    },
    (request, reply) => {
      const date = new Date(ports.now()).toISOString().slice(0, "2027-03-01".length);
      reply.type("application/json; charset=utf-8");
      reply.header("content-disposition", `attachment; filename="stridelift-account-${date}.json"`);
      streamGzipped(request, reply as FastifyReply, exportOf(ports, callerOf(request)));
    },
  );

  app.delete(
    "/api/v1/account",
    {
      config,
      schema: {
        operationId: "eraseAccount",
        summary: "Erases everything that is kept of who asks, for good; needs the password, or a passkey a moment ago",
        tags,
        body: z.object({ password: password.optional() }).nullish(),
        response: { 204: nothing },
      },
    },
    async (request, reply) => {
      await eraseMe(ports, callerOf(request), request.body?.password);
      clearSessionCookie(reply, settings);
      return reply.code(204).send(null);
    },
  );
};
