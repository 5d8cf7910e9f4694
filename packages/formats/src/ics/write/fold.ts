const WIDTH = 75;

/** A content line in lines of at most 75 octets of UTF-8, as RFC 5545 wants them; no character is divided. */
export function foldLine(line: string): string[] {
  const folded: string[] = [];
  let current = "";
  let width = 0;
  for (const character of line) {
    const size = octetsOf(character.codePointAt(0) as number);
    if (width + size > WIDTH) {
      folded.push(current);
      current = " ";
      width = 1;
    }
    current += character;
    width += size;
  }
  return [...folded, current];
}

function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
