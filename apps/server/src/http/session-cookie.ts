import type { FastifyReply, FastifyRequest } from "fastify";
import type { Account, Entered } from "../accounts/account.ts";
import { endSession, signedInBy } from "../accounts/sessions.ts";
import type { SignedIn } from "../accounts/signed-in.ts";
import type { Config } from "../config.ts";
import type { Ports } from "../ports.ts";

/** The longest that browsers keep a cookie. Whether the session still stands is the database’s to say. */
const KEPT_S = 400 * 24 * 60 * 60;

/** A name with this beginning is taken by browsers only over TLS, for the whole host and no other. */
const nameFor = ({ isSecure }: Config) => (isSecure ? "__Host-stridelift" : "stridelift");

export async function callerBySession(request: FastifyRequest, ports: Ports, config: Config): Promise<SignedIn | null> {
  const token = request.cookies[nameFor(config)];
  return token === undefined ? null : signedInBy(ports, token);
}

/** Signs this browser in: a new session and a new cookie each time. What it held before ends. */
export async function enter(
  request: FastifyRequest,
  reply: FastifyReply,
  ports: Ports,
  config: Config,
  { account, session }: Entered,
): Promise<Account> {
  const before = await callerBySession(request, ports, config);
  if (before !== null) await endSession(ports, before.runner, before.session);
  setCookie(reply, config, session.token);
  return account;
}

/** Lets the browser keep its cookie for as long again. */
export function keepSessionCookie(request: FastifyRequest, reply: FastifyReply, config: Config): void {
  const token = request.cookies[nameFor(config)];
  if (token !== undefined) setCookie(reply, config, token);
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  reply.clearCookie(nameFor(config), { httpOnly: true, secure: config.isSecure, sameSite: "lax", path: "/" });
}

function setCookie(reply: FastifyReply, config: Config, token: string): void {
  reply.setCookie(nameFor(config), token, {
    httpOnly: true,
    secure: config.isSecure,
    sameSite: "lax",
    path: "/",
    maxAge: KEPT_S,
  });
}
