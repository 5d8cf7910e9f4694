import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newSecret } from "../accounts/tokens.ts";
import type { Config } from "../config.ts";

/** The secret of the environment, else that of the data folder, made at the first start and readable by its owner only. */
export function serverSecret({ secret, data }: Config): string {
  if (secret !== undefined) return secret;
  const file = join(data, "secret");
  mkdirSync(data, { recursive: true, mode: 0o700 });
  try {
    // `wx`: of two processes that begin at once one makes it.
    writeFileSync(file, `${newSecret()}${newSecret()}\n`, { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  return readFileSync(file, "utf8").trim();
}
