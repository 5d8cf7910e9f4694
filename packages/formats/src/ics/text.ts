/** A TEXT value as it is meant: `\n` a line break, `\,` `\;` `\\` the character itself; any other backslash stays. */
export function unescapeText(value: string): string {
  return value.replace(/\\([nN,;\\:"])/g, (_, c: string) => (c === "n" || c === "N" ? "\n" : c));
}

/** A text as a TEXT value. Line ends of any kind become `\n`; control characters are left out. */
export function escapeText(text: string): string {
  return text
    .replace(/[\\;,]/g, (c) => `\\${c}`)
    .replace(/\r\n|\n|\r/g, "\\n")
    .replace(/\p{Cc}/gu, "");
}

/** The parts of a list of TEXT values, unescaped; a comma after a backslash divides nothing. */
export function splitTexts(value: string): string[] {
  const parts = value.match(/(?:\\.|[^,\\])+/gs) ?? [];
  return parts.map((part) => unescapeText(part).trim());
}
