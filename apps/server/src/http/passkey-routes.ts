import * as z from "zod";
import { beginWithPasskey } from "../accounts/begin-account.ts";
import { askToSignIn, signInByPasskey } from "../accounts/passkey-sign-in.ts";
import { addPasskey, askForPasskey, passkeysOf, removePasskey, renamePasskey } from "../accounts/passkeys.ts";
import { callerOf } from "./access.ts";
import {
  account,
  assertion,
  attestation,
  challenge,
  device,
  email,
  id,
  nothing,
  passkey,
  personName,
  ticket,
} from "./account-schemas.ts";
import type { Routes } from "./route.ts";
import { enter } from "./session-cookie.ts";

const tags = ["passkeys"];
const config = { access: "runner" } as const;
const params = z.object({ passkey: id });

/** Passkeys: signing in with one, making one, the list of them. */
export const passkeyRoutes: Routes = (app, ports, settings) => {
  app.post(
    "/api/v1/accounts/passkey-options",
    {
      config: { access: "ticket" },
      schema: {
        operationId: "beginWithPasskey",
        summary: "What a browser is asked for a new account that is opened with a passkey",
        tags,
        body: z.object({ ticket: ticket.optional(), email, name: personName }),
        response: { 200: challenge },
      },
    },
    ({ body, ip: address }) => beginWithPasskey(ports, { ...body, address }, settings),
  );

  app.post(
    "/api/v1/sessions/passkey-options",
    {
      config: { access: "anyone" },
      schema: {
        operationId: "askToSignIn",
        summary: "What a browser is asked for to sign in with a passkey",
        tags,
        response: { 200: challenge },
      },
    },
    ({ ip }) => askToSignIn(ports, ip),
  );

  app.post(
    "/api/v1/sessions/passkey",
    {
      config: { access: "anyone" },
      schema: {
        operationId: "signInByPasskey",
        summary: "Signs this device in by passkey",
        tags,
        body: z.object({ ticket, response: assertion, device }),
        response: { 200: account },
      },
    },
    async (request, reply) => enter(request, reply, ports, settings, await signInByPasskey(ports, request.body)),
  );

  app.get(
    "/api/v1/passkeys",
    {
      config,
      schema: {
        operationId: "listPasskeys",
        summary: "The passkeys that open the account, the oldest first",
        tags,
        response: { 200: z.object({ passkeys: z.array(passkey) }) },
      },
    },
    async (request) => ({ passkeys: [...(await passkeysOf(ports, callerOf(request)))] }),
  );

  app.post(
    "/api/v1/passkeys/options",
    {
      config,
      schema: {
        operationId: "askForPasskey",
        summary: "What a browser is asked for one more passkey",
        tags,
        response: { 200: challenge },
      },
    },
    (request) => askForPasskey(ports, callerOf(request)),
  );

  app.post(
    "/api/v1/passkeys",
    {
      config,
      schema: {
        operationId: "addPasskey",
        summary: "Adds the passkey that the browser made",
        tags,
        body: z.object({ ticket, response: attestation, name: personName }),
        response: { 201: passkey },
      },
    },
    async (request, reply) => {
      const { name, ...answered } = request.body;
      return reply.code(201).send(await addPasskey(ports, callerOf(request), name, answered));
    },
  );

  app.patch(
    "/api/v1/passkeys/:passkey",
    {
      config,
      schema: {
        operationId: "renamePasskey",
        summary: "Gives a passkey another name",
        tags,
        params,
        body: z.object({ name: personName }),
        response: { 200: passkey },
      },
    },
    (request) => renamePasskey(ports, callerOf(request), request.params.passkey, request.body.name),
  );

  app.delete(
    "/api/v1/passkeys/:passkey",
    {
      config,
      schema: {
        operationId: "removePasskey",
        summary: "Removes a passkey; never the last way into the account",
        tags,
        params,
        response: { 204: nothing },
      },
    },
    async (request, reply) => {
      await removePasskey(ports, callerOf(request), request.params.passkey);
      return reply.code(204).send(null);
    },
  );
};
