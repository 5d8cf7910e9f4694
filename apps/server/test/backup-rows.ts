import fc from "fast-check";
import { sql } from "kysely";
import { ALL_TABLES, KEPT_TABLES, type TableName } from "../src/operation/kept-tables.ts";
import type { Database } from "../src/storage/database.ts";

export type AnyRow = Record<string, unknown>;
/** Rows by table. */
export type Contents = Readonly<Record<string, readonly AnyRow[]>>;

/** What a database may hold of a column, beyond what its kind says. */
const WORDS: Readonly<Record<string, readonly string[]>> = { role: ["owner", "member"], feed: ["full", "titles"] };

/** Any text that a database takes: PostgreSQL takes no zero. */
const text = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 30 }),
    fc.constantFrom(
      "",
      "\u2028 a line \u0085 that ends\r\nearly",
      "“–” ünï ✓ 🏃",
      "\\N",
      "'; drop table runners; --",
      "null",
      "a".repeat(70_000),
    ),
  )
  .map((value) => value.replaceAll("\0", "0"));
const whole = fc.oneof(fc.integer({ min: 0 }), fc.maxSafeNat(), fc.constantFrom(0, 1));
const bytes = fc.uint8Array({ maxLength: 300 }).map((value) => Buffer.from(value));

/** Rows for every table there is, by the columns that the database has. */
export async function anyContents({ kysely }: Database, most: number): Promise<fc.Arbitrary<Contents>> {
  const tables = await kysely.introspection.getTables();
  const rows = ALL_TABLES.map((name) => {
    const columns = tables.find((table) => table.name === name)?.columns ?? [];
    const row = fc.record(
      Object.fromEntries(
        columns.map(({ name: column, dataType, isNullable }) => {
          const value = anyOf(column, dataType);
          return [column, isNullable ? fc.option(value, { nil: null }) : value];
        }),
      ),
    );
    const key = KEPT_TABLES.find((table) => table.name === name)?.key ?? ["runner", "feed"];
    return [
      name,
      fc.uniqueArray(row, { maxLength: most, selector: (each) => JSON.stringify(key.map((part) => each[part])) }),
    ];
  });
  return fc.record(Object.fromEntries(rows) as Record<TableName, fc.Arbitrary<AnyRow[]>>);
}

function anyOf(column: string, dataType: string): fc.Arbitrary<unknown> {
  const words = WORDS[column];
  if (words !== undefined) return fc.constantFrom(...words);
  // Columns that are unique beside the key.
  if (["token_hash", "once", "id"].includes(column)) return fc.uuid();
  if (/int/i.test(dataType)) return whole;
  return /blob|bytea/i.test(dataType) ? bytes : text;
}

/** Puts rows in the place of all there are. */
export async function putContents(database: Database, contents: Contents): Promise<void> {
  for (const name of ALL_TABLES) {
    await sql`delete from ${sql.table(name)}`.execute(database.kysely);
    for (const row of contents[name] ?? []) {
      await database.kysely
        .insertInto(name)
        .values(row as never)
        .execute();
    }
  }
}

/** Every row of every table that is kept, in an order that does not hang on the database. */
export async function contentsOf({ kysely }: Database): Promise<Contents> {
  const found: Record<string, AnyRow[]> = {};
  for (const { name, key } of KEPT_TABLES) {
    const rows = (await kysely.selectFrom(name).selectAll().execute()) as AnyRow[];
    const ordered = rows.map((row) => [JSON.stringify(key.map((part) => row[part])), row] as const);
    found[name] = ordered.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
  }
  return found;
}
