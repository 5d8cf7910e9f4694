import { createHash, createHmac, randomBytes } from "node:crypto";

/** 192 bits that nobody guesses, as 32 letters, digits, `-` and `_`. */
export function newSecret(): string {
  return randomBytes(24).toString("base64url");
}

/** Under this a secret is kept: it can be told from it whether a secret is the one, and nothing else. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("base64url");
}

/** As `hashOf`, worth nothing to who has the database alone. */
export function sealOf(secret: string, serverSecret: string): string {
  return createHmac("sha256", serverSecret).update(secret).digest("base64url");
}
