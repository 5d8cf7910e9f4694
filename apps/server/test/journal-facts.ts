import { append, type Entry } from "@stridelift/core";
import { entriesIn, keptJournal } from "../src/journal/kept-journal.ts";
import type { Ports } from "../src/ports.ts";

export const ENTRIES = "/api/v1/journal/entries";
const WALL_MS = Date.UTC(2027, 2, 1);

/** So many facts in a row, made on one device, from its `first` on. */
export function facts(count: number, { device = "d0", first = 0 }: { device?: string; first?: number } = {}): Entry[] {
  return Array.from({ length: count }, (_, index) => fact(device, first + index));
}

/** The `n`th fact of a device. */
export function fact(device: string, n: number): Entry {
  const stamp = { wallMs: WALL_MS + n, device, by: device };
  return append([], "setting", { name: "name", value: `${device} said ${n}` }, stamp);
}

export interface Pulled {
  readonly life: string;
  readonly head: number;
  readonly entries: readonly { readonly seq: number; readonly entry: Entry }[];
  readonly more: boolean;
}

/** A runner’s whole journal as the server holds it. */
export async function journalOf(ports: Ports, runner: string) {
  const { lines, ...head } = await keptJournal(ports, runner);
  return { ...head, entries: entriesIn(lines) };
}
