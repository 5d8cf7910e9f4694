import { append, type Entry, type EntryData, readJournal } from "@stridelift/core";
import { expect, test } from "vitest";
import { onEachDatabase } from "./databases.ts";
import { newRunnerSignedIn } from "./sign-in.ts";
import { startServer } from "./start-server.ts";

const ENTRIES = "/api/v1/journal/entries";
const WALL_MS = Date.UTC(2027, 2, 1);

/** So many facts in a row, of one device. */
function facts(count: number, device = "d0"): Entry[] {
  const entries: Entry[] = [];
  for (let n = 0; n < count; n++) {
    const data: EntryData<"setting"> = { name: "name", value: `Ann ${n}` };
    entries.push(append(entries, "setting", data, { wallMs: WALL_MS + n, device, by: device }));
  }
  return entries;
}

onEachDatabase("the journal over HTTP", (bench) => {
  test("gives back what it was given, in the order in which it came, page by page", async () => {
    const server = await startServer(await bench.fresh());
    const { cookie } = await newRunnerSignedIn(server.ports);
    const entries = facts(25);
    const pushed = await server.call("POST", ENTRIES, { cookie, body: { life: null, entries: entries.slice(10) } });
    expect(pushed.status).toBe(200);
    expect(await pushed.json()).toMatchObject({ head: 15, added: 15, known: 0, problems: [] });
    const again = await server.call("POST", ENTRIES, { cookie, body: { life: null, entries } });
    const { life, ...told } = (await again.json()) as { life: string };
    expect(told).toEqual({ head: 25, added: 10, known: 15, problems: [] });
    const pages: { seq: number; entry: Entry }[] = [];
    for (let more = true; more; ) {
      const page = await server.call("GET", `${ENTRIES}?after=${pages.at(-1)?.seq ?? 0}&limit=10`, { cookie });
      const body = (await page.json()) as { entries: typeof pages; more: boolean };
      expect(body).toMatchObject({ life, head: 25 });
      pages.push(...body.entries);
      ({ more } = body);
    }
    expect(pages.map(({ seq }) => seq)).toEqual(Array.from({ length: 25 }, (_, n) => n + 1));
    expect(pages.map(({ entry }) => entry)).toEqual([...entries.slice(10), ...entries.slice(0, 10)]);
    const file = await server.call("GET", "/api/v1/journal/file", { cookie });
    expect(readJournal(await file.text())).toEqual({ entries, problems: [] });
    await server.stop();
  });
});
