import { readFile, stat } from "node:fs/promises";
import { resolve } from "node:path";
import type { Problem } from "@stridelift/core";
import type { Shell } from "../shell.ts";

/** The standard input as a file name. */
export const STDIN = "-";

const MOST_BYTES = 256 * 1024 * 1024;

/** The bytes of a file, or of standard input for `-`; what stands in the way is a problem with the file as its path. */
export async function readBytes(file: string, shell: Shell): Promise<Uint8Array | Problem> {
  if (file === STDIN) return shell.readStdin();
  if (/^(https?|webcals?):\/\//i.test(file)) {
    return problem(
      "file/address",
      file,
      "This is an address; addresses are not fetched here.",
      "Download the calendar and name the file.",
    );
  }
  const path = resolve(shell.cwd, file);
  try {
    const found = await stat(path);
    if (found.isDirectory()) {
      return problem(
        "file/folder",
        file,
        "This is a folder, not a file.",
        "Name the calendars in it one by one, or with *.ics.",
      );
    }
    if (found.size > MOST_BYTES) {
      const size = Math.round(found.size / 1024 / 1024);
      return problem(
        "file/too-large",
        file,
        `This file has ${size} MB, too large for a calendar or journal.`,
        "Check the name.",
      );
    }
    return await readFile(path);
  } catch (error) {
    return unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): Problem {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT" || code === "ENOTDIR")
    return problem("file/missing", file, "There is no such file.", "Check the name and the folder.");
  if (code === "EACCES" || code === "EPERM") {
    return problem("file/no-access", file, "This file may not be read by you.", "Change its permissions, or copy it.");
  }
  return problem(
    "file/unreadable",
    file,
    `This file cannot be read${code ? ` (${code})` : ""}.`,
    "Check the name, or copy it elsewhere.",
  );
}

function problem(code: string, path: string, message: string, hint: string): Problem {
  return { code, message, path, hint };
}
