/** What a database speaks. */
export type Dialect = "sqlite" | "postgres";

/** A table in PostgreSQL’s words; SQLite has others for an integer and for bytes, and holds its columns to their kinds when told so. */
export function table(dialect: Dialect, name: string, columns: string, rest: string): string {
  const typed = dialect === "sqlite" ? columns.replaceAll("bigint", "integer").replaceAll("bytea", "blob") : columns;
  return `create table ${name} (${typed}, ${rest})${dialect === "sqlite" ? " strict" : ""}`;
}
