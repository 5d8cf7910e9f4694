import type { Entry } from "./entry.ts";

/** An entry as a line without its end: `id, at, by, kind, v, data`, then the fields of newer versions by name. */
export function writeEntry(entry: Entry): string {
  const { id, at, by, kind, v, data, ...newer } = entry;
  const rest = Object.entries(newer).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(Object.fromEntries([...Object.entries({ id, at, by, kind, v, data }), ...rest]));
}
