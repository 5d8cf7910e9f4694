const MOST = 64;

/**
 * The rows in parts of 64, 32, 16 … and 1: a statement is compiled for each length, and so there are seven lengths, not as many as
 * there are batches.
 */
export function inParts<Row>(rows: readonly Row[]): readonly (readonly Row[])[] {
  const parts: (readonly Row[])[] = [];
  let length = MOST;
  for (let from = 0; from < rows.length; from += length) {
    while (length > rows.length - from) length /= 2;
    parts.push(rows.slice(from, from + length));
  }
  return parts;
}
