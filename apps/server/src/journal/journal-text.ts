import type { Ports } from "../ports.ts";
import { PAGE_ENTRIES, pullEntries } from "./pull-entries.ts";

/** A runner’s journal as a file (J6), part by part, as the server came to know it: it is never in memory as a whole. */
export async function* journalText(ports: Ports, runner: string): AsyncGenerator<string> {
  let after = 0;
  for (;;) {
    const { lines, more } = await pullEntries(ports, runner, { after, limit: PAGE_ENTRIES });
    yield lines.map(({ text }) => `${text}\n`).join("");
    after = lines.at(-1)?.seq ?? after;
    if (!more) return;
  }
}
