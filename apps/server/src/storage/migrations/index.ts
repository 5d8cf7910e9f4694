import type { Kysely } from "kysely";
import { up as begin } from "./0001-begin.ts";
import type { Dialect } from "./portable.ts";

/** Every migration by name, in order. One that was released never changes; a new one is added at the end. */
export const MIGRATIONS: Readonly<Record<string, (db: Kysely<unknown>, dialect: Dialect) => Promise<void>>> = {
  "0001-begin": begin,
};
