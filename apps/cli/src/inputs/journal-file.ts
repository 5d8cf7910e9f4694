import { open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { type Entry, writeJournal } from "@stridelift/core";
import type { Shell } from "../shell.ts";

/**
 * Adds entries at the end of a journal file, which need not exist. Every line that is there stays as it is, those we
 * cannot read too. The file is replaced in one step: whoever reads it sees the old journal or the new one.
 */
export async function appendToJournal(file: string, entries: readonly Entry[], shell: Shell): Promise<void> {
  if (entries.length === 0) return;
  const path = await realpath(resolve(shell.cwd, file)).catch(() => resolve(shell.cwd, file));
  const before = await readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return Buffer.alloc(0);
    throw error;
  });
  const isOpenLine = before.length > 0 && before.at(-1) !== 0x0a;
  await replaceFile(path, Buffer.concat([before, Buffer.from(`${isOpenLine ? "\n" : ""}${writeJournal(entries)}`)]));
}

/** Replaces a file, or makes it, in one step: a temporary file beside it is written through and takes its name. */
export async function replaceFile(path: string, bytes: Uint8Array | string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  const mode = await stat(path).then(
    (found) => found.mode & 0o777,
    () => undefined,
  );
  try {
    const handle = await open(temporary, "w", mode);
    await handle.writeFile(bytes);
    await handle.sync();
    await handle.close();
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Whether there is a file of that name. */
export async function isThere(file: string, shell: Shell): Promise<boolean> {
  return stat(resolve(shell.cwd, file)).then(
    () => true,
    () => false,
  );
}
