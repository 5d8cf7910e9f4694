/** What a database speaks. */
export type Dialect = "sqlite" | "postgres";

/** A table in words that both speak: `bigint` is an integer there, and SQLite holds its columns to their kinds. */
export function table(dialect: Dialect, name: string, columns: string, rest: string): string {
  const typed = dialect === "sqlite" ? columns.replaceAll("bigint", "integer") : columns;
  return `create table ${name} (${typed}, ${rest})${dialect === "sqlite" ? " strict" : ""}`;
}
