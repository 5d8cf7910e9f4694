import * as z from "zod";
import { Refusal } from "./refusal.ts";

/*
 * A copy of a database as text, one JSON value a line, packed by gzip: a head that says what follows, then `["table", {row}]` for
 * each row, and at the end a digest of all lines before. The same for every kind of database.
 */

export const headSchema = z.object({
  kind: z.literal("stridelift-backup"),
  version: z.int(),
  /** Migrations that the database had. */
  migrations: z.array(z.string()),
  madeMs: z.int(),
  /** Tells whether a server has the secret that seals what devices and calendars hold; says nothing else about it. */
  secret: z.string().nullable(),
  /** Rows of each table. */
  rows: z.record(z.string(), z.int()),
});
export type CopyHead = z.infer<typeof headSchema>;

export const VERSION = 1;

export const endSchema = z.object({ end: z.literal(true), sha256: z.string() });

const bytesSchema = z.object({ base64: z.string() });
const rowSchema = z.tuple([z.string(), z.record(z.string(), z.union([z.string(), z.number(), z.null(), bytesSchema]))]);

export type Row = Readonly<Record<string, string | number | null | Uint8Array>>;

export function rowLine(table: string, row: Row): string {
  const fields = Object.entries(row).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? { base64: Buffer.from(value).toString("base64") } : value,
  ]);
  return JSON.stringify([table, Object.fromEntries(fields)]);
}

/** The table and the row of a line. */
export function readRow(value: unknown): readonly [string, Row] {
  const parsed = rowSchema.safeParse(value);
  if (!parsed.success) throw damaged("A line of it is no row.");
  const [table, fields] = parsed.data;
  const row = Object.entries(fields).map(([name, field]) => [
    name,
    typeof field === "object" && field !== null ? Buffer.from(field.base64, "base64") : field,
  ]);
  return [table, Object.fromEntries(row)];
}

export function damaged(why: string): Refusal {
  const hint = "Nothing was changed. Take another copy.";
  return new Refusal({ code: "backup/damaged", message: `The copy is damaged. ${why}`, hint });
}
