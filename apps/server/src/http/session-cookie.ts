import type { FastifyReply, FastifyRequest } from "fastify";
import { signedInBy } from "../accounts/sessions.ts";
import type { SignedIn } from "../accounts/signed-in.ts";
import type { Config } from "../config.ts";
import type { Ports } from "../ports.ts";

/** A name with this beginning is taken by browsers only over TLS, for the whole host and no other. */
const nameFor = ({ isSecure }: Config) => (isSecure ? "__Host-stridelift" : "stridelift");

export async function callerBySession(request: FastifyRequest, ports: Ports, config: Config): Promise<SignedIn | null> {
  const token = request.cookies[nameFor(config)];
  return token === undefined ? null : signedInBy(ports, token);
}

export function setSessionCookie(reply: FastifyReply, config: Config, token: string, expiresMs: number): void {
  reply.setCookie(nameFor(config), token, {
    httpOnly: true,
    secure: config.isSecure,
    sameSite: "lax",
    path: "/",
    expires: new Date(expiresMs),
  });
}

export function clearSessionCookie(reply: FastifyReply, config: Config): void {
  reply.clearCookie(nameFor(config), { httpOnly: true, secure: config.isSecure, sameSite: "lax", path: "/" });
}
