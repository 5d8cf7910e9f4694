import { afterEach } from "vitest";
import type { Source } from "../src/sources/source.ts";
import { type CalendarServer, calendarServer } from "./calendar-server.ts";
import { newRunnerSignedIn } from "./sign-in.ts";
import { type Started, startServer } from "./start-server.ts";

export const HOUR_MS = 3_600_000;
export const DAY_MS = 24 * HOUR_MS;
export const START_MS = Date.parse("2027-03-01T06:00:00Z");

const started: { stop(): Promise<void> }[] = [];
const kept = <T extends { stop(): Promise<void> }>(one: T): T => {
  started.push(one);
  return one;
};
afterEach(async () => {
  for (const one of started.splice(0).reverse()) await one.stop();
});

interface Fact {
  readonly kind: string;
  readonly data: { readonly uid?: string; readonly start?: string; readonly source?: string };
}

/** Servers of one database share a secret, as they must. */
const SECRET = "0123456789abcdefghijklmnopqrstuvwxyz";
export const serverAt = async (database: string, clock: { ms: number }) => {
  const env = { STRIDELIFT_CALENDAR_HOSTS: "127.0.0.1", STRIDELIFT_SECRET: SECRET };
  return kept(await startServer(database, { env, now: () => clock.ms }));
};

/** One runner at a server, with a clock that goes on only when it is told to. */
export async function runnerAt(database: string, clock = { ms: START_MS }) {
  const server = await serverAt(database, clock);
  const { cookie, runner } = await newRunnerSignedIn(server.ports);
  return { ...handsOf(server, cookie), clock, runner, database };
}

export function handsOf(server: Started, cookie: string) {
  const ask = async (method: string, path: string, body?: unknown) => {
    const answer = await server.call(method, `/api/v1${path}`, { cookie, ...(body === undefined ? {} : { body }) });
    const text = await answer.text();
    return { status: answer.status, body: (text === "" ? null : JSON.parse(text)) as never };
  };
  return {
    server,
    cookie,
    ask,
    add: (url: string, more: object = {}) =>
      ask("POST", "/sources", { url, ...more }) as Promise<{
        status: number;
        body: { source: Source; events: number; runs: number; code: string; title: string };
      }>,
    list: async () => ((await ask("GET", "/sources")).body as { sources: Source[] }).sources,
    facts: async () =>
      ((await ask("GET", "/journal/entries")).body as { entries: { entry: Fact }[] }).entries.map(({ entry }) => entry),
  };
}

/** What stands of a source after all facts. */
export async function standing(hands: { facts(): Promise<Fact[]> }): Promise<string[]> {
  const events = new Map<string, string>();
  for (const { kind, data } of await hands.facts()) {
    if (kind === "event") events.set(data.uid ?? "", data.start ?? "");
    if (kind === "event-gone") events.delete(data.uid ?? "");
  }
  return [...events].map(([uid, start]) => `${uid} ${start}`).sort();
}

export const calendar = async (answer: CalendarServer["answer"]) => kept(await calendarServer(answer));

/** Jobs that are about sources. */
export const jobsOf = ({ ports }: Started) =>
  ports.database.read((db) =>
    db.selectFrom("jobs").where("kind", "in", ["source", "source-gone"]).selectAll().execute(),
  );
