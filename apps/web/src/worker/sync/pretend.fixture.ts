import { append, type Entry, lastClock, mergeJournals, readJournal, writeJournal } from "@stridelift/core";
import type { SyncStanding } from "../doors.ts";
import type { Row } from "../store.ts";
import { furthest, type Link, newLink } from "./link.ts";
import type { Local } from "./local.ts";
import { serverAt } from "./server.ts";
import { Syncing } from "./syncing.ts";

/* A server, devices and time, all pretended: for what no real one does often enough. */

export const ANA = "ana";

/** What the server answers instead of doing what it is asked. Undefined: it does it. */
export type Answering = (method: string, path: string) => Response | "lost" | "answer-lost" | undefined;

export class PretendedServer {
  runner = ANA;
  life = "life-1";
  lines: { seq: number; entry: Entry }[] = [];
  head = 0;
  asked: string[] = [];
  answering: Answering = () => undefined;
  pageRows = 3;
  #lives = 1;

  get entries(): Entry[] {
    return mergeJournals(this.lines.map(({ entry }) => entry));
  }

  /** As a backup of earlier; `named`: with another life, as `restore` gives it. */
  restore(before: { lines: PretendedServer["lines"]; head: number }, named: boolean): void {
    [this.lines, this.head] = [[...before.lines], before.head];
    if (named) this.life = `life-${++this.#lives}`;
  }

  readonly fetch: typeof fetch = async (input, { method = "GET", body } = {}) => {
    const path = String(input);
    this.asked.push(`${method} ${path}`);
    const instead = this.answering(method, path);
    if (instead === "lost") throw new TypeError("no network");
    if (instead instanceof Response) return instead;
    const answer = this.#answer(method, path, body as string | null);
    if (instead === "answer-lost") throw new TypeError("no network");
    return answer;
  };

  #answer(method: string, path: string, body: string | null): Response {
    if (path === "/account") return Response.json({ runner: this.runner });
    if (path.startsWith("/journal/entries?")) return Response.json(this.#page(new URLSearchParams(path.split("?")[1])));
    if (method !== "POST") return problem(404, "server/no-such-page");
    const { life, entries } = JSON.parse(body ?? "") as { life: string | null; entries: Entry[] };
    if (life !== null && life !== this.life) return problem(409, "sync/other-life");
    const before = this.head;
    for (const entry of mergeJournals(entries)) this.#take(entry);
    return Response.json({ life: this.life, head: this.head, added: this.head - before, known: 0, problems: [] });
  }

  #take(entry: Entry): void {
    const held = this.lines.find((line) => line.entry.id === entry.id);
    const [kept] = mergeJournals([entry], held === undefined ? [] : [held.entry]);
    if (held !== undefined && JSON.stringify(kept) === JSON.stringify(held.entry)) return;
    this.head += 1;
    this.lines = [...this.lines.filter((line) => line !== held), { seq: this.head, entry }];
  }

  #page(query: URLSearchParams) {
    const after = Number(query.get("after"));
    const limit = Math.min(Number(query.get("limit")), this.pageRows);
    const found = this.lines.filter(({ seq }) => seq > after);
    return { life: this.life, head: this.head, entries: found.slice(0, limit), more: found.length > limit };
  }
}

export function problem(status: number, code: string, headers: Record<string, string> = {}): Response {
  const type = { "content-type": "application/problem+json" };
  return new Response(JSON.stringify({ code, title: `It is ${code}.`, status }), {
    status,
    headers: { ...type, ...headers },
  });
}

/** A device whose rows are in memory, keyed as the store of a browser keys them. */
export class PretendedDevice {
  readonly name: string;
  rows: { key: number; row: Row }[] = [];
  link: Link | undefined = newLink(ANA, "Ana");
  standing: SyncStanding | undefined;
  timers: { atMs: number; then: () => void }[] = [];
  nowMs = 0;
  came = 0;
  hasRoom = true;
  takesNotes = true;
  readonly syncing: Syncing;
  readonly #server: PretendedServer;

  constructor(name: string, server: PretendedServer) {
    this.name = name;
    this.#server = server;
    this.syncing = new Syncing({
      local: this.#local(),
      server: serverAt("", new AbortController().signal, server.fetch),
      now: () => this.nowMs,
      after: (ms, then) => {
        const timer = { atMs: this.nowMs + ms, then };
        this.timers.push(timer);
        return () => {
          this.timers = this.timers.filter((other) => other !== timer);
        };
      },
      chance: () => 0.5,
      came: async () => {
        this.came += 1;
      },
      tell: (standing) => {
        this.standing = standing;
      },
    });
  }

  get entries(): Entry[] {
    return readJournal(this.rows.map(({ row }) => row.line).join("\n")).entries;
  }

  write(value: number, wallMs = this.nowMs): Entry {
    const last = lastClock(this.entries);
    const before = last === undefined ? [] : this.entries.filter(({ at }) => at === last);
    const stamp = { wallMs, device: this.name, by: "runner" };
    const entry = append(before, "setting", { name: "minutes", value: 15 + (value % 100) }, stamp);
    this.keep(entry);
    return entry;
  }

  keep(entry: Entry): void {
    this.#add({ id: entry.id, line: writeJournal([entry]).trimEnd() });
  }

  /** Time goes on, and with it what was put off. */
  async wait(ms: number): Promise<void> {
    const untilMs = this.nowMs + ms;
    for (;;) {
      const [next] = this.timers.toSorted((a, b) => a.atMs - b.atMs);
      if (next === undefined || next.atMs > untilMs) break;
      this.nowMs = next.atMs;
      this.timers = this.timers.filter((timer) => timer !== next);
      next.then();
      await settled(this.#server);
    }
    this.nowMs = untilMs;
  }

  #add(row: Row): void {
    this.rows.push({ key: (this.rows.at(-1)?.key ?? 0) + 1, row });
  }

  #local(): Local {
    const ours = ({ era, pushed }: Link) => this.rows.filter(({ key, row }) => key > pushed && row.there !== era);
    const sent = ({ key, row: { line } }: { key: number; row: Row }) => ({ key, line });
    return {
      link: async () => this.link,
      change: async (runner, change) => {
        if (this.link?.runner !== runner) return undefined;
        if (!this.takesNotes) throw new DOMException("full", "QuotaExceededError");
        this.link = change(this.link);
        return this.link;
      },
      unsent: async (link) => {
        const rows = ours(link).slice(0, 4);
        const isLast = rows.length === ours(link).length;
        const through = isLast ? (this.rows.at(-1)?.key ?? link.pushed) : (rows.at(-1)?.key ?? link.pushed);
        return { rows: rows.map(sent), through: Math.max(through, link.pushed) };
      },
      rows: async (keys) => this.rows.filter(({ key }) => keys.includes(key)).map(sent),
      pending: async (link) => ours(link).length + link.refused.length,
      receive: async ({ runner, era }, rows, reached) => {
        if (this.link?.runner !== runner || this.link.era !== era) return undefined;
        if (!this.hasRoom) throw new DOMException("full", "QuotaExceededError");
        const fresh = rows.filter(({ line }) => !this.rows.some(({ row }) => row.line === line));
        for (const row of fresh) this.#add({ ...row, there: era });
        this.link = furthest(this.link, reached);
        return fresh.length;
      },
    };
  }
}

/* Until nothing more is asked: answers come in later turns of the loop. */
async function settled(server: PretendedServer): Promise<void> {
  for (let quiet = 0; quiet < 20; ) {
    const before = server.asked.length;
    await nextTurn();
    quiet = server.asked.length === before ? quiet + 1 : 0;
  }
}

function nextTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
