/** A name that nothing else has: 32 hex digits by chance. Unlike the browser’s own kind it can be had without TLS too. */
export function chanceName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
