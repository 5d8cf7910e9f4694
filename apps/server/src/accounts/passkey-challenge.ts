import {
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from "@simplewebauthn/server";
import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import { keepTicket, type NewTicket, newTicket, type Ticket, useTicket } from "./tickets.ts";
import { unattested } from "./unattested.ts";

/** As long as the ticket of a challenge lasts. */
const ANSWER_MS = 300_000;
/** Ed25519, ES256, RS256: what the keys of today make. */
const ALGORITHMS = [-8, -7, -257];

/** A challenge for a passkey: the ticket is the challenge itself, good for one answer. */
export interface Challenge {
  readonly ticket: string;
  /** For the browser’s own interface, as it is. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What of a passkey is kept. */
export interface Credential {
  readonly passkey: string;
  readonly publicKey: string;
  readonly counter: number;
  readonly transports: readonly string[];
}

export interface NewPasskeyFor {
  readonly purpose: "first-passkey" | "new-passkey";
  readonly runner: string;
  readonly email: string;
  readonly name: string;
  /** Ids of those the runner has: a device makes no second one. */
  readonly known: readonly string[];
}

/** Asks a device to make a passkey that it can find by itself later, so that signing in needs no mail address. */
export async function challengeNew(
  ports: Ports,
  { purpose, runner, email, name, known }: NewPasskeyFor,
): Promise<Challenge> {
  const ticket = newTicket({ purpose, runner, data: { email }, nowMs: ports.now() });
  await ports.database.write((db) => keepTicket(db, ticket));
  const options = await generateRegistrationOptions({
    rpName: "Stridelift",
    rpID: hostOf(ports),
    userID: new Uint8Array(Buffer.from(runner)),
    userName: email,
    userDisplayName: name,
    challenge: bytesOf(ticket),
    timeout: ANSWER_MS,
    attestationType: "none",
    supportedAlgorithmIDs: ALGORITHMS,
    excludeCredentials: known.map((id) => ({ id })),
    authenticatorSelection: { residentKey: "required", userVerification: "preferred" },
  });
  return { ticket: ticket.secret, options: { ...options } };
}

/** Asks whichever passkey of this server a device has. */
export async function challengeAny(ports: Ports): Promise<Challenge> {
  const ticket = newTicket({ purpose: "sign-in", nowMs: ports.now() });
  await ports.database.write((db) => keepTicket(db, ticket));
  const options = await generateAuthenticationOptions({
    rpID: hostOf(ports),
    challenge: bytesOf(ticket),
    timeout: ANSWER_MS,
    userVerification: "preferred",
  });
  return { ticket: ticket.secret, options: { ...options } };
}

/** A device’s answer to a challenge, as browsers write it. */
export interface Answered<Response> {
  readonly ticket: string;
  readonly response: Response;
}

/** The new passkey, and whose challenge it answers. Whatever comes of it, the challenge is used up. */
export async function newCredential(
  ports: Ports,
  purpose: NewPasskeyFor["purpose"],
  { ticket: secret, response }: Answered<RegistrationResponseJSON>,
): Promise<{ readonly runner: string; readonly email: string; readonly credential: Credential }> {
  const { runner, data } = await answeredTicket(ports, secret, purpose);
  const verified = await verifiedNew(ports, secret, response).catch(() => undefined);
  if (!verified?.verified || runner === null || typeof data.email !== "string") throw passkeyRefused(400);
  const { id, publicKey, counter } = verified.registrationInfo.credential;
  const transports = (response.response.transports ?? []).filter((way) => /^[a-z-]{1,20}$/.test(way)).slice(0, 10);
  const credential = { passkey: id, publicKey: Buffer.from(publicKey).toString("base64url"), counter, transports };
  return { runner, email: data.email, credential };
}

async function verifiedNew(ports: Ports, expectedChallenge: string, response: RegistrationResponseJSON) {
  return verifyRegistrationResponse({
    response: unattested(response),
    expectedChallenge,
    expectedOrigin: ports.origin,
    expectedRPID: hostOf(ports),
    requireUserVerification: false,
    supportedAlgorithmIDs: ALGORITHMS,
  });
}

export async function answeredTicket(
  { database, now }: Ports,
  secret: string,
  purpose: NewPasskeyFor["purpose"] | "sign-in",
): Promise<Ticket> {
  const shown = { secret, purposes: [purpose], nowMs: now() } as const;
  const ticket = await database.write((db) => useTicket(db, shown));
  if (ticket === null) throw passkeyRefused(purpose === "sign-in" ? 401 : 400);
  return ticket;
}

/** The name to which passkeys of this server are bound. */
export function hostOf({ origin }: Ports): string {
  return new URL(origin).hostname;
}

/** Said alike whatever was wrong with it. */
export function passkeyRefused(status: 400 | 401): ProblemError {
  return new ProblemError(status, {
    code: "account/passkey-refused",
    message: "This passkey was not accepted.",
    hint: "Try again. What was asked of it is good once, for five minutes.",
  });
}

function bytesOf({ secret }: NewTicket): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.from(secret, "base64url"));
}
