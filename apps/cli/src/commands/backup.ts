import { resolve } from "node:path";
import { copyInto, copyName } from "@stridelift/server";
import type { Invocation } from "../arguments/parse-arguments.ts";
import { done, type Outcome } from "../outcome.ts";
import type { Shell } from "../shell.ts";
import { withConfig } from "./server-config.ts";

/** `backup`: everything that the server keeps, into one file; the server may go on meanwhile. */
export function backupCommand({ inputs: [file] }: Invocation, shell: Shell): Promise<Outcome> {
  return withConfig(shell, async (config) => {
    const nowMs = shell.now();
    const path = resolve(shell.cwd, file ?? copyName("stridelift", nowMs));
    const rows = await copyInto(config, path, nowMs);
    return done([
      `Copied into ${path}: ${rowWords(rows)}.`,
      "Whoever has this file has everything that the server knows of its runners: keep it as you keep a key.",
      "The server’s secret is not in it. It is what STRIDELIFT_SECRET says, or the file `secret` in the data folder; keep it elsewhere.",
    ]);
  });
}

/** How much a copy holds, in words: accounts and entries are what people know of. */
export function rowWords(rows: Readonly<Record<string, number>>): string {
  const count = (table: string, one: string, many: string) => {
    const number = rows[table] ?? 0;
    return `${number.toLocaleString("en")} ${number === 1 ? one : many}`;
  };
  const all = Object.values(rows).reduce((sum, each) => sum + each, 0);
  const named = [count("accounts", "account", "accounts"), count("entries", "journal entry", "journal entries")];
  return `${named.join(", ")}; ${all.toLocaleString("en")} rows in all`;
}
