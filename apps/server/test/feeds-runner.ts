import { append, type Entry, type EntryData, type EntryKind, formatDay, parseDay } from "@stridelift/core";
import { newRunnerSignedIn } from "./sign-in.ts";
import type { Started } from "./start-server.ts";

/** A Monday; four weeks on, clocks in Paris change. */
export const MONDAY = "2027-03-01";
export const NOON_MS = Date.UTC(2027, 2, 1, 11);
export const DAY_MS = 86_400_000;
const WEEK = [undefined, "Intervals 6 x 800 m", undefined, "Easy 40 min", undefined, "Easy 50 min", "Long run 24 km"];
const WEEKS = 8;

/** A runner of a server, with a journal that grows by what is added. */
export interface FeedRunner {
  readonly runner: string;
  readonly cookie: string;
  /** Turns a feed on, or gives it another address: the path of it. */
  renew(feed: "full" | "titles"): Promise<string>;
  /** Writes a fact, as a device of the runner does. */
  add<K extends EntryKind>(kind: K, data: EntryData<K>): Promise<void>;
  push(entries: readonly unknown[]): Promise<void>;
  /** What the server holds. */
  journal(): Promise<Entry[]>;
}

/** Someone who runs four times a week in Paris, begins on `MONDAY` and has said nothing else; with `isNew` not even that. */
export async function feedRunner(server: Started, { isNew = false } = {}): Promise<FeedRunner> {
  const { runner, cookie } = await newRunnerSignedIn(server.ports);
  const known: Entry[] = [];
  const push = async (entries: readonly unknown[]) => {
    const answer = await server.call("POST", "/api/v1/journal/entries", { cookie, body: { life: null, entries } });
    if (answer.status !== 200) throw new Error(`the push was answered ${answer.status}: ${await answer.text()}`);
  };
  const made = <K extends EntryKind>(kind: K, data: EntryData<K>) => {
    known.push(append(known, kind, data, { wallMs: NOON_MS - DAY_MS, device: "phone", by: "runner" }));
  };
  if (!isNew) {
    made("setting", { name: "zone", value: "Europe/Paris" });
    made("start", { date: MONDAY });
    for (const event of runs()) made("event", event);
    await push(known);
  }
  return {
    runner,
    cookie,
    async renew(feed) {
      const answer = await server.call("POST", `/api/v1/feeds/${feed}/renew`, { cookie });
      const { url } = (await answer.json()) as { url: string };
      return new URL(url).pathname;
    },
    async add(kind, data) {
      const journal = [...(await allOf(server, cookie)), ...known];
      known.push(append(journal, kind, data, { wallMs: server.ports.now(), device: "phone", by: "runner" }));
      await push(known.slice(-1));
    },
    push,
    journal: () => allOf(server, cookie),
  };
}

/** What a calendar program gets that asks for a feed. */
export async function readFeed(server: Started, address: string): Promise<string> {
  const answer = await server.call("GET", address);
  if (answer.status !== 200) throw new Error(`the feed was answered ${answer.status}`);
  return answer.text();
}

/** The run of a day, as the runner's calendar has it. */
export function runOn(date: string, start = `${date}T07:00`): EntryData<"event"> {
  const weekday = ((parseDay(date) as number) - (parseDay(MONDAY) as number)) % 7;
  return { source: "club", uid: `run-${date}@club.example`, title: WEEK[weekday] ?? "Easy 30 min", start };
}

function runs(): EntryData<"event">[] {
  const first = parseDay(MONDAY) as number;
  const days = Array.from({ length: 7 * WEEKS }, (_, n) => n).filter((n) => WEEK[n % 7] !== undefined);
  return days.map((n) => runOn(formatDay(first + n)));
}

async function allOf(server: Started, cookie: string): Promise<Entry[]> {
  const answer = await server.call("GET", "/api/v1/journal/entries", { cookie });
  return ((await answer.json()) as { entries: { entry: Entry }[] }).entries.map(({ entry }) => entry);
}
