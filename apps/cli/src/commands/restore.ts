import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { bringBack } from "@stridelift/server";
import type { Invocation } from "../arguments/parse-arguments.ts";
import { done, EXIT, failed, type Outcome } from "../outcome.ts";
import type { Shell } from "../shell.ts";
import { problemLines } from "../view/told.ts";
import { rowWords } from "./backup.ts";
import { withConfig } from "./server-config.ts";

/** `restore`: what `backup` wrote, into an empty database, or with --replace into the place of what is there. */
export function restoreCommand({ inputs: [file = ""], flags }: Invocation, shell: Shell): Promise<Outcome> {
  return withConfig(shell, async (config) => {
    const path = resolve(shell.cwd, file);
    if (!existsSync(path)) {
      const problem = { code: "file/missing", message: "There is no such file.", path: file };
      return failed(EXIT.input, problemLines([problem]));
    }
    const order = { path, mayReplace: flags.has("replace"), nowMs: shell.now() };
    const { rows, madeMs, replaced, isOtherSecret } = await bringBack(config, order);
    const isThere = replaced !== undefined && existsSync(replaced);
    return done([
      `Brought back as it was on ${new Date(madeMs).toISOString().slice(0, 16).replace("T", " at ")} UTC: ${rowWords(rows)}.`,
      ...(isThere ? [`What was there before is in ${replaced}.`] : []),
      ...(isOtherSecret ? OTHER_SECRET : []),
    ]);
  });
}

const OTHER_SECRET = [
  "This server has another secret than the one the copy was made with: every device signs in again.",
  "Put the old one back, as STRIDELIFT_SECRET or as the file `secret` in the data folder, and none has to.",
];
