import { hashOf } from "../accounts/tokens.ts";

const RUNNER = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ENDING = ".ics";
const NOBODY = "nobody";

/** Whose feed an address is, and the hash of its secret. */
export interface Address {
  readonly runner: string;
  readonly tokenHash: string;
}

export function addressPath(runner: string, secret: string): string {
  return `/feeds/${runner}.${secret}${ENDING}`;
}

/** What an address says. One that says nothing is nobody’s: it is looked up as all are, so that the answer takes as long. */
export function parseAddress(name: string): Address {
  const [runner = "", secret = ""] = name.endsWith(ENDING) ? name.slice(0, -ENDING.length).split(".") : [];
  return { runner: RUNNER.test(runner) ? runner : NOBODY, tokenHash: hashOf(secret) };
}
