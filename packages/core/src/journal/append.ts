import { tick } from "./clock.ts";
import { ENTRY_VERSION, type Entry, type EntryData, type EntryKind, entrySchemas } from "./entry.ts";
import { entryId } from "./id.ts";
import { misfit } from "./misfit.ts";

/** Who writes, on which device (as `tick` takes it), at which wall time in ms. */
export interface Stamp {
  readonly wallMs: number;
  readonly device: string;
  readonly by: string;
}

/**
 * A new entry that stands after every entry of `journal`, which may be in any order. It is returned, not added.
 * Throws where `data` does not fit the kind: input is checked before it gets here.
 */
export function append<K extends EntryKind>(
  journal: readonly Entry[],
  kind: K,
  data: EntryData<K>,
  { wallMs, device, by }: Stamp,
): Entry<K> {
  const checked = entrySchemas[kind].safeParse(data, { error: misfit });
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new Error(
      `no "${kind}" entry: ${issue?.path.join(".") || "data"} ${issue?.message} in ${JSON.stringify(data)}`,
    );
  }
  const at = tick(lastClock(journal), wallMs, device);
  return { id: entryId({ at, by, kind, data }), at, by, kind, v: ENTRY_VERSION, data };
}

/** The greatest clock text of a journal in any order; undefined for an empty one. */
export function lastClock(journal: readonly Entry[]): string | undefined {
  let last: string | undefined;
  for (const { at } of journal) if (last === undefined || at > last) last = at;
  return last;
}
