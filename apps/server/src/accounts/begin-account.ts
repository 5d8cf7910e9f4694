import type { RegistrationResponseJSON } from "@simplewebauthn/server";
import type { Config } from "../config.ts";
import { newRunner } from "../journal/new-runner.ts";
import type { Ports } from "../ports.ts";
import { ProblemError } from "../problem-error.ts";
import type { Writing } from "../storage/database.ts";
import type { AccountsTable } from "../storage/tables.ts";
import { accountFrom, type Entered, takeEmail } from "./account.ts";
import { emailKey } from "./email.ts";
import { endInvitationsFor } from "./invitations.ts";
import { newId } from "./new-id.ts";
import { type Answered, challengeNew, newCredential, passkeyRefused } from "./passkey-challenge.ts";
import { keepPasskey } from "./passkeys.ts";
import { hashPassword } from "./password.ts";
import { checkPassword } from "./password-rules.ts";
import { keepSession, newSession, type SessionToKeep } from "./sessions.ts";
import { hasOwner } from "./set-up.ts";
import { keepTicket, lookAtTicket, newTicket, noTicket, type Ticket, useBeginTicket, useTicket } from "./tickets.ts";
import { countTry, networkOf } from "./tries.ts";

const HOUR_MS = 3_600_000;
/** Whether an address is taken is told to who begins: to a few questions an hour, not to a list. */
const MOST_BY_TICKET = 20;
const MOST_FROM_NETWORK = 10;
const MOST_CHALLENGES = 100;

/** Someone who wants an account. */
export interface Beginner {
  /** A set-up link’s or an invitation’s; undefined: as anyone, where the server is open. */
  readonly ticket?: string | undefined;
  readonly email: string;
  readonly name: string;
  readonly password?: string | undefined;
  /** A passkey that was made for it; with it or with a password the account is opened. */
  readonly passkey?: Answered<RegistrationResponseJSON> | undefined;
  readonly device: string;
  readonly address: string;
}

type Rules = Pick<Config, "registration">;

/** Makes an account and signs its first device in. The holder of a set-up link becomes the owner, everyone else a member. */
export async function beginAccount(ports: Ports, beginner: Beginner, rules: Rules): Promise<Entered> {
  const { password, email, name, device, passkey } = beginner;
  if (password === undefined && passkey === undefined) throw noWayIn();
  if (password !== undefined) checkPassword(password, [email, name]);
  await mayBegin(ports, beginner, rules, MOST_FROM_NETWORK);
  const hashed = password === undefined ? null : await hashPassword(password);
  if (passkey === undefined) return keepAccount(ports, beginner, { runner: newId(ports.now()), password: hashed });
  const made = await newCredential(ports, "first-passkey", passkey);
  // It says the address on the device: it must be the account’s.
  if (emailKey(made.email) !== emailKey(email)) throw passkeyRefused(400);
  const { runner, credential } = made;
  return keepAccount(ports, beginner, {
    ...{ runner, password: hashed },
    also: async (db, { session: secret, nowMs }) => {
      await keepPasskey(db, { runner, name: device, nowMs, credential });
      await keepTicket(db, newTicket({ purpose: "just-signed-in", runner, secret, nowMs }));
    },
  });
}

/** Asks the device at hand to make a passkey for an account that is not there yet. */
export async function beginWithPasskey(
  ports: Ports,
  beginner: Pick<Beginner, "ticket" | "email" | "name" | "address">,
  rules: Rules,
) {
  await mayBegin(ports, beginner, rules, MOST_CHALLENGES);
  const { email, name } = beginner;
  return challengeNew(ports, { purpose: "first-passkey", runner: newId(ports.now()), email, name, known: [] });
}

/** Refuses who was given no link, and who asks too often, before any work is done for them. */
async function mayBegin(
  ports: Ports,
  { ticket, email, address }: Pick<Beginner, "ticket" | "email" | "address">,
  { registration }: Rules,
  mostFromNetwork: number,
): Promise<void> {
  if (ticket !== undefined) {
    const shown = { secret: ticket, purposes: ["begin", "invitation"], nowMs: ports.now() } as const;
    const found = await ports.database.read((db) => lookAtTicket(db, shown));
    if (found === null) throw noTicket();
    isFor(found, email);
    // People who were invited together may sit in one room.
    await countTry(ports, [{ key: `begin by ${ticket}`, most: MOST_BY_TICKET, withinMs: HOUR_MS }]);
  } else if (registration !== "open") {
    const message = "This server makes accounts for those it invited.";
    throw new ProblemError(403, { code: "account/invited-only", message, hint: "Ask its owner for a link." });
  } else {
    const key = `begin ${mostFromNetwork} from ${networkOf(address)}`;
    await countTry(ports, [{ key, most: mostFromNetwork, withinMs: HOUR_MS }]);
  }
}

/** What a new account is opened with. */
interface Opening {
  readonly runner: string;
  readonly password: string | null;
  /** What else is kept of it in the same transaction. */
  readonly also?: (db: Writing, session: SessionToKeep) => Promise<void>;
}

async function keepAccount(
  ports: Ports,
  { ticket, email, name, device }: Pick<Beginner, "ticket" | "email" | "name" | "device">,
  { runner, password, also }: Opening,
): Promise<Entered> {
  const session = newSession(ports, runner, device);
  const account = await ports.database.write(async (db) => {
    const kept = await db.selectFrom("accounts").where("runner", "=", runner).selectAll().executeTakeFirst();
    // An earlier try of the same transaction was kept, though the connection broke before it said so.
    if (kept !== undefined) return kept;
    const role = ticket === undefined ? "member" : await roleBy(db, ticket, ports.now());
    const row: AccountsTable = { runner, email, name, password, role, created_ms: session.nowMs };
    await takeEmail(db, email, runner);
    await db.insertInto("accounts").values(row).execute();
    await newRunner(db, { runner, nowMs: session.nowMs });
    await keepSession(db, session);
    await endInvitationsFor(db, email);
    await also?.(db, session);
    return row;
  });
  return { account: accountFrom(account), session };
}

/** Uses the ticket up, and says what its holder becomes. */
async function roleBy(db: Writing, secret: string, nowMs: number): Promise<"owner" | "member"> {
  if (await useBeginTicket(db, secret, nowMs)) {
    if (await hasOwner(db)) throw noTicket();
    return "owner";
  }
  if ((await useTicket(db, { secret, purposes: ["invitation"], nowMs })) === null) throw noTicket();
  return "member";
}

/** An invitation that names an address is for that one alone. */
function isFor({ data }: Ticket, email: string): void {
  if (typeof data.email !== "string" || data.email === emailKey(email)) return;
  const message = "This invitation is for another mail address.";
  throw new ProblemError(403, { code: "account/other-email", message, path: "email" });
}

function noWayIn(): ProblemError {
  const message = "An account is opened with a password or a passkey.";
  return new ProblemError(400, { code: "account/no-way-in", message, path: "password" });
}
