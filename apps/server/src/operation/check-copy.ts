import type { Migrations } from "../storage/migrations/index.ts";
import { readCopy } from "./copy-file.ts";
import { type CopyHead, damaged, endSchema, headSchema, type Row, readRow, VERSION } from "./copy-format.ts";
import { Refusal } from "./refusal.ts";

/** Reads a copy to its end and gives its head. Throws a refusal where it is not whole, is no copy, or is of a newer version. */
export async function checkCopy(path: string, migrations: Migrations): Promise<CopyHead> {
  let head: CopyHead | undefined;
  let isWhole = false;
  const rows: Record<string, number> = {};
  for await (const { value, sha256Before } of readCopy(path)) {
    if (isWhole) throw damaged("Something follows after its end.");
    if (head === undefined) {
      head = headOf(value, migrations);
      continue;
    }
    const end = endSchema.safeParse(value);
    if (end.success) {
      if (end.data.sha256 !== sha256Before()) throw damaged("It is not as it was written.");
      isWhole = true;
      continue;
    }
    const [table] = readRow(value);
    rows[table] = (rows[table] ?? 0) + 1;
  }
  if (head === undefined) throw noCopy();
  if (!isWhole) throw damaged("Its end is missing.");
  const { rows: counted } = head;
  const tables = new Set([...Object.keys(counted), ...Object.keys(rows)]);
  const isComplete = [...tables].every((table) => (rows[table] ?? 0) === counted[table]);
  if (!isComplete) throw damaged("It has other rows than its head says.");
  return head;
}

/** The rows of a copy that was checked. */
export async function* rowsIn(path: string): AsyncGenerator<readonly [string, Row]> {
  let isHead = true;
  for await (const { value } of readCopy(path)) {
    if (!isHead && Array.isArray(value)) yield readRow(value);
    isHead = false;
  }
}

function headOf(value: unknown, migrations: Migrations): CopyHead {
  const head = headSchema.safeParse(value);
  if (!head.success) throw noCopy();
  const newer = head.data.migrations.filter((name) => !(name in migrations));
  if (head.data.version <= VERSION && newer.length === 0) return head.data;
  const message = "The copy was made by a newer version of Stridelift.";
  throw new Refusal({ code: "backup/newer", message, hint: "Nothing was changed. Restore it with that version." });
}

function noCopy(): Refusal {
  const message = "This is no copy that `stridelift backup` made.";
  return new Refusal({ code: "backup/no-copy", message, hint: "Nothing was changed. Check the name." });
}
