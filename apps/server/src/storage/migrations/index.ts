import type { Kysely } from "kysely";
import { up as begin } from "./0001-begin.ts";
import type { Dialect } from "./portable.ts";

/** Steps by name, in order. */
export type Migrations = Readonly<Record<string, (db: Kysely<unknown>, dialect: Dialect) => Promise<void>>>;

/** Every migration there is. One that was released never changes; a new one is added at the end. */
export const MIGRATIONS: Migrations = {
  "0001-begin": begin,
};
