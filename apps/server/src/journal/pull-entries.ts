import type { Ports } from "../ports.ts";
import type { Reading } from "../storage/database.ts";
import { noJournal, otherLife } from "./journal-problems.ts";
import { lineOf } from "./kept-line.ts";
import type { Head } from "./push-entries.ts";

/** Bytes of lines at which a page ends; it holds one line at least. */
const PAGE_BYTES = 1_000_000;
export const PAGE_ENTRIES = 1000;

/** Entries in the order in which the server came to know them. */
export interface Page extends Head {
  readonly lines: readonly { readonly seq: number; readonly text: string }[];
  readonly more: boolean;
}

/** What the server came to know of a runner after the sequence `after`; at most `limit` entries. */
export async function pullEntries(
  ports: Ports,
  runner: string,
  { after, limit }: { readonly after: number; readonly limit: number },
): Promise<Page> {
  return ports.database.read(async (db) => {
    const { life, head, sizes } = await sizesAfter(db, runner, after, limit + 1);
    const page = pageOf(sizes, limit);
    const last = page.at(-1)?.seq;
    if (last === undefined) return { life, head, lines: [], more: false };
    const rows = await db
      .selectFrom("entries")
      .where("runner", "=", runner)
      .where("seq", ">", after)
      .where("seq", "<=", last)
      .orderBy("seq")
      .select(["seq", "line"])
      .execute();
    return {
      life,
      head,
      lines: rows.map(({ seq, line }) => ({ seq, text: lineOf(line) })),
      more: page.length < sizes.length,
    };
  });
}

/* One statement, so that head and entries are of one moment: there is no entry up to `head` that it does not see. */
async function sizesAfter(db: Reading, runner: string, after: number, limit: number) {
  const rows = await db
    .selectFrom("runners")
    .leftJoin("entries", (join) => join.onRef("entries.runner", "=", "runners.runner").on("entries.seq", ">", after))
    .where("runners.runner", "=", runner)
    .orderBy("entries.seq")
    .limit(limit)
    .select(["life", "head", "entries.seq", "entries.bytes"])
    .execute();
  const [first] = rows;
  if (first === undefined) throw noJournal();
  const { life, head } = first;
  if (after > head) throw otherLife();
  const sizes = rows.flatMap(({ seq, bytes }) => (seq === null || bytes === null ? [] : [{ seq, bytes }]));
  return { life, head, sizes };
}

function pageOf(sizes: readonly { readonly seq: number; readonly bytes: number }[], limit: number) {
  let bytes = 0;
  const end = sizes.findIndex((row, index) => {
    bytes += row.bytes;
    return index > 0 && bytes > PAGE_BYTES;
  });
  return sizes.slice(0, Math.min(limit, end < 0 ? sizes.length : end));
}
