import type { Link } from "./link.ts";
import type { Local } from "./local.ts";
import { type Page, type Server, TroubleError } from "./server.ts";

const PAGE = 1000;

/** Fetches all that is new there, page by page, each on the disk before the next. `onNew`: a page held what was not here. */
export async function pullAll(local: Local, server: Server, from: Link, onNew: () => void): Promise<void> {
  let link = from;
  // With the entry that was read last, so that it is seen whether it still stands there.
  let after = Math.max(0, link.cursor - 1);
  for (;;) {
    const page = await server.pull(after, PAGE);
    if (!goesOn(page, link)) throw new TroubleError({ kind: "other-life" });
    const { last, more } = page;
    if (last === undefined) return;
    const reached = { cursor: last.seq, last: last.sign };
    const added = await local.receive(link, page.rows, reached);
    // Erased, or begun anew by another tab: it is no longer the journal that asked.
    if (added === undefined) return;
    if (added > 0) onNew();
    if (!more) return;
    link = { ...link, ...reached };
    after = link.cursor;
  }
}

/* A journal that is shorter than it was, or says something else where it was read last, is another one, whatever it calls itself. */
function goesOn({ life, head, first }: Page, link: Link): boolean {
  const isSame = first?.seq !== link.cursor || link.last === null || first.sign === link.last;
  return life === link.life && head >= link.cursor && isSame;
}
