import { hashOf } from "../accounts/tokens.ts";

const NAME = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\.([\w-]{32})\.ics$/;
const NOBODY = "nobody";

/** Whose feed an address is, and the hash of its secret. */
export interface Address {
  readonly runner: string;
  readonly tokenHash: string;
}

export function addressPath(runner: string, secret: string): string {
  return `/feeds/${runner}.${secret}.ics`;
}

/** What an address says. One that says nothing is nobody’s: it is looked up as all are, so that the answer takes as long. */
export function parseAddress(name: string): Address {
  const [, runner = NOBODY, secret = name] = NAME.exec(name) ?? [];
  return { runner, tokenHash: hashOf(secret) };
}
