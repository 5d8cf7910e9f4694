/** U+FFFD-free decoding: what is not UTF-8 is read byte by byte as Latin-1, the usual encoding of such files. */
const CHUNK = 8192;

/**
 * The text of a calendar's bytes: UTF-8, or UTF-16 by its byte order mark. Never throws: a byte that is not part of
 * valid UTF-8 becomes the Latin-1 character of that number. The mark itself is left out.
 */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeUtf16(bytes, 0);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeUtf16(bytes, 1);
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const parts: string[] = [];
  let codes: number[] = [];
  for (let i = start; i < bytes.length; ) {
    const size = sequenceLength(bytes, i);
    codes.push(size > 1 ? codePointAt(bytes, i, size) : (bytes[i] as number));
    i += Math.max(size, 1);
    if (codes.length === CHUNK) {
      parts.push(String.fromCodePoint(...codes));
      codes = [];
    }
  }
  parts.push(String.fromCodePoint(...codes));
  return parts.join("");
}

/** 1–4 for a valid sequence at `i`, 0 where there is none. */
function sequenceLength(bytes: Uint8Array, i: number): number {
  const first = bytes[i] as number;
  if (first < 0x80) return 1;
  const size =
    first >= 0xc2 && first < 0xe0 ? 2 : first >= 0xe0 && first < 0xf0 ? 3 : first >= 0xf0 && first < 0xf5 ? 4 : 0;
  for (let k = 1; k < size; k++) if (((bytes[i + k] ?? 0) & 0xc0) !== 0x80) return 0;
  const code = size > 1 ? codePointAt(bytes, i, size) : 0;
  const overlong = (size === 3 && code < 0x800) || (size === 4 && (code < 0x10000 || code > 0x10ffff));
  return overlong || (code >= 0xd800 && code < 0xe000) ? 0 : size;
}

function codePointAt(bytes: Uint8Array, i: number, size: number): number {
  let code = (bytes[i] as number) & (0xff >> (size + 1));
  for (let k = 1; k < size; k++) code = (code << 6) | ((bytes[i + k] as number) & 0x3f);
  return code;
}

function decodeUtf16(bytes: Uint8Array, highFirst: 0 | 1): string {
  const parts: string[] = [];
  for (let i = 2; i + 1 < bytes.length; i += 2) {
    parts.push(String.fromCharCode((bytes[i + 1 - highFirst] as number) * 256 + (bytes[i + highFirst] as number)));
  }
  return parts.join("");
}
