import { mergeJournals } from "@stridelift/core";
import { expect, test } from "vitest";
import { pullEntries } from "../src/journal/pull-entries.ts";
import { pushEntries } from "../src/journal/push-entries.ts";
import { onEachDatabase } from "./databases.ts";
import { facts } from "./journal-facts.ts";
import { newRunnerSignedIn } from "./sign-in.ts";
import { startServer } from "./start-server.ts";

onEachDatabase("the order of a journal", (bench) => {
  test("what is sent at once stands in journal order, those too that take the place of others", async () => {
    const server = await startServer(await bench.fresh());
    const { runner } = await newRunnerSignedIn(server.ports);
    const entries = facts(6);
    const imported = entries.slice(1, 3);
    const later = imported.map((entry) => ({ ...entry, at: entry.at.replace(/^001/, "002") }));
    await pushEntries(server.ports, runner, later);
    expect(await pushEntries(server.ports, runner, entries.toReversed())).toMatchObject({
      added: 6,
      known: 0,
      head: 8,
    });
    const { lines } = await pullEntries(server.ports, runner, { after: 0, limit: 10 });
    expect(lines.map(({ seq }) => seq)).toEqual([3, 4, 5, 6, 7, 8]);
    expect(lines.map(({ text }) => JSON.parse(text))).toEqual(mergeJournals(entries));
    await server.stop();
  });
});
