import type { Link } from "./link.ts";
import type { Local } from "./local.ts";
import { type Server, TroubleError } from "./server.ts";

const PAGE = 1000;

/** Fetches all that is new there, page by page, each on the disk before the next. `onNew`: a page held what was not here. */
export async function pullAll(local: Local, server: Server, from: Link, onNew: () => void): Promise<void> {
  let link = from;
  for (;;) {
    const page = await server.pull(link.cursor, PAGE);
    // A journal that is shorter than it was is an older one, even where it bears the same name.
    if (page.life !== link.life || page.head < link.cursor) throw new TroubleError({ kind: "other-life" });
    const cursor = page.last ?? link.cursor;
    if (page.last !== undefined) {
      const added = await local.receive(link, page.rows, cursor);
      // Erased, or begun anew by another tab: it is no longer the journal that asked.
      if (added === undefined) return;
      if (added > 0) onNew();
      link = { ...link, cursor: Math.max(link.cursor, cursor) };
    }
    if (!page.more || page.last === undefined) return;
  }
}
