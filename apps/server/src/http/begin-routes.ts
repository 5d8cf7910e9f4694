import * as z from "zod";
import { askToBegin } from "../accounts/ask-to-begin.ts";
import { beginAccount } from "../accounts/begin-account.ts";
import { lookAtLink } from "../accounts/look.ts";
import { askForReset, useReset } from "../accounts/reset.ts";
import { serverInfo } from "../accounts/server-info.ts";
import { account, attestation, device, email, nothing, password, personName, ticket } from "./account-schemas.ts";
import type { Routes } from "./route.ts";
import { enter } from "./session-cookie.ts";

const tags = ["account"];

/** What nobody needs to be signed in for: how the server is, a first account, links from letters. */
export const beginRoutes: Routes = (app, ports, settings) => {
  const sendsMail = settings.smtp !== undefined;

  app.get(
    "/api/v1/server",
    {
      config: { access: "anyone" },
      schema: {
        operationId: "getServer",
        summary: "What this server is, and who may make an account",
        tags: ["server"],
        response: {
          200: z.object({
            name: z.literal("Stridelift"),
            version: z.string(),
            registration: z.enum(["open", "invited"]),
            isNew: z.boolean().describe("Nobody has an account yet"),
            mail: z.boolean().describe("Mail is really sent"),
          }),
        },
      },
    },
    async () => ({ ...(await serverInfo(ports)), registration: settings.registration, mail: sendsMail }),
  );

  app.post(
    "/api/v1/accounts",
    {
      config: { access: "ticket" },
      schema: {
        operationId: "beginAccount",
        summary: "Makes an account by a link, or by anyone where the server is open, and signs in",
        description:
          "An open server that sends mail makes none without a link: it sends one to the address, and answers 202.",
        tags,
        body: z.object({
          ticket: ticket.optional(),
          email,
          name: personName,
          password: password.optional(),
          passkey: z.object({ ticket, response: attestation }).optional(),
          device,
        }),
        response: { 201: account, 202: z.object({ mailed: z.literal(true) }) },
      },
    },
    async (request, reply) => {
      const { body, ip: address } = request;
      if (body.ticket === undefined && settings.registration === "open" && sendsMail) {
        await askToBegin(ports, { email: body.email, address });
        return reply.code(202).send({ mailed: true as const });
      }
      const entered = await beginAccount(ports, { ...body, address }, settings);
      return reply.code(201).send(await enter(request, reply, ports, settings, entered));
    },
  );

  app.post(
    "/api/v1/tickets/look",
    {
      config: { access: "ticket" },
      schema: {
        operationId: "lookAtTicket",
        summary: "What a link is good for; it is not used up",
        tags,
        body: z.object({ ticket }),
        response: {
          200: z.object({
            purpose: z.enum(["begin", "invitation", "reset"]),
            email: z.string().nullable(),
            expiresMs: z.int(),
          }),
        },
      },
    },
    (request) => lookAtLink(ports, request.body.ticket),
  );

  app.post(
    "/api/v1/password-resets",
    {
      config: { access: "anyone" },
      schema: {
        operationId: "askForReset",
        summary: "Sends a link for a new password, where the address has an account; the answer is the same where not",
        tags,
        body: z.object({ email }),
        response: { 202: nothing },
      },
    },
    async ({ body, ip: address }, reply) => {
      await askForReset(ports, { email: body.email, address });
      return reply.code(202).send(null);
    },
  );

  app.post(
    "/api/v1/password-resets/use",
    {
      config: { access: "ticket" },
      schema: {
        operationId: "useReset",
        summary: "Sets a new password by a link, signs all other devices out and this one in",
        tags,
        body: z.object({ ticket, password, device }),
        response: { 200: account },
      },
    },
    async (request, reply) => enter(request, reply, ports, settings, await useReset(ports, request.body)),
  );
};
