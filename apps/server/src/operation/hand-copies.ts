import { join } from "node:path";
import type { Config } from "../config.ts";
import { backup, secretMark } from "./backup.ts";
import { copiesFolder, copyName } from "./copies.ts";
import type { CopyHead } from "./copy-format.ts";
import { restore } from "./restore.ts";
import { knownSecret } from "./secret.ts";
import { withDatabase } from "./with-database.ts";

/** Copies the database of a configuration into a file; gives the rows of each table. */
export function copyInto(config: Config, path: string, nowMs: number): Promise<CopyHead["rows"]> {
  return withDatabase(config, (database) => backup(database, { path, secret: knownSecret(config), nowMs }));
}

/** What was brought back. */
export interface Restored {
  readonly rows: CopyHead["rows"];
  readonly madeMs: number;
  /** Where what was there before may be found; undefined: nothing was to be replaced. */
  readonly replaced: string | undefined;
  /** The server seals by another secret than the one of the copy: no session of it counts any more. */
  readonly isOtherSecret: boolean;
}

/** Brings a copy back into the database of a configuration; `mayReplace` what is there. */
export async function bringBack(
  config: Config,
  { path, mayReplace, nowMs }: { readonly path: string; readonly mayReplace: boolean; readonly nowMs: number },
): Promise<Restored> {
  const replaced = mayReplace ? join(await copiesFolder(config.data), copyName("replaced", nowMs)) : undefined;
  const secret = knownSecret(config);
  const head = await withDatabase(config, (database) => restore(database, { path, replaced, secret, nowMs }), {
    mayBeNew: true,
  });
  const isOtherSecret = head.secret !== null && (secret === null || head.secret !== secretMark(secret));
  return { rows: head.rows, madeMs: head.madeMs, replaced, isOtherSecret };
}
