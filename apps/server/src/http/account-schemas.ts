import type { AuthenticationResponseJSON, RegistrationResponseJSON } from "@simplewebauthn/server";
import * as z from "zod";

/*
 * What accounts take and give over HTTP. Lengths are those of a person’s words; a password’s own rules are told by what refuses it.
 */

export const email = z.string().trim().max(254).regex(z.regexes.email, "is no mail address").describe("A mail address");
/** No control characters: what a person wrote is shown to others and sent in letters. */
const line = (most: number) =>
  z
    .string()
    .trim()
    .min(1)
    .max(most)
    .regex(/^\P{Cc}*$/u, "has a character that cannot be shown");
export const personName = line(80).describe("How the runner is called");
export const device = line(100).describe("How the runner will know this device in the list");
export const password = z.string().max(1000);
export const ticket = z.string().max(100).describe("What a one-time link holds");

export const account = z.object({
  runner: z.string(),
  email: z.string(),
  name: z.string(),
  role: z.enum(["owner", "member"]),
  hasPassword: z.boolean(),
  createdMs: z.int(),
});

/** An id of ours in a path: of a runner or a session. */
export const id = z.string().regex(/^[\w-]{1,100}$/);

export const nothing = z.null().describe("Nothing more to say");

export const passkey = z.object({
  passkey: z.string(),
  name: z.string(),
  createdMs: z.int(),
  usedMs: z.int().nullable(),
});

/** What a browser is asked for; handed to its own interface for passkeys as it is. */
export const challenge = z.object({ ticket: z.string(), options: z.looseObject({}) });

const base64url = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^[\w-]*=*$/);
const credential = { id: base64url(2000), rawId: base64url(2000), type: z.literal("public-key") };
const extensions = z.looseObject({});

/** What a browser answers where a passkey was made. */
export const attestation = z
  .looseObject({
    ...credential,
    response: z.looseObject({
      clientDataJSON: base64url(10_000),
      attestationObject: base64url(50_000),
      transports: z.array(z.string()).max(20).optional(),
    }),
    clientExtensionResults: extensions,
  })
  .transform((value) => value as unknown as RegistrationResponseJSON);

/** What a browser answers where a passkey signs in. */
export const assertion = z
  .looseObject({
    ...credential,
    response: z.looseObject({
      clientDataJSON: base64url(10_000),
      authenticatorData: base64url(10_000),
      signature: base64url(10_000),
      userHandle: base64url(200).nullish(),
    }),
    clientExtensionResults: extensions,
  })
  .transform((value) => value as unknown as AuthenticationResponseJSON);
