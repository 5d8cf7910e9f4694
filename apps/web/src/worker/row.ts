/** The line of a stored row; undefined where the row is no such thing. */
export function lineOf(value: unknown): string | undefined {
  const line = (value as { line?: unknown } | null | undefined)?.line;
  return typeof line === "string" && line !== "" && !/[\r\n]/.test(line) ? line : undefined;
}

/** A row as one line of text, whatever it is. */
export function textOf(value: unknown): string {
  return lineOf(value) ?? JSON.stringify(value ?? null);
}

export function idOf(value: unknown): string {
  const id = (value as { id?: unknown } | null | undefined)?.id;
  return typeof id === "string" ? id : "";
}

/** Names the rows of a store: another one with every row that comes in. */
export function markOf(life: unknown, last: number | undefined): string {
  return `${typeof life === "string" ? life : ""} ${last ?? 0}`;
}
