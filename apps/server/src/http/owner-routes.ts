import * as z from "zod";
import { allAccounts } from "../accounts/all-accounts.ts";
import { removeAccount } from "../accounts/erase.ts";
import { invitationsOf, invite, takeBack } from "../accounts/invitations.ts";
import { callerOf } from "./access.ts";
import { email, id, nothing } from "./account-schemas.ts";
import type { Routes } from "./route.ts";

const tags = ["owner"];
const config = { access: "owner" } as const;

/** What who runs the server does with accounts. None of it reads what anybody keeps in theirs. */
export const ownerRoutes: Routes = (app, ports) => {
  app.post(
    "/api/v1/invitations",
    {
      config,
      schema: {
        operationId: "invite",
        summary: "Gives out a link that makes one account, and sends it where an address is named",
        tags,
        body: z.object({ email: email.nullish() }).nullish(),
        response: { 201: z.object({ invitation: z.string(), link: z.string(), expiresMs: z.int() }) },
      },
    },
    async (request, reply) => reply.code(201).send(await invite(ports, callerOf(request), request.body?.email ?? null)),
  );

  app.get(
    "/api/v1/invitations",
    {
      config,
      schema: {
        operationId: "listInvitations",
        summary: "Links that were given out and nobody has used yet",
        tags,
        response: {
          200: z.object({
            invitations: z.array(
              z.object({
                invitation: z.string(),
                email: z.string().nullable(),
                createdMs: z.int(),
                expiresMs: z.int(),
              }),
            ),
          }),
        },
      },
    },
    async (request) => ({ invitations: [...(await invitationsOf(ports, callerOf(request)))] }),
  );

  app.delete(
    "/api/v1/invitations/:invitation",
    {
      config,
      schema: {
        operationId: "takeInvitationBack",
        summary: "Voids a link that was given out",
        tags,
        params: z.object({ invitation: id }),
        response: { 204: nothing },
      },
    },
    async (request, reply) => {
      await takeBack(ports, callerOf(request), request.params.invitation);
      return reply.code(204).send(null);
    },
  );

  app.get(
    "/api/v1/accounts",
    {
      config,
      schema: {
        operationId: "listAccounts",
        summary: "All accounts: that they are there, when they were used, how much room they take",
        tags,
        response: {
          200: z.object({
            accounts: z.array(
              z.object({
                runner: z.string(),
                email: z.string(),
                name: z.string(),
                role: z.enum(["owner", "member"]),
                createdMs: z.int(),
                seenMs: z.int().nullable(),
                bytes: z.int(),
              }),
            ),
          }),
        },
      },
    },
    async () => ({ accounts: [...(await allAccounts(ports))] }),
  );

  app.delete(
    "/api/v1/accounts/:runner",
    {
      config,
      schema: {
        operationId: "removeAccount",
        summary: "Erases all that is kept of another runner, unread",
        tags,
        params: z.object({ runner: id }),
        response: { 204: nothing },
      },
    },
    async (request, reply) => {
      await removeAccount(ports, callerOf(request), request.params.runner);
      return reply.code(204).send(null);
    },
  );
};
