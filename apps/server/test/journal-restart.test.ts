import type { Entry } from "@stridelift/core";
import { expect, test, vi } from "vitest";
import { ENTRIES, facts, journalOf } from "./journal-facts.ts";
import { bringPostgres } from "./postgres.ts";
import { newRunnerSignedIn } from "./sign-in.ts";
import { startServer } from "./start-server.ts";

const DEVICES = ["d0", "d1", "d2", "d3"];
const BATCH = 3;
const env = { STRIDELIFT_REQUESTS_PER_MIN: "0" };

test("a PostgreSQL restarted under load: requests wait or are told so, and all goes on by itself", async () => {
  const postgres = await bringPostgres();
  const server = await startServer(postgres.address, { env });
  const runners = await Promise.all(DEVICES.map(() => newRunnerSignedIn(server.ports)));
  const acknowledged: Entry[][] = DEVICES.map(() => []);
  const answers: { status: number; code?: string }[] = [];
  let isOver = false;
  const pushing = DEVICES.map(async (device, n) => {
    const own = acknowledged[n] as Entry[];
    while (!isOver) {
      const entries = facts(BATCH, { device, first: own.length });
      const { cookie } = runners[n] as { cookie: string };
      const answer = await server.call("POST", ENTRIES, { cookie, body: { life: null, entries } });
      const said = (await answer.json()) as { code?: string };
      answers.push({ status: answer.status, ...(said.code ? { code: said.code } : {}) });
      if (answer.ok) own.push(...entries);
    }
  });
  const kept = () => acknowledged.reduce((sum, own) => sum + own.length, 0);
  const untilMore = async () => {
    const before = kept();
    await vi.waitUntil(() => kept() > before + 50, { timeout: 60_000, interval: 5 });
  };

  // Away for a moment: whoever asks waits, and is answered.
  await untilMore();
  await postgres.stop();
  await postgres.start();
  await untilMore();
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));

  // Away for longer than anybody waits: they are told, in words, to come back.
  await postgres.stop();
  await vi.waitUntil(() => answers.some(({ status }) => status === 503), { timeout: 60_000, interval: 5 });
  await postgres.start();
  await untilMore();
  isOver = true;
  await Promise.all(pushing);
  const refused = answers.filter(({ status }) => status !== 200);
  expect(new Set(refused.map(({ status, code }) => `${status} ${code}`))).toEqual(new Set(["503 server/busy"]));

  for (const [n, { runner }] of runners.entries()) {
    const { entries, head } = await journalOf(server.ports, runner);
    const ids = entries.map(({ id }) => id);
    expect((acknowledged[n] as Entry[]).filter(({ id }) => !ids.includes(id))).toEqual([]);
    expect(head).toBe(entries.length);
  }
  await server.stop();
  await postgres.remove();
});
