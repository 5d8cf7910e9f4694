import type { Config } from "../config.ts";
import { newReader, type Read } from "./reader.ts";
import { type FetchRules, fetchRules } from "./safe-fetch.ts";

/** How calendars come in from outside. */
export interface World {
  readonly rules: FetchRules;
  readonly read: Read;
}

export function newWorld(config: Config): World {
  return { rules: fetchRules(config), read: newReader() };
}
