import { setTimeout as pause } from "node:timers/promises";
import type { Ports } from "../ports.ts";
import { inParts } from "./parts.ts";
import type { Head } from "./push-entries.ts";

/** How long it takes at most until what another process was given is heard here. */
const POLL_MS = 1000;
/** Devices of one runner that may listen at once. */
const MOST_LISTENERS = 30;

type Hear = (head: Head) => void;

/** Tells who listens where their journal stands, at once and whenever that changes. */
export interface Heads {
  /** Undefined: so many listen for this runner that one more is refused. Else what ends it. */
  listen(runner: string, hear: Hear): (() => void) | undefined;
  /** For what this process knows first; what others know is found by asking. */
  tell(runner: string, head: Head): void;
  stop(): void;
}

export function headsOf(ports: Ports): Heads {
  const listeners = new Map<string, Set<Hear>>();
  const stopped = new AbortController();
  let isPolling = false;
  const tell = (runner: string, head: Head) => {
    for (const hear of listeners.get(runner) ?? []) hear(head);
  };
  const read = async (runners: readonly string[]) => {
    try {
      for (const { runner, life, head } of await headsFor(ports, runners)) tell(runner, { life, head });
    } catch (error) {
      if (!stopped.signal.aborted) ports.log.warn("heads-not-read", { error: (error as Error).name });
    }
  };
  /* One question a round for all who listen, for as long as anybody does. */
  const poll = async () => {
    if (isPolling) return;
    isPolling = true;
    while (listeners.size > 0 && !stopped.signal.aborted) {
      await pause(POLL_MS, undefined, { signal: stopped.signal }).catch(() => {});
      await read([...listeners.keys()]);
    }
    isPolling = false;
  };
  return {
    listen(runner, hear) {
      const others = listeners.get(runner) ?? new Set();
      if (others.size >= MOST_LISTENERS) return undefined;
      const told = onlyNews(hear);
      listeners.set(runner, others.add(told));
      void read([runner]);
      void poll();
      return () => {
        others.delete(told);
        if (others.size === 0 && listeners.get(runner) === others) listeners.delete(runner);
      };
    },
    tell,
    stop: () => stopped.abort(),
  };
}

/** What was read before may come after what was told since: only what is newer passes. */
function onlyNews(hear: Hear): Hear {
  let last: Head | undefined;
  return (head) => {
    if (last !== undefined && last.life === head.life && last.head >= head.head) return;
    last = head;
    hear(head);
  };
}

async function headsFor(ports: Ports, runners: readonly string[]) {
  const parts = inParts(runners).map((part) =>
    ports.database.read((db) =>
      db.selectFrom("runners").where("runner", "in", part).select(["runner", "life", "head"]).execute(),
    ),
  );
  return (await Promise.all(parts)).flat();
}
