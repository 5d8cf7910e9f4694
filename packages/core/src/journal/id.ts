import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/**
 * The id of an entry made on a device, 32 hex digits: from all that it says. Two windows of one device that reach the
 * same clock text still give two facts two ids.
 */
export function entryId(made: { at: string; by: string; kind: string; data: unknown }): string {
  return digest(["made", made.at, made.by, made.kind, made.data]);
}

/**
 * The id of an imported fact, 32 hex digits: neither clock nor device is in it, so two devices that import the same
 * version make the same entry. `previous` is the id of the entry before it of the same source and uid: an event that
 * left and came back with the same content is a new fact.
 */
export function importId(fact: {
  source: string;
  uid: string;
  kind: string;
  content: unknown;
  previous: string | undefined;
}): string {
  return digest(["imported", fact.source, fact.uid, fact.kind, fact.content, fact.previous ?? null]);
}

/** JSON with sorted keys, without absent ones: equal for values that say the same. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonicalText(item ?? null)).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const said = Object.entries(value).filter(([, part]) => part !== undefined);
  said.sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${said.map(([key, part]) => `${JSON.stringify(key)}:${canonicalText(part)}`).join(",")}}`;
}

/** The first 128 bits of SHA-256: ids stay short in the file, and no two meet by chance. */
function digest(parts: readonly unknown[]): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(parts))).subarray(0, 16));
}
