import { createHash } from "node:crypto";
import { gunzipSync, gzipSync } from "node:zlib";

/* A calendar as it is kept: packed, as text. Clients that take packed answers get it as it lies there. */

/** No subscriber was given anything yet. */
export const NOTHING_PUBLISHED = "";

export function packed(calendar: string): string {
  return gzipSync(calendar).toString("base64");
}

export function unpacked(kept: string): string {
  return kept === NOTHING_PUBLISHED ? "" : gunzipSync(Buffer.from(kept, "base64")).toString();
}

/** Tells a calendar from every other; without the quotation marks of a header. */
export function tagOf(calendar: string): string {
  return createHash("sha256").update(calendar).digest("base64url").slice(0, 27);
}
