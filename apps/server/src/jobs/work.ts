import { setTimeout as pause } from "node:timers/promises";
import type { Ports } from "../ports.ts";
import { claim, dueKinds, type Held, LEASE_MS } from "./claim.ts";
import type { JobKind, JobKinds } from "./job.ts";
import { MOST_ATTEMPTS } from "./pauses.ts";
import { type Ending, renew, settle } from "./settle.ts";

/** A question that finds nothing costs a fraction of a millisecond. */
const POLL_MS = 250;
/** Many jobs that end together are followed by one look, not by as many. */
const APART_MS = 10;
/** What still runs by then when the server stops is handed back as it is. */
const GRACE_MS = 5_000;

/** A process that does jobs. */
export interface Work {
  /** Begins no more, hands back what is not done, and resolves when nothing is held any more. */
  stop(): Promise<void>;
}

/** Looks for due jobs of the kinds it knows and does them, side by side with as many other processes as there are. */
export function startWork(ports: Ports, kinds: JobKinds, pollMs = POLL_MS): Work {
  const stopping = new AbortController();
  const running = new Map<Held, Promise<void>>();
  const turning = rounds(ports, kinds, running, pollMs, stopping.signal);
  return {
    async stop() {
      stopping.abort();
      await turning;
      await Promise.race([Promise.all(running.values()), pause(GRACE_MS, undefined, { ref: false })]);
      const left = [...running.keys()].map((held) => settle(ports, held, { kind: "handed-back" }));
      await Promise.allSettled(left);
    },
  };
}

type Running = Map<Held, Promise<void>>;

/** Claims as many jobs as there is room for, then waits for the next look or for one of them to end. */
async function rounds(ports: Ports, kinds: JobKinds, running: Running, pollMs: number, signal: AbortSignal) {
  while (!signal.aborted) {
    let wake = () => {};
    const woken = new Promise<void>((resolve) => {
      wake = resolve;
    });
    const begin = (held: Held, kind: JobKind) => {
      const ended = doJob(ports, held, kind, signal).finally(() => running.delete(held));
      running.set(held, ended);
    };
    await claimDue(ports, kinds, running, begin, signal).catch((error: unknown) =>
      ports.log.warn("jobs-not-reached", { error: nameOf(error) }),
    );
    for (const ended of running.values()) void ended.then(wake);
    const look = pause(pollMs, undefined, { signal }).catch(() => {});
    await Promise.race([woken, look]);
    await pause(APART_MS);
  }
}

async function claimDue(
  ports: Ports,
  kinds: JobKinds,
  running: Running,
  begin: (held: Held, kind: JobKind) => void,
  signal: AbortSignal,
): Promise<void> {
  const due = await dueKinds(ports);
  for (const [name, kind] of Object.entries(kinds)) {
    const room = kind.atOnce - [...running.keys()].filter((held) => held.kind === name).length;
    if (signal.aborted || room <= 0 || !due.has(name)) continue;
    for (const held of await claim(ports, name, room)) begin(held, kind);
  }
}

/** Does one job and says how it ended. Never rejects: what cannot be said leaves the job to the end of its lease. */
async function doJob(ports: Ports, held: Held, kind: JobKind, signal: AbortSignal): Promise<void> {
  let renewed = Promise.resolve();
  const renewing = setInterval(() => {
    renewed = renew(ports, held).catch(() => {});
  }, LEASE_MS / 3);
  const ending = await endingOf(held, kind, signal);
  clearInterval(renewing);
  await renewed;
  await settle(ports, held, ending).catch((error: unknown) =>
    ports.log.warn("job-not-settled", { job: held.job, kind: held.kind, error: nameOf(error) }),
  );
}

async function endingOf(held: Held, kind: JobKind, signal: AbortSignal): Promise<Ending> {
  if (signal.aborted) return { kind: "handed-back" };
  // The process that did it ended each time before it could say how: it may well be the job that ends it.
  if (held.attempts > MOST_ATTEMPTS) return { kind: "hopeless", problem: "never-ended" };
  try {
    return await kind.run(held, signal);
  } catch (error) {
    return signal.aborted ? { kind: "handed-back" } : { kind: "failed", problem: nameOf(error) };
  }
}

/** The kind of an error, without its words: they may hold an address. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return "unknown";
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown };
  return [error.name, code, responseCode].filter((part) => part !== undefined).join(" ");
}
