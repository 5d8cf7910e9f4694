import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { newSecret } from "../accounts/tokens.ts";
import type { Config } from "../config.ts";

type Place = Pick<Config, "secret" | "data">;

const fileIn = (data: string) => join(data, "secret");

/** The secret of the environment, else that of the data folder, made at the first start and readable by its owner only. */
export function serverSecret(place: Place): string {
  const known = knownSecret(place);
  if (known !== null) return known;
  mkdirSync(place.data, { recursive: true, mode: 0o700 });
  const part = `${fileIn(place.data)}.${process.pid}`;
  writeFileSync(part, `${newSecret()}${newSecret()}\n`, { mode: 0o600 });
  try {
    // It has its name only when it is whole; of two processes that begin at once one gives it.
    linkSync(part, fileIn(place.data));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    rmSync(part);
  }
  return readFileSync(fileIn(place.data), "utf8").trim();
}

/** The secret as far as there is one already. */
export function knownSecret({ secret, data }: Place): string | null {
  if (secret !== undefined) return secret;
  try {
    return readFileSync(fileIn(data), "utf8").trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
    return null;
  }
}
