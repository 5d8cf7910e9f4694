import { deflateRawSync, inflateRawSync } from "node:zlib";
import { FIRST_WORDS } from "./first-words.ts";

/* How a line lies in the database: its text as it is, or, after a byte that says by which words, what it adds to these. */

const BY_FIRST_WORDS = 1;
const WORDS = Buffer.from(FIRST_WORDS);

/** The shorter of the two forms. */
export function keptOf(line: string): Uint8Array {
  const text = Buffer.from(line);
  const added = deflateRawSync(text, { dictionary: WORDS });
  return added.length + 1 < text.length ? Buffer.concat([Uint8Array.of(BY_FIRST_WORDS), added]) : text;
}

/** The line again. Throws where it was kept by a newer version of the program. */
export function lineOf(kept: Uint8Array): string {
  const [form] = kept;
  if (form === "{".charCodeAt(0)) return Buffer.from(kept.buffer, kept.byteOffset, kept.byteLength).toString();
  if (form !== BY_FIRST_WORDS) throw new Error(`a journal line is kept in form ${form}, which is not known here`);
  return inflateRawSync(kept.subarray(1), { dictionary: WORDS }).toString();
}
