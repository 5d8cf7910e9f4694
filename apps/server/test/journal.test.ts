import { type Entry, readJournal, writeJournal } from "@stridelift/core";
import { expect, test } from "vitest";
import { onEachDatabase } from "./databases.ts";
import { ENTRIES, facts, journalOf, type Pulled } from "./journal-facts.ts";
import { newRunnerSignedIn } from "./sign-in.ts";
import { type Started, startServer } from "./start-server.ts";

const push = (server: Started, cookie: string, entries: readonly unknown[], life: string | null = null) =>
  server.call("POST", ENTRIES, { cookie, body: { life, entries } });

async function pulled(server: Started, cookie: string, query = ""): Promise<Pulled> {
  return (await server.call("GET", `${ENTRIES}${query}`, { cookie })).json() as Promise<Pulled>;
}

onEachDatabase("the journal over HTTP", (bench) => {
  test("gives back what it was given, in the order in which it came, page by page", async () => {
    const server = await startServer(await bench.fresh());
    const { cookie, runner } = await newRunnerSignedIn(server.ports);
    const entries = facts(25);
    const first = await push(server, cookie, entries.slice(10));
    expect(first.status).toBe(200);
    expect(await first.json()).toMatchObject({ head: 15, added: 15, known: 0, problems: [] });
    const { life, ...told } = (await (await push(server, cookie, entries)).json()) as { life: string };
    expect(told).toEqual({ head: 25, added: 10, known: 15, problems: [] });

    const rows: Pulled["entries"][number][] = [];
    for (let more = true; more; ) {
      const page = await pulled(server, cookie, `?after=${rows.at(-1)?.seq ?? 0}&limit=10`);
      expect(page).toMatchObject({ life, head: 25 });
      rows.push(...page.entries);
      more = page.more;
    }
    expect(rows.map(({ seq }) => seq)).toEqual(Array.from({ length: 25 }, (_, n) => n + 1));
    expect(rows.map(({ entry }) => entry)).toEqual([...entries.slice(10), ...entries.slice(0, 10)]);
    expect(await journalOf(server.ports, runner)).toEqual({ life, head: 25, entries });
    await server.stop();
  });

  test("J6: the file holds the journal, and any reader reads it", async () => {
    const server = await startServer(await bench.fresh(), { now: () => Date.UTC(2027, 2, 1) });
    const { cookie, runner } = await newRunnerSignedIn(server.ports);
    const entries = facts(1100);
    for (let from = 0; from < entries.length; from += 500) await push(server, cookie, entries.slice(from, from + 500));
    expect(await journalOf(server.ports, runner)).toMatchObject({ head: 1100, entries });
    for (const encoding of ["gzip", "identity"]) {
      const headers = { "accept-encoding": encoding };
      const file = await server.call("GET", "/api/v1/journal/file", { cookie, headers });
      expect(file.headers.get("content-encoding")).toBe(encoding === "gzip" ? "gzip" : null);
      expect(file.headers.get("content-disposition")).toBe('attachment; filename="stridelift-2027-03-01.jsonl"');
      const text = await file.text();
      expect(text).toBe(writeJournal(entries));
      expect(readJournal(text)).toEqual({ entries, problems: [] });
    }
    await server.stop();
  });

  test("a page ends where it becomes long, and holds one entry at least", async () => {
    const server = await startServer(await bench.fresh());
    const { cookie } = await newRunnerSignedIn(server.ports);
    const long = facts(4).map((entry, n) => ({ ...entry, note: String(n).repeat(n === 1 ? 1_200_000 : 400_000) }));
    for (const entry of long) expect((await push(server, cookie, [entry])).status).toBe(200);
    const seen: number[][] = [];
    for (let after = 0; after < 4; after = seen.at(-1)?.at(-1) ?? 4) {
      const { entries, more } = await pulled(server, cookie, `?after=${after}`);
      expect(entries.map(({ entry }) => entry)).toEqual(long.slice(after, after + entries.length));
      expect(more).toBe(entries.at(-1)?.seq !== 4);
      seen.push(entries.map(({ seq }) => seq));
    }
    expect(seen).toEqual([[1], [2], [3, 4]]);
    await server.stop();
  });

  test("J5: kinds, versions and fields that are not known here come back as they were", async () => {
    const server = await startServer(await bench.fresh());
    const { cookie } = await newRunnerSignedIn(server.ports);
    const [a, b, c, d] = facts(4) as [Entry, Entry, Entry, Entry];
    // As text: what a reader makes of such names is what is asked here.
    const odd = [
      JSON.stringify({ ...a, kind: "moon-phase", v: 7, data: { phase: "full", nested: [[[{ deep: null }]]] } }),
      JSON.stringify({ ...b, "2": "two", trainer: { note: "é\u2028\u0000\ud800" } }),
      JSON.stringify({ ...c, id: "An id\u0000 of another \ud83c maker / with # signs".repeat(90) }),
      `${JSON.stringify(d).slice(0, -1)},"__proto__":{"isOwner":true},"constructor":{"prototype":{"x":1}}}`,
    ];
    const body = `{"life":null,"entries":[${odd.join(",")}]}`;
    const answer = await fetch(`${server.address}${ENTRIES}`, {
      method: "POST",
      headers: { cookie, "content-type": "application/json" },
      body,
    });
    expect(await answer.json()).toMatchObject({ head: 4, added: 4, problems: [] });
    const text = await (await server.call("GET", "/api/v1/journal/file", { cookie })).text();
    const sorted = (lines: readonly string[]) => [...lines].sort();
    const written = odd.map((line) => writeJournal([JSON.parse(line) as Entry]));
    expect(sorted(text.split(/(?<=\n)/))).toEqual(sorted(written));
    expect(
      (await (
        await push(
          server,
          cookie,
          odd.map((line) => JSON.parse(line)),
        )
      ).json()) as object,
    ).toMatchObject({
      added: 0,
      known: 4,
    });
    await server.stop();
  });

  test("what is no entry costs only itself, and is named by its place", async () => {
    const server = await startServer(await bench.fresh());
    const { cookie } = await newRunnerSignedIn(server.ports);
    const [a, b] = facts(2) as [Entry, Entry];
    const deep = JSON.parse(`${"[".repeat(60)}${"]".repeat(60)}`);
    const { id: _, ...nameless } = a;
    const values = [null, a, "text", 7, [], {}, nameless, { ...a, at: "yesterday" }, b, { ...b, v: 0 }, { ...a, deep }];
    const { added, problems } = (await (await push(server, cookie, values)).json()) as {
      added: number;
      problems: { code: string; path: string }[];
    };
    expect(added).toBe(2);
    expect(problems.map(({ path }) => path)).toEqual([0, 2, 3, 4, 5, 6, 7, 9].map((n) => `entries[${n}]`));
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(["journal/bad-line"]));
    expect((await pulled(server, cookie)).entries).toHaveLength(2);
    await server.stop();
  });

  test("bodies that are none of ours are refused whole", async () => {
    const server = await startServer(await bench.fresh());
    const { cookie } = await newRunnerSignedIn(server.ports);
    for (const body of [
      {},
      { entries: [] },
      { entries: {} },
      [],
      { life: 1, entries: facts(1) },
      { entries: facts(501) },
    ]) {
      const answer = await server.call("POST", ENTRIES, { cookie, body });
      expect(answer.status).toBe(400);
      expect(await answer.json()).toMatchObject({ code: "server/bad-request" });
    }
    for (const query of ["?after=-1", "?limit=0", "?limit=1001", "?after=x", "?after=1e300"]) {
      expect((await server.call("GET", `${ENTRIES}${query}`, { cookie })).status).toBe(400);
    }
    await server.stop();
  });

  test("J2: of two entries with one id the one stays that stays on every device, and all hear of it", async () => {
    const server = await startServer(await bench.fresh());
    const { cookie } = await newRunnerSignedIn(server.ports);
    const [early, late, other] = facts(3) as [Entry, Entry, Entry];
    const [a, b] = [early, { ...late, id: early.id }];
    expect(await (await push(server, cookie, [b, other])).json()).toMatchObject({ head: 2, added: 2 });
    // The earlier one stays: it comes last again, so that who has read up to 2 reads it.
    expect(await (await push(server, cookie, [a])).json()).toMatchObject({ head: 3, added: 1, known: 0 });
    expect((await pulled(server, cookie, "?after=2")).entries).toEqual([{ seq: 3, entry: a }]);
    // And stays when the later one comes again, and when both come at once.
    expect(await (await push(server, cookie, [b])).json()).toMatchObject({ head: 3, added: 0, known: 1 });
    expect(await (await push(server, cookie, [b, a, b])).json()).toMatchObject({ head: 3, added: 0, known: 1 });
    const { entries } = await pulled(server, cookie);
    expect(entries).toEqual([
      { seq: expect.any(Number), entry: other },
      { seq: 3, entry: a },
    ]);
    await server.stop();
  });

  test("a device that knew another life of the journal is told so, and nothing is added", async () => {
    const server = await startServer(await bench.fresh());
    const { cookie, runner } = await newRunnerSignedIn(server.ports);
    const { life } = (await (await push(server, cookie, facts(3))).json()) as { life: string };
    expect((await push(server, cookie, facts(5), life)).status).toBe(200);
    await server.ports.database.kysely
      .updateTable("runners")
      .set({ life: "another" })
      .where("runner", "=", runner)
      .execute();
    const refused = await push(server, cookie, facts(8), life);
    expect(refused.status).toBe(409);
    expect(await refused.json()).toMatchObject({ code: "sync/other-life" });
    expect(await pulled(server, cookie)).toMatchObject({ life: "another", head: 5 });
    // A copy of an older day was put back under it: the cursor is ahead of all there is.
    const ahead = await server.call("GET", `${ENTRIES}?after=9`, { cookie });
    expect(ahead.status).toBe(409);
    expect(await ahead.json()).toMatchObject({ code: "sync/other-life" });
    await server.stop();
  });

  test("a journal that is full takes no more, keeps what it has and still knows it", async () => {
    const server = await startServer(await bench.fresh());
    const { cookie, runner } = await newRunnerSignedIn(server.ports);
    const entries = facts(3);
    const size = entries.reduce((sum, entry) => sum + Buffer.byteLength(writeJournal([entry])) - 1, 0);
    await push(server, cookie, entries);
    const { kysely } = server.ports.database;
    const row = kysely.selectFrom("runners").where("runner", "=", runner).select(["size", "head"]);
    expect(await row.executeTakeFirst()).toEqual({ size, head: 3 });
    await kysely.updateTable("runners").set({ size: 199_999_900 }).where("runner", "=", runner).execute();
    const refused = await push(server, cookie, facts(4));
    expect(refused.status).toBe(413);
    expect(await refused.json()).toMatchObject({ code: "sync/full" });
    expect(await row.executeTakeFirst()).toEqual({ size: 199_999_900, head: 3 });
    expect(await (await push(server, cookie, entries)).json()).toMatchObject({ added: 0, known: 3, head: 3 });
    expect((await pulled(server, cookie)).entries).toHaveLength(3);
    await server.stop();
  });

  test("every runner has a journal of their own, with sequences of its own", async () => {
    const server = await startServer(await bench.fresh());
    const [ann, ben] = [
      await newRunnerSignedIn(server.ports),
      await newRunnerSignedIn(server.ports, { role: "owner" }),
    ];
    const [ours, theirs] = [facts(4), facts(7, { device: "d1" })];
    await Promise.all([push(server, ann.cookie, ours), push(server, ben.cookie, [...theirs, ...ours.slice(0, 2)])]);
    const [annHas, benHas] = [await pulled(server, ann.cookie), await pulled(server, ben.cookie)];
    expect(annHas.entries.map(({ seq, entry }) => [seq, entry.id])).toEqual(ours.map(({ id }, n) => [n + 1, id]));
    expect(benHas).toMatchObject({ head: 9 });
    expect(benHas.life).not.toBe(annHas.life);
    await server.stop();
  });
});
