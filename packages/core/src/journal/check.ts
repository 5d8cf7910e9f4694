import type { Problem } from "../problem.ts";
import { ENTRY_VERSION, type Entry, type EntryData, type EntryKind, entrySchemas } from "./entry.ts";
import { misfit } from "./misfit.ts";

/** An entry whose data fits its kind. */
export type CheckedEntry = {
  [K in EntryKind]: { readonly kind: K; readonly data: EntryData<K>; readonly by: string; readonly id: string };
}[EntryKind];

type Outcome = { readonly entry: CheckedEntry } | { readonly problem: Problem; readonly newer?: true };

/** Holds an entry against the schema of its kind. `newer` marks a kind or version that this build does not know (J5). */
export function checkEntry(entry: Entry): Outcome {
  if (!isKnown(entry)) return { problem: newerEntry(entry), newer: true };
  const read = entrySchemas[entry.kind].safeParse(entry.data, { error: misfit });
  if (!read.success) {
    const [issue] = read.error.issues;
    return { problem: badEntry(entry, `${issue?.path.join(".") || "data"}: ${issue?.message}`) };
  }
  return { entry: { kind: entry.kind, data: read.data, by: entry.by, id: entry.id } as CheckedEntry };
}

function isKnown(entry: Entry): entry is Entry<EntryKind> {
  return Object.hasOwn(entrySchemas, entry.kind) && entry.v <= ENTRY_VERSION;
}

function newerEntry(entry: Entry): Problem {
  return {
    code: "journal/newer-entry",
    message: `The entry "${entry.kind}" (version ${entry.v}) was made by a newer version; it is kept, and not counted here.`,
    path: entry.id,
    hint: "Update Stridelift on this device to see what it says.",
  };
}

function badEntry(entry: Entry, found: string): Problem {
  return {
    code: "journal/bad-entry",
    message: `The entry "${entry.kind}" does not say what such an entry must (${found}); it is kept, and not counted.`,
    path: entry.id,
    hint: "Enter what it was meant to say again.",
  };
}
